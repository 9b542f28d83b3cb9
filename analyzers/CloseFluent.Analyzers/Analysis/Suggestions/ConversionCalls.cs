using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds which of the library's methods would take arguments that were passed somewhere else, and which of these is likely.
/// The compiler is asked whether a call binds.
/// </summary>
internal sealed class ConversionCalls(KnownSymbols known, ArgumentListInfo arguments)
{
    private const int MaxCandidates = 4;

    /// <summary>
    /// How one of some methods, or a construction, can be called with the arguments; null where none can, or nearly all.
    /// </summary>
    public Replacement? Find(IReadOnlyList<IMethodSymbol> methods, string? construction = null)
    {
        List<Candidate> constructed = [];
        if (construction is not null && arguments.Bind(construction) is { } constructor)
        {
            constructed.Add(new Candidate(construction, constructor));
        }

        Candidate[] possible = [.. constructed.Concat(FindBinding(methods))
            .Where(candidate => !arguments.ContainText || IsPossible(candidate))];
        possible = possible.Length > 0 ? possible : [.. FindUnbound(methods)];
        Candidate[] likely = [.. possible.Where(candidate => !arguments.ContainText || IsMentioned(candidate))];
        Candidate[] alternatives = likely.Length > 0 ? likely : possible;
        if (alternatives.Length > 1
            && alternatives.Where(candidate => arguments.Mention(candidate.Method.ContainingType.Name.TrimEnd('s')))
                .ToArray() is [var match])
        {
            alternatives = [match];
        }

        if (alternatives.Length is 0 or > MaxCandidates)
        {
            return null;
        }

        return new Replacement([.. alternatives.Select(candidate => candidate.Text)], alternatives.Length == 1
            && likely.Length > 0 ? alternatives[0].Text : null);
    }

    private IEnumerable<Candidate> FindBinding(IEnumerable<IMethodSymbol> methods)
    {
        foreach (IMethodSymbol method in methods)
        {
            string? list = null;
            if (method.Parameters is [{ Type: var type }] && FactoryMethods.ElementOf(type) is { } item)
            {
                list = arguments.AsListOf(item);
            }

            string text = $"{arguments.NameOf(method.ContainingType)}.{method.Name}({list ?? arguments.Written})";
            if (arguments.Bind(text) is { } bound && bound.OriginalDefinition.Is(method.OriginalDefinition))
            {
                yield return new Candidate(text, bound);
            }
        }
    }

    // A lambda that has a fault of its own binds nowhere.
    private IEnumerable<Candidate> FindUnbound(IEnumerable<IMethodSymbol> methods)
    {
        if (arguments.Single is not LambdaExpressionSyntax)
        {
            return [];
        }

        return methods.Where(method => known.Fields.LambdaMethods.Contains(method.Name))
            .Select(method => new Candidate(
                $"{arguments.NameOf(method.ContainingType)}.{method.Name}({arguments.Written})", method));
    }

    // Much takes a text. What is known of one must fit the prefix of the id, or the form, that is asked for.
    private bool IsPossible(Candidate candidate)
    {
        if (candidate.Method.MethodKind == MethodKind.Constructor)
        {
            return true;
        }

        if (FindIdType(candidate) is { } id)
        {
            return arguments.Texts.All(text => text is null
                || known.Prefixes.PrefixesOf(id).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal)));
        }

        bool isFilter = known.ArgumentKindOf(candidate.Method.Parameters[0]) == "FilterJson";
        return arguments.Texts.All(text => isFilter && text?.TrimStart().StartsWith("{", StringComparison.Ordinal) == true);
    }

    private bool IsMentioned(Candidate candidate) => FindIdType(candidate) is not { } id
        || arguments.Texts.All(text => text is not null)
        || arguments.Mention(id.Name.Replace("Id", ""));

    private INamedTypeSymbol? FindIdType(Candidate candidate)
    {
        ITypeSymbol first = candidate.Method.Parameters[0].Type;
        ITypeSymbol type = FactoryMethods.ElementOf(first) ?? first;
        return known.Prefixes.IsId(type) ? (INamedTypeSymbol)type : null;
    }

    private sealed record Candidate(string Text, IMethodSymbol Method);
}
