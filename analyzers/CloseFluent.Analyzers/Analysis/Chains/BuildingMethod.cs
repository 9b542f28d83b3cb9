using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A method of the user's own that gives an action which it has built there and shown to no one.</summary>
internal static class BuildingMethod
{
    private const int LongestFlow = 4;

    /// <summary>Determines whether its body shows that; one that cannot be seen may send or keep what it gives.</summary>
    public static bool Is(KnownSymbols known, IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method is { IsVirtual: true } or { IsOverride: true }
            || method.OriginalDefinition.DeclaringSyntaxReferences is not [var declaration])
        {
            return false;
        }

        ExpressionSyntax[] given = [.. declaration.GetSyntax(cancellationToken) switch
        {
            MethodDeclarationSyntax one => Given(one.Body, one.ExpressionBody),
            LocalFunctionStatementSyntax statement => Given(statement.Body, statement.ExpressionBody),
            _ => [],
        }];
        return given.Length > 0 && given.All(value => IsBuilt(known, value, LongestFlow));
    }

    private static IEnumerable<ExpressionSyntax> Given(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow)
    {
        if (arrow is not null)
        {
            return [arrow.Expression];
        }

        if (block is null)
        {
            return [];
        }

        return block.Descendants(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Select(statement => statement.Expression)
            .OfType<ExpressionSyntax>();
    }

    private static bool IsBuilt(KnownSymbols known, ExpressionSyntax value, int depth) => depth > 0 && value.Unwrap() switch
    {
        ThrowExpressionSyntax => true,
        ConditionalExpressionSyntax choice =>
            IsBuilt(known, choice.WhenTrue, depth) && IsBuilt(known, choice.WhenFalse, depth),
        SwitchExpressionSyntax choice => choice.Arms.All(arm => IsBuilt(known, arm.Expression, depth)),
        InvocationExpressionSyntax call => call.CalledName() is { } name
            && known.Names.Builders.Contains(name.Identifier.ValueText)
            && name.Receiver() is { } receiver
            && (IsEntry(known, receiver) || IsBuilt(known, receiver, depth)),
        IdentifierNameSyntax variable => IsBuiltVariable(known, variable, depth - 1),
        _ => false,
    };

    private static bool IsEntry(KnownSymbols known, ExpressionSyntax receiver) => receiver switch
    {
        IdentifierNameSyntax name => known.Names.Classes.Contains(known.NameOf(name)),
        MemberAccessExpressionSyntax access => known.Names.Classes.Contains(access.Name.Identifier.ValueText),
        _ => false,
    };

    // Nothing is done with it but to call on and to give it.
    private static bool IsBuiltVariable(KnownSymbols known, IdentifierNameSyntax variable, int depth)
    {
        string name = variable.Identifier.ValueText;
        SyntaxNode function = variable.EnclosingFunction();
        return function.Descendants().OfType<VariableDeclaratorSyntax>()
            .Where(declarator => declarator.Identifier.ValueText == name)
            .ToArray() is [{ Initializer.Value: { } value }]
            && IsBuilt(known, value, depth)
            && function.UsesOf(name).All(use => use.WalkUpWrappers().Parent is ReturnStatementSyntax
                || (use.Parent is MemberAccessExpressionSyntax access
                    && known.Names.Builders.Contains(access.Name.Identifier.ValueText)));
    }
}
