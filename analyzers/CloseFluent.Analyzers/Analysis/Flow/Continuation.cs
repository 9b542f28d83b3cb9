using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What is done once a task has ended, by <c>ContinueWith</c>.</summary>
internal static class Continuation
{
    // To read these says nothing of a failure, or fails in the same way.
    private static readonly HashSet<string> s_blindMembers =
        ["Result", "Id", "AsyncState", "IsCompleted", "IsCanceled", "CreationOptions"];

    /// <summary>Determines whether it evidently does not look whether the task failed.</summary>
    public static bool IsBlind(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax lambda }, ..]
        && !call.ArgumentList.Arguments.Skip(1).Any(MentionsOptions)
        && ParameterOf(lambda) is { } parameter
        && lambda.UsesOf(parameter).All(use => use.Parent is MemberAccessExpressionSyntax access && access.Expression == use
            && s_blindMembers.Contains(access.Name.Identifier.ValueText));

    private static bool MentionsOptions(ArgumentSyntax argument) => argument.Tokens()
        .Any(token => token.ValueText.Contains("Faulted") || token.ValueText.StartsWith("NotOn", StringComparison.Ordinal));

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var first, ..] } => first.Identifier.ValueText,
        _ => null,
    };
}
