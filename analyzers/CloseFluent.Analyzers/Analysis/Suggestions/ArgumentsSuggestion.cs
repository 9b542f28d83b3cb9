using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what a call of the library should have been handed, where it was handed something else or nothing.</summary>
internal static class ArgumentsSuggestion
{
    public static Suggestion? Find(
        SemanticModel model,
        KnownSymbols known,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(call, cancellationToken);
        if (info is not { Symbol: null, CandidateReason: CandidateReason.OverloadResolutionFailure }
            || call.ArgumentList.CloseParenToken.IsMissing)
        {
            return null;
        }

        IMethodSymbol[] methods =
        [
            .. info.CandidateSymbols.OfType<IMethodSymbol>()
                .Where(method => known.IsOwn(method.ContainingType)
                    && method is { Parameters.IsEmpty: false, ReducedFrom: null })
                .OrderBy(method => method.Parameters.Length),
        ];
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return methods.Length == 0 ? null
            : arguments.Count == 0 ? Missing(model, known, call, name, methods)
            : ArgumentListInfo.Find(model, known, call.ArgumentList, cancellationToken) is { } given
                ? Other(known, given, call, name, methods)
            : null;
    }

    private static Suggestion? Missing(
        SemanticModel model,
        KnownSymbols known,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        IMethodSymbol[] methods)
    {
        if (methods.FirstOrDefault(one => known.IsOwn(one.Parameters[0].Type)) is not { } method)
        {
            return null;
        }

        TextSpan whole = TextSpan.FromBounds(name.SpanStart, call.Span.End);
        MissingCalls calls = MissingCalls.From(model, known, call.SpanStart, [method]);
        string others = Sibling(method) is { } all ? $", or '{all.Name}()' if every one is meant" : "";
        return new Suggestion(
            $"'{name.Identifier.ValueText}' needs {method.Parameters[0].Type.WithArticle()}",
            $"write '{calls.Show().Substring(1)}'{others}",
            calls.Alternatives().Count > 1 ? null : new TextChange(whole, calls.Write().Substring(1)))
        {
            Choices = [.. calls.Alternatives().Where(way => way.Choice is not null)
                .Select(way => (new TextChange(whole, way.Write().Substring(1)), way.Choice!))],
        };
    }

    /// <summary>
    /// The call that leads to the same, but asks nothing. It is named and never written: to reach all is a decision.
    /// </summary>
    public static IMethodSymbol? Sibling(IMethodSymbol method) => method.ContainingType.GetMembers().OfType<IMethodSymbol>()
        .FirstOrDefault(other => other is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary }
            && other.Parameters.IsEmpty
            && other.IsStatic == method.IsStatic
            && other.ReturnType.Is(method.ReturnType));

    private static Suggestion? Other(
        KnownSymbols known,
        ArgumentListInfo given,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        IMethodSymbol[] methods)
    {
        Conversions makers = new(known, given);
        string called = name.Identifier.ValueText;
        foreach (IMethodSymbol method in methods.Where(method => method.Parameters.Skip(1).All(IsOptional)))
        {
            ITypeSymbol wanted = method.Parameters[0].Type;
            if (makers.For(wanted) is { } made)
            {
                (string wish, string? other) = given.Type is { IsStatic: false } type
                    ? DistinctTypeNames.Show(wanted, type)
                    : (wanted.WithArticle(), null);
                return new Suggestion(
                    $"'{called}' takes {wish}, not {other ?? given.Show()}",
                    Kept(method, given, made).Show(called),
                    made.Text is { } text ? Written(call.ArgumentList, Kept(method, given, made).Text!) : null);
            }
        }

        return null;
    }

    // SendAsync(cancellationToken): what has a place of its own stays.
    private static Replacement Kept(IMethodSymbol method, ArgumentListInfo given, Replacement made) =>
        made is { Text: { } text, Ways: [var only] } && !text.Contains(given.Written) && given.Type is { } type
        && method.Parameters.Skip(1).FirstOrDefault(parameter => given.As(parameter.Type)(type)) is { } place
            ? new Replacement([only + Rest(method, place, given)], text + Rest(method, place, given), made.More)
            : made;

    private static string Rest(IMethodSymbol method, IParameterSymbol place, ArgumentListInfo given) =>
        method.Parameters.IndexOf(place) == 1 ? ", " + given.Written : $", {place.Name}: {given.Written}";

    // What somebody wrote beside the arguments stays where it is.
    private static TextChange Written(ArgumentListSyntax list, string text) => new(
        TextSpan.FromBounds(list.Arguments[0].SpanStart, list.Arguments[list.Arguments.Count - 1].Span.End), text);

    private static bool IsOptional(IParameterSymbol parameter) => parameter.IsOptional || parameter.IsParams;
}
