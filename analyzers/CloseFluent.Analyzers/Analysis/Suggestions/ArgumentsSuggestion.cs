using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what a call of the library should have been passed, where it was passed something else or nothing.
/// </summary>
internal static class ArgumentsSuggestion
{
    public static Suggestion? Find(
        SemanticModel model,
        KnownSymbols known,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        CancellationToken cancellationToken)
    {
        if (known.Fields.AskedNames.Contains(name.Identifier.ValueText)
            && FieldArgumentSuggestion.Find(model, known, call, name, cancellationToken) is { } onField)
        {
            return onField;
        }

        SymbolInfo info = model.GetSymbolInfo(call, cancellationToken);
        if (PassedNull.Is(call.ArgumentList)
            && PassedNull.FindRefusing(known, info) is { } refusing
            && !new TestCode(model, cancellationToken).IsInExpectedFailure(call))
        {
            return FieldArgumentSuggestion.FindMissingValue(model, known, call, name, cancellationToken)
                ?? SuggestMissing(model, known, call, name, [refusing], cancellationToken);
        }

        if (info is not { Symbol: null, CandidateReason: CandidateReason.OverloadResolutionFailure }
            || call.ArgumentList.CloseParenToken.IsMissing)
        {
            return null;
        }

        IMethodSymbol[] methods =
        [
            .. info.CandidateSymbols.OfType<IMethodSymbol>()
                .Where(method => known.IsLibraryType(method.ContainingType)
                    && method is { Parameters.IsEmpty: false, ReducedFrom: null })
                .OrderBy(method => method.Parameters.Length),
        ];
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (methods.Length == 0)
        {
            return UselessArgument.Find(model, known, call, name, info, cancellationToken);
        }

        if (arguments.Count == 0)
        {
            return SuggestMissing(model, known, call, name, methods, cancellationToken);
        }

        if (SeveralConditions.Find(known, call, name) is { } joined)
        {
            return joined;
        }

        if (ArgumentListInfo.Find(model, known, call.ArgumentList, cancellationToken) is { } given)
        {
            return SuggestConversion(known, given, call, name, methods)
                ?? ArgumentOrder.Find(model, call, name, methods, cancellationToken)
                ?? TokenSuggestion.Find(model, call, name, methods, cancellationToken);
        }

        return null;
    }

    private static Suggestion? SuggestMissing(
        SemanticModel model,
        KnownSymbols known,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        IMethodSymbol[] methods,
        CancellationToken cancellationToken)
    {
        IMethodSymbol method = Array.Find(methods, overload => known.IsLibraryType(overload.Parameters[0].Type)) ?? methods[0];
        if (FieldFunction.Is(known, method.Parameters[0].Type))
        {
            return SuggestFunction(model, known, call, name, method);
        }

        TextSpan whole = TextSpan.FromBounds(name.SpanStart, call.Span.End);
        MissingCalls calls = MissingCalls.From(model, known, call.SpanStart, [method]);
        ITypeSymbol? owner = name.Receiver() is { } receiver ? model.GetTypeInfo(receiver, cancellationToken).Type : null;
        IMethodSymbol? all = Sibling(known, method, owner ?? method.ContainingType);
        string others = all is null ? "" : $", or '{all.Name}()' if every one is meant";
        return new Suggestion(
            $"'{name.Identifier.ValueText}' needs {method.Parameters[0].Type.WithArticle()}",
            $"write '{calls.Show().Substring(1)}'{others}",
            calls.Alternatives().Count > 1 ? null : new TextChange(whole, calls.Write().Substring(1)))
        {
            Choices = [.. calls.Alternatives().Where(alternative => alternative.Choice is not null)
                .Select(alternative => (new TextChange(whole, alternative.Write().Substring(1)), alternative.Choice!))],
        };
    }

    private static Suggestion SuggestFunction(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name, IMethodSymbol method)
    {
        (string noun, string code) = FieldFunction.Begin(known, model, call.SpanStart, method.Parameters[0].Type);
        string called = name.Identifier.ValueText;
        IPropertySymbol? all = method.ContainingType.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => known.Widens(property) && property.Type.Is(method.ReturnType));
        string others = all is null ? "" : $", or '{name.Receiver()}.{all.Name}' if every one is meant";
        if (method.ContainingType.GetMembers(method.Name).Any(other => other is IMethodSymbol { Parameters.IsEmpty: true }))
        {
            others = $", or '{called}()' without one";
        }

        return new Suggestion($"'{called}' needs {noun}", $"write '{called}({code})'{others}");
    }

    /// <summary>
    /// The call that leads to the same, but asks nothing. It is named and never written: to reach all is a decision.
    /// </summary>
    public static IMethodSymbol? Sibling(KnownSymbols known, IMethodSymbol method, ITypeSymbol owner) => owner.AllMembers()
        .OfType<IMethodSymbol>()
        .FirstOrDefault(other => known.Widens(other)
            && other is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary }
            && other.Parameters.IsEmpty
            && other.IsStatic == method.IsStatic
            && other.ReturnType.Is(method.ReturnType));

    private static Suggestion? SuggestConversion(
        KnownSymbols known,
        ArgumentListInfo arguments,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        IMethodSymbol[] methods)
    {
        Conversions conversions = new(known, arguments);
        string called = name.Identifier.ValueText;
        foreach (IMethodSymbol method in methods.Where(method => method.Parameters.Skip(1).All(IsOptional)))
        {
            ITypeSymbol target = method.Parameters[0].Type;
            if (conversions.Find(target) is { } replacement)
            {
                (string preferredName, string other) = (target.WithArticle(), arguments.Show());
                if (arguments.Type is { IsStatic: false } type)
                {
                    (preferredName, other) = DistinctTypeNames.Show(target, type);
                }

                Replacement whole = KeepOther(method, arguments, replacement);
                return new Suggestion(
                    $"'{called}' takes {preferredName}, not {other}",
                    whole.Show(called),
                    replacement.Text is null ? null : Change(call.ArgumentList, whole.Text!));
            }
        }

        return null;
    }

    // SendAsync(cancellationToken): what has a place of its own stays.
    private static Replacement KeepOther(IMethodSymbol method, ArgumentListInfo arguments, Replacement replacement)
    {
        if (replacement is { Text: { } text, Alternatives: [var only] } && !text.Contains(arguments.Written)
            && arguments.Type is { } type
            && method.Parameters.Skip(1)
                .FirstOrDefault(parameter => arguments.ConvertsTo(parameter.Type)(type)) is { } target)
        {
            return new Replacement(
                [only + OtherArgument(method, target, arguments)],
                text + OtherArgument(method, target, arguments),
                replacement.Hint);
        }

        return replacement;
    }

    private static string OtherArgument(IMethodSymbol method, IParameterSymbol parameter, ArgumentListInfo arguments) =>
        method.Parameters.IndexOf(parameter) == 1 ? ", " + arguments.Written : $", {parameter.Name}: {arguments.Written}";

    // What someone wrote beside the arguments stays where it is.
    private static TextChange Change(ArgumentListSyntax list, string text) => new(
        TextSpan.FromBounds(list.Arguments[0].SpanStart, list.Arguments[list.Arguments.Count - 1].Span.End), text);

    private static bool IsOptional(IParameterSymbol parameter) => parameter.IsOptional || parameter.IsParams;
}
