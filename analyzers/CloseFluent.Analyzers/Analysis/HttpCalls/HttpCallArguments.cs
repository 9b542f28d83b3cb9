using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers;

/// <summary>Writes the values of a raw body as arguments, so that they compile and say what the body said.</summary>
internal sealed class HttpCallArguments(SemanticModel model, KnownSymbols known, int position)
{
    // Not named by the oldest compiler that the analyzers run in. From it on, a static extension is called on the word's
    // type.
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    /// <summary>The type of texts.</summary>
    public ITypeSymbol Text => model.Compilation.GetSpecialType(SpecialType.System_String);

    /// <summary>The type of limits.</summary>
    public ITypeSymbol Number => model.Compilation.GetSpecialType(SpecialType.System_Int32);

    /// <summary>The argument, or the reason why there is none.</summary>
    public (string? Code, string? Reason) Write(BodyValue value, string name, ITypeSymbol target)
    {
        bool isWord = known.IsOpenEnum(target);
        if (isWord && value.Text is { } word)
        {
            return string.IsNullOrWhiteSpace(word) ? (null, $"{name} is blank") : (OpenEnumValueOf(word, target), null);
        }

        if (known.Prefixes.IsId(target) && value.Text is { } id && !IsId(id, target))
        {
            return (null, $"'{id}' is not a {target.Name}");
        }

        if (value is { Code: { } code, Type: { } type })
        {
            if (model.Compilation.ClassifyConversion(type, target).IsImplicit)
            {
                return (code, null);
            }

            if (isWord && type.SpecialType == SpecialType.System_String)
            {
                return ($"new {target.Name}({code})", null);
            }
        }

        return (null, $"{name} does not convert to {target.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");
    }

    // A word that is known by its name, as short as it can be written here; any other without a check, as the body had none.
    private string OpenEnumValueOf(string word, ITypeSymbol type)
    {
        IPropertySymbol? named = type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(member =>
            member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
            && member.Type.Is(type)
            && member.Name.Equals(word.Replace("_", ""), StringComparison.OrdinalIgnoreCase));
        if (named is not null)
        {
            bool isImported = SymbolEqualityComparer.Default.Equals(ScopeLookup.Bind(model, position, named.Name), named);
            return isImported ? named.Name : $"{type.Name}.{named.Name}";
        }

        string text = SymbolDisplay.FormatLiteral(word, quote: true);
        if (model.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= CSharp14 })
        {
            return $"{type.Name}.Unchecked({text})";
        }

        return $"OpenEnumValues.Unchecked<{type.Name}>({text})";
    }

    // Of its own kind, or with a prefix that no kind has, which the library takes as well.
    private bool IsId(string id, ITypeSymbol type)
    {
        int underscore = id.IndexOf('_');
        return underscore > 0
            && underscore < id.Length - 1
            && id.Take(underscore).All(c => c is >= 'a' and <= 'z')
            && !id.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c)
                || c is '/' or '\\' or '?' or '#' or '%')
            && (known.Prefixes.FindOwner(id) is null
                || known.Prefixes.PrefixesOf(type).Contains(id.Substring(0, underscore + 1)));
    }
}
