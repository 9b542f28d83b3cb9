using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Determines whether an expression is the same at another place.</summary>
internal static class HttpCallMove
{
    /// <summary>
    /// Determines whether it can be written where it is used. Constants and variables that are not written in between can;
    /// what is read or called can if nothing happens in between, and if it then goes from where it was.
    /// </summary>
    public static bool IsSafe(
        SemanticModel model,
        ExpressionSyntax moved,
        StatementSyntax from,
        ExpressionSyntax to,
        IReadOnlyCollection<StatementSyntax> going,
        CancellationToken cancellationToken) =>
        !IsReassigned(moved, from)
        && (!DependsOnState(model, moved, cancellationToken) || (going.Contains(from) && Between(from, to) is { } between
            && between.All(statement => going.Contains(statement) || HasNoEffect(statement))));

    private static bool IsReassigned(ExpressionSyntax moved, StatementSyntax from)
    {
        SyntaxNode member = from.EnclosingMember();
        CodeRegion later = new(member, [member.Span], node => node is not VariableDeclaratorSyntax
            && (node.SpanStart > from.Span.End || node.EnclosingFunction() != from.EnclosingFunction()));
        return moved.DescendantsAndSelf().OfType<IdentifierNameSyntax>().Any(name => later.Writes(name.Identifier.ValueText).Any());
    }

    private static bool DependsOnState(SemanticModel model, ExpressionSyntax moved, CancellationToken cancellationToken) =>
        moved.DescendantsAndSelf().Any(node => node switch
        {
            InvocationExpressionSyntax or ElementAccessExpressionSyntax or AwaitExpressionSyntax
                or MemberAccessExpressionSyntax => true,
            BaseObjectCreationExpressionSyntax => node != moved,
            AssignmentExpressionSyntax => node.Parent is not InitializerExpressionSyntax,
            IdentifierNameSyntax { Parent: not (NameEqualsSyntax or NameColonSyntax) } name =>
                model.GetSymbolInfo(name, cancellationToken).Symbol
                    is IPropertySymbol or IFieldSymbol { IsReadOnly: false, IsConst: false },
            _ => AssignedNames.In(node).Any(),
        });

    private static IEnumerable<StatementSyntax>? Between(StatementSyntax from, ExpressionSyntax to)
    {
        if (from.SiblingStatements()?.ToArray() is { } siblings
            && to.FirstAncestorOrSelf<StatementSyntax>() is { } last && siblings.Contains(last))
        {
            return siblings.SkipWhile(statement => statement != from).TakeWhile(statement => statement != last);
        }

        return null;
    }

    private static bool HasNoEffect(StatementSyntax statement) => statement is LocalFunctionStatementSyntax
        || (statement is LocalDeclarationStatementSyntax && !statement.Descendants().Any(node =>
            node is InvocationExpressionSyntax or AwaitExpressionSyntax
            || node is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax }));
}
