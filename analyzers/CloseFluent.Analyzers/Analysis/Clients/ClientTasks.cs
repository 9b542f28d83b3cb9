using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds the calls that take a client, or are made on it, and give what is not done yet.</summary>
internal sealed class ClientTasks(
    SemanticModel model, KnownSymbols known, DisposedClient client, CancellationToken cancellationToken)
{
    private const int LongestAlias = 3;

    public IEnumerable<InvocationExpressionSyntax> Find(ISymbol variable) => Find(variable, LongestAlias);

    private IEnumerable<InvocationExpressionSyntax> Find(ISymbol variable, int depth)
    {
        if (depth == 0)
        {
            return [];
        }

        return client.Function.UsesOf(variable.Name, client.Scope)
            .Where(use => model.GetSymbolInfo(use, cancellationToken).Symbol.Is(variable))
            .SelectMany(use => Find(use, depth));
    }

    private IEnumerable<InvocationExpressionSyntax> Find(ExpressionSyntax value, int depth)
    {
        while (true)
        {
            ExpressionSyntax whole = value.WalkUpWrappers();
            switch (whole.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Expression == whole:
                    value = access.Name.Invocation() ?? (ExpressionSyntax)access;
                    break;
                case CastExpressionSyntax cast:
                    value = cast;
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outerCall } when !IsFromResult(outerCall):
                    value = outerCall;
                    break;
                case EqualsValueClauseSyntax
                {
                    Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } alias,
                }:
                    return model.GetDeclaredSymbol(alias, cancellationToken) is { } other ? Find(other, depth - 1) : [];
                default:
                    return FindAroundLambda(whole);
            }

            ITypeSymbol? type = model.GetTypeInfo(value, cancellationToken).Type;
            if (value is InvocationExpressionSyntax call && TaskFlow.IsUnfinished(type))
            {
                return [call];
            }

            if (!known.IsClient(type) && !(known.IsLibraryType(type) && type!.TypeKind == TypeKind.Interface))
            {
                return FindAroundLambda(value);
            }
        }
    }

    // What a lambda does with the client it does when someone calls it.
    private IEnumerable<InvocationExpressionSyntax> FindAroundLambda(ExpressionSyntax value)
    {
        if (value.EnclosingFunction() != client.Function
            && TaskFlow.FindOuterCall(value.EnclosingFunction()) is { } outerCall)
        {
            if (TaskFlow.IsUnfinished(model.GetTypeInfo(outerCall, cancellationToken).Type))
            {
                return [outerCall];
            }

            return FindAroundLambda(outerCall);
        }

        return [];
    }

    private static bool IsFromResult(InvocationExpressionSyntax call) =>
        call.CalledName()?.Identifier.ValueText == "FromResult";
}
