using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds which of the library's methods would take arguments that were handed in somewhere else, and which of these is likely.
/// The compiler is asked whether a call binds.
/// </summary>
internal sealed class ConversionCalls(KnownSymbols known, ArgumentListInfo given)
{
    private const int Readable = 4;

    /// <summary>How one of some methods, or a construction, can be called with the arguments; null where none can, or nearly all.</summary>
    public Replacement? Of(IReadOnlyList<IMethodSymbol> methods, string? construction = null)
    {
        IEnumerable<Way> constructed = construction is not null && given.Bind(construction) is { } constructor
            ? [new Way(construction, constructor)]
            : [];
        Way[] possible = [.. constructed.Concat(Ways(methods)).Where(way => !given.HoldText || MayBe(way))];
        possible = possible.Length > 0 ? possible : [.. Unbound(methods)];
        Way[] likely = [.. possible.Where(way => !given.HoldText || IsSaid(way))];
        Way[] ways = likely.Length > 0 ? likely : possible;
        if (ways.Length > 1
            && ways.Where(way => given.Say(way.Method.ContainingType.Name.TrimEnd('s'))).ToArray() is [var meant])
        {
            ways = [meant];
        }

        return ways.Length is 0 or > Readable ? null
            : new Replacement([.. ways.Select(way => way.Text)], ways.Length == 1 && likely.Length > 0 ? ways[0].Text : null);
    }

    private IEnumerable<Way> Ways(IEnumerable<IMethodSymbol> methods)
    {
        foreach (IMethodSymbol method in methods)
        {
            string? list = method.Parameters is [{ Type: var type }] && FactoryMethods.Element(type) is { } item
                ? given.AsListOf(item)
                : null;
            string text = $"{given.NameOf(method.ContainingType)}.{method.Name}({list ?? given.Written})";
            if (given.Bind(text) is { } bound && bound.OriginalDefinition.Is(method.OriginalDefinition))
            {
                yield return new Way(text, bound);
            }
        }
    }

    // A lambda that has a fault of its own binds nowhere.
    private IEnumerable<Way> Unbound(IEnumerable<IMethodSymbol> methods) => given.Single is not LambdaExpressionSyntax ? []
        : methods.Where(method => known.Fields.Takers.Contains(method.Name))
            .Select(method => new Way($"{given.NameOf(method.ContainingType)}.{method.Name}({given.Written})", method));

    // Much takes a text. What is known of one must fit the prefix of the id, or the form, that is asked for.
    private bool MayBe(Way way)
    {
        IParameterSymbol first = way.Method.Parameters[0];
        return way.Method.MethodKind == MethodKind.Constructor
            || given.Texts.All(text => IdOf(way) is { } id
                ? text is null || known.Prefixes.From(id).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal))
                : known.KindOf(first) == "FilterJson" && text?.TrimStart().StartsWith("{", StringComparison.Ordinal) == true);
    }

    private bool IsSaid(Way way) => IdOf(way) is not { } id
        || given.Texts.All(text => text is not null)
        || given.Say(id.Name.Replace("Id", ""));

    private INamedTypeSymbol? IdOf(Way way)
    {
        ITypeSymbol first = way.Method.Parameters[0].Type;
        ITypeSymbol type = FactoryMethods.Element(first) ?? first;
        return known.Prefixes.IsId(type) ? (INamedTypeSymbol)type : null;
    }

    private sealed record Way(string Text, IMethodSymbol Method);
}
