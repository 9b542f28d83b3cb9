using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A method that asks, waits, and calls itself to ask the same again.</summary>
internal static class PollingMethod
{
    /// <summary>Determines whether a question is asked so.</summary>
    public static bool Is(
        SemanticModel model, KnownSymbols known,
        InvocationExpressionSyntax question, ExpressionSyntax id, CancellationToken cancellationToken)
    {
        (string? name, ParameterListSyntax? parameters) = RecursiveCall.DeclarationAround(question);
        return name is not null
            && RecursiveCall.Find(model, question, cancellationToken) is { } again
            && AsksSame(again, parameters!, question, id)
            && question.EnclosingFunction() is var function
            && PollingLoop.Waits(function)
            && !PollingLoop.WaitsForOtherStatus(known, function);
    }

    // What the id is made of is passed on as it is, or is what the question gave.
    private static bool AsksSame(
        InvocationExpressionSyntax again, ParameterListSyntax parameters, InvocationExpressionSyntax question, ExpressionSyntax id)
    {
        HashSet<string> given = [.. question.Ancestors().OfType<VariableDeclaratorSyntax>()
            .Select(variable => variable.Identifier.ValueText)];
        return RecursiveCall.PassesOn(again, parameters, id, passed => passed is IdentifierNameSyntax response
            ? given.Contains(response.Identifier.ValueText)
            : passed.Span.Contains(question.Span));
    }
}
