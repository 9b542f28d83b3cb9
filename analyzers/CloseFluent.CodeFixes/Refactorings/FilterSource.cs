using System.Globalization;
using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.CodeFixes;

/// <summary>Writes names and values so that they mean at one place what they should.</summary>
internal sealed class FilterSource(KnownSymbols known, SemanticModel model, int position)
{
    private readonly bool _canBeRaw = JsonText.CanBeRaw(model.SyntaxTree);

    public Compilation Compilation => model.Compilation;

    public KnownSymbols Known { get; } = known;

    /// <summary>A text as a literal, in which what cannot be seen is escaped.</summary>
    public static string Text(string value) => string.Concat(SymbolDisplay.FormatLiteral(value, quote: true).Select(
        c => char.GetUnicodeCategory(c) == UnicodeCategory.Format ? $"\\u{(int)c:x4}" : c.ToString()));

    public string Json(JsonTree value) => JsonText.Literal(value, _canBeRaw);

    /// <summary>A type of the library's, by its short name where that means it.</summary>
    public string Type(string name) => Named(Known.Namespace.Name, name);

    /// <summary>A type of the platform's, by its short name where that means it.</summary>
    public string SystemType(string name) => Named("System", name);

    /// <summary>An id, which checks itself when it is made; one whose prefix is of old is taken unchecked. Null where it
    /// is none.</summary>
    public string? Id(ITypeSymbol type, string value)
    {
        if (!Known.Prefixes.IsId(type) || value is "" or "." or ".." || value.Any(IsForbidden))
        {
            return null;
        }

        if (Known.Prefixes.PrefixesOf(type).Any(prefix =>
            value.Length > prefix.Length && value.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return Text(value);
        }

        return $"{Type(type.Name)}.Unchecked({Text(value)})";
    }

    /// <summary>A variable for the objects of a kind: the last word of Close's name, if nothing else is called
    /// that.</summary>
    public string Variable(string objectType, FilterScope? outer)
    {
        string word = objectType.Split('.', '_').Last();
        string name = SyntaxFacts.IsValidIdentifier(word) && SyntaxFacts.GetKeywordKind(word) == SyntaxKind.None ? word
            : "other";
        string free = name;
        for (int i = 2; outer?.Declares(free) == true || ScopeLookup.IsTaken(model, position, free); i++)
        {
            free = name + i;
        }

        return free;
    }

    private static bool IsForbidden(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || c is '/' or '\\' or '?' or '#' or '%';

    private string Named(string namespaceName, string name)
    {
        if (model.LookupSymbols(position, name: name) is [INamedTypeSymbol found]
            && found.ContainingNamespace.ToDisplayString() == namespaceName)
        {
            return name;
        }

        return $"global::{namespaceName}.{name}";
    }
}
