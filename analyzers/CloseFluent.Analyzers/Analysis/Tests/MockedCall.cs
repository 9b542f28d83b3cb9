using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A call that is not made: it sets up what a stand-in returns, or checks that it was called, as <c>Received(1)</c>
/// does.
/// </summary>
internal static class MockedCall
{
    private static readonly string[] s_mockingWords =
        ["Receive", "Verif", "Expect", "Setup", "Called", "Assert", "Should", "Must", "When", "Happened", "Configure"];

    public static bool Is(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        ExpressionSyntax? receiver = call.CalledName()?.Receiver()?.Unwrap();
        while (receiver is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            if (receiver is InvocationExpressionSyntax question
                && model.GetSymbolInfo(question, cancellationToken).Symbol
                    is IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } method
                && !known.IsLibraryType(method.ContainingType)
                && (ReturnsMock(method) || s_mockingWords.Any(method.Name.Contains)))
            {
                return true;
            }

            SimpleNameSyntax? name = (receiver as MemberAccessExpressionSyntax)?.Name;
            receiver = (name ?? ((InvocationExpressionSyntax)receiver).CalledName())?.Receiver()?.Unwrap();
        }

        return false;
    }

    // T Received<T>(this T standIn, …) gives the same interface again.
    private static bool ReturnsMock(IMethodSymbol method) =>
        method is { ReturnType.TypeKind: TypeKind.Interface, ReducedFrom: { ReturnType: ITypeParameterSymbol given } generic }
        && generic.Parameters[0].Type.Is(given);
}
