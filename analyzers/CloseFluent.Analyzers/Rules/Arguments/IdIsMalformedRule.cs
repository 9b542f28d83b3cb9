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
        if (FindFault(known, value, argument.IdType!) is not { } fault)
        {
            return null;
        }

        return [LineBreaks.Show(value.Text!), argument.IdType!.Name, IsName(value)
            ? DescribeName(context.SemanticModel, known, argument, value) : fault];
    }

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
            return "ids cannot contain white space, slashes or other special characters";
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

    // Prefixes that no one listed are let through, as the library does.
    private static bool HasPrefix(string text)
    {
        int underscore = text.IndexOf('_');
        return underscore > 0
            && underscore < text.Length - 1
            && text.Take(underscore).All(c => c is >= 'a' and <= 'z');
    }
}
