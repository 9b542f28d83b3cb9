using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>A send that an edit writes where there was none.</summary>
internal static class AddedSend
{
    /// <summary>
    /// Determines whether it is awaited, or its task is what the code around expects, and no path sends, returns, stores or
    /// passes on the value that it sends, or does so once more in the next iteration of a loop.
    /// </summary>
    public static bool IsSafe(FixContext context, ChangedCode after, bool isTaskExpected)
    {
        UnsharedValue unshared = new(after.Model, context.Known, context.CancellationToken);
        InvocationExpressionSyntax[] written =
        [
            .. after.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(call => call.CalledName() is { } name
                    && context.Known.Names.Sends.Contains(name.Identifier.ValueText)
                    && after.Before(name.SpanStart) is null
                    && after.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
                    && context.Known.IsSend(method)),
        ];
        return written is [var send]
            && (isTaskExpected || send.WalkUpWrappers().Parent is AwaitExpressionSyntax)
            && send.CalledName()!.Receiver() is { } value
            && unshared.Is(value)
            && LoopIteration.Find(after.Model, send, context.CancellationToken)?.Changes(value) != false;
    }
}
