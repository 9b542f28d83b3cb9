using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE2002: a text that can be no id.</summary>
internal sealed class IdIsMalformedRule() : ValueRule(RuleDescriptors.IdIsMalformed)
{
    protected override bool ChecksIds => true;

    protected override object[]? FindFault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument, ConstantValue value)
    {
        if (IsUnchecked(argument.Target) || FindFault(known, value, argument.IdType!) is not { } fault)
        {
            return null;
        }

        if (IsWithoutPrefix(value))
        {
            fault = $"its prefix is missing; Close ids begin with {known.Prefixes.PrefixesOf(argument.IdType!)[0]}…";
        }
        else if (IsName(value))
        {
            fault = DescribeName(context.SemanticModel, known, argument, value);
        }

        return [LineBreaks.Show(value.Text!), argument.IdType!.Name, fault];
    }

    // The constructors of the library's own say what they check.
    private static bool IsUnchecked(ISymbol? target) => target?.ContainingSymbol is IMethodSymbol
    {
        MethodKind: MethodKind.Constructor, DeclaredAccessibility: Accessibility.Internal,
    } constructor && constructor.Parameters.Length > 1 && target is IParameterSymbol { Type.SpecialType: SpecialType.System_String };

    private static string DescribeName(SemanticModel model, KnownSymbols known, TypedArgument argument, ConstantValue name)
    {
        string client = ScopeLookup.ClientNameAt(model, known, argument.Value.SpanStart);
        string prefix = DescribePrefix(known, argument.IdType!);
        if (FactoryMethods.FindSearch(known, argument.IdType!) is not var (owner, search))
        {
            return prefix;
        }

        return $"{prefix}, and 'await {client}.{owner.Name}.{search.Name}(\"{name.Text}\")' finds it";
    }

    private static string DescribePrefix(KnownSymbols known, ITypeSymbol idType) =>
        $"a name is not an id; Close ids begin with {known.Prefixes.PrefixesOf(idType)[0]}…";

    // What Close makes up has capitals, small letters and digits in no order.
    private static bool IsWithoutPrefix(ConstantValue value) => value is { IsWhole: true, Text: { Length: >= 20 } text }
        && text.All(char.IsLetterOrDigit) && text.Any(char.IsDigit) && text.Any(char.IsUpper) && text.Any(char.IsLower);

    private static bool IsName(ConstantValue value) => value is { IsWhole: true, Text: { } text }
        && !PlaceholderId.Is(text)
        && text.Any(char.IsLetter)
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '&' or '.' or ',');

    private static string? FindFault(KnownSymbols known, ConstantValue value, ITypeSymbol idType)
    {
        if (value.Text is not { } text)
        {
            return null;
        }

        // An id becomes part of a path, so what would end or split it there is as wrong as white space.
        if (text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '/' or '\\' or '?' or '#' or '%'))
        {
            return "ids cannot contain white space, slashes or other special characters" + DescribeContained(known, text, idType);
        }

        if (!value.IsWhole)
        {
            return null;
        }

        if (text.Length == 0)
        {
            return "it is empty";
        }

        if (known.Prefixes.PrefixesOf(idType).Contains(text))
        {
            return "nothing follows the prefix";
        }

        if (PlaceholderId.Is(text))
        {
            return "it is a placeholder: copy the id from Close";
        }

        if (!HasPrefix(text))
        {
            return DescribePrefix(known, idType);
        }

        return null;
    }

    // An address of Close's has one in it, and a list several.
    private static string DescribeContained(KnownSymbols known, string text, ITypeSymbol idType)
    {
        string[] ids = [.. new string([.. text.Select(c => char.IsLetterOrDigit(c) || c == '_' ? c : ' ')]).Split(' ')
            .Where(part => known.Prefixes.PrefixesOf(idType).Any(prefix =>
                part.StartsWith(prefix, StringComparison.Ordinal) && part.Length > prefix.Length))];
        return ids switch
        {
            [var only] when only == text.Trim() || text.IndexOf("://", StringComparison.Ordinal) > 0 => $"; write '\"{only}\"'",
            [var first, var second, ..] => $"; pass each id by itself, as in '\"{first}\", \"{second}\"'",
            _ => "",
        };
    }

    // Prefixes that no one listed are let through, as the library does.
    private static bool HasPrefix(string text)
    {
        int underscore = text.IndexOf('_');
        return underscore > 0
            && underscore < text.Length - 1
            && text.Take(underscore).All(c => c is >= 'a' and <= 'z');
    }
}
