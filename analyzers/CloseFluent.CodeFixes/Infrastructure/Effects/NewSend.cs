using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>A send that an edit writes where there was none.</summary>
internal static class NewSend
{
    /// <summary>
    /// Whether it is awaited, and no path sends, returns, stores or passes on the value that it sends, or does so once more in the
    /// next round of a loop.
    /// </summary>
    public static bool IsTheOnlyOne(FixContext place, ChangedCode after)
    {
        UnsharedValue own = new(after.Model, place.Known, place.CancellationToken);
        InvocationExpressionSyntax[] written =
        [
            .. after.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(call => call.CalledName() is { } name
                    && place.Known.Names.Sends.Contains(name.Identifier.ValueText)
                    && after.Before(name.SpanStart) is null
                    && after.Model.GetSymbolInfo(call, place.CancellationToken).Symbol is IMethodSymbol method
                    && place.Known.IsSend(method)),
        ];
        return written is [var send]
            && send.WalkUpWrappers().Parent is AwaitExpressionSyntax
            && send.CalledName()!.Receiver() is { } value
            && own.Is(value)
            && LoopIteration.Around(after.Model, send, place.CancellationToken)?.Changes(value) != false;
    }
}
