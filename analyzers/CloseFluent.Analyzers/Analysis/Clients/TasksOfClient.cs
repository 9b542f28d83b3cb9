using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds the calls that take a client, or are made on it, and give what is not done yet.</summary>
internal sealed class TasksOfClient(
    SemanticModel model, KnownSymbols known, DisposedClient client, CancellationToken cancellationToken)
{
    private const int LongestAlias = 3;

    public IEnumerable<InvocationExpressionSyntax> Of(ISymbol variable) => Of(variable, LongestAlias);

    private IEnumerable<InvocationExpressionSyntax> Of(ISymbol variable, int depth) => depth == 0 ? []
        : client.Function.UsesOf(variable.Name)
            .Where(use => client.Scope.Contains(use.Span)
                && model.GetSymbolInfo(use, cancellationToken).Symbol.Is(variable))
            .SelectMany(use => Of(use, depth));

    private IEnumerable<InvocationExpressionSyntax> Of(ExpressionSyntax value, int depth)
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
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker } when !IsFromResult(taker):
                    value = taker;
                    break;
                case EqualsValueClauseSyntax
                {
                    Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } alias,
                }:
                    return model.GetDeclaredSymbol(alias, cancellationToken) is { } other ? Of(other, depth - 1) : [];
                default:
                    return Around(whole);
            }

            ITypeSymbol? type = model.GetTypeInfo(value, cancellationToken).Type;
            if (value is InvocationExpressionSyntax call && TaskFlow.IsUnfinished(type))
            {
                return [call];
            }

            if (!known.IsClient(type) && !(known.IsOwn(type) && type!.TypeKind == TypeKind.Interface))
            {
                return Around(value);
            }
        }
    }

    // What a lambda does with the client it does when somebody calls it.
    private IEnumerable<InvocationExpressionSyntax> Around(ExpressionSyntax value) =>
        value.EnclosingFunction() != client.Function && TaskFlow.TakerOf(value.EnclosingFunction()) is { } taker
            ? TaskFlow.IsUnfinished(model.GetTypeInfo(taker, cancellationToken).Type) ? [taker] : Around(taker)
            : [];

    private static bool IsFromResult(InvocationExpressionSyntax call) =>
        call.CalledName()?.Identifier.ValueText == "FromResult";
}
