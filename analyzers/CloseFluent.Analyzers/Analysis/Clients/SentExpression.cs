using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A call that sends, and does not look first whether an earlier attempt arrived.</summary>
/// <param name="Call">The call.</param>
/// <param name="Action">What is sent.</param>
/// <param name="Client">What it is sent with.</param>
internal sealed record SentExpression(InvocationExpressionSyntax Call, ExpressionSyntax Action, ExpressionSyntax Client)
{
    // These look whether an earlier attempt arrived, so they may be repeated.
    private const string SendOnce = "SendOnceAsync";
    private const string CreateOnce = "CreateOnceAsync";

    /// <summary>Determines whether a name can be that of such a call.</summary>
    public static bool MayBe(KnownSymbols known, InvocationExpressionSyntax call) =>
        call.CalledName()?.Identifier.ValueText is { } name and not (SendOnce or CreateOnce)
        && known.Names.Sends.Contains(name);

    public static SentExpression? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (!MayBe(known, call)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || !known.IsSend(method)
            || call.CalledName()?.Receiver() is not { } receiver
            || call.ArgumentList.Arguments.FirstOrDefault(argument =>
                ChainUse.FindParameter(method, argument).Is(method.Parameters[0]))?.Expression is not { } argument)
        {
            return null;
        }

        if (known.IsReady(method.ContainingType))
        {
            return new SentExpression(call, receiver, argument);
        }

        return new SentExpression(
            call, argument, receiver is MemberAccessExpressionSyntax { Expression: var client } ? client : receiver);
    }
}
