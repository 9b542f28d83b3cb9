using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Code that runs once for each item of a list: the body of a loop, a query, or a function that a call passes the items to.
/// </summary>
/// <param name="Body">What is run for each.</param>
/// <param name="Items">The list.</param>
/// <param name="Variables">The item, the parts that it is taken apart into, or in a loop that counts its index.</param>
internal sealed record LeadIteration(SyntaxNode Body, ExpressionSyntax Items, IReadOnlyList<string> Variables)
{
    private const int LongestFlow = 4;

    // The call that gives the item, where no variable has it.
    private InvocationExpressionSyntax? _taking;

    /// <summary>The loop that goes over the list, or null.</summary>
    public ForEachStatementSyntax? Loop { get; private init; }

    /// <summary>Gets whether the variable is an index.</summary>
    public bool IsIndex { get; private init; }

    /// <summary>Gets whether it goes over all of the list, and each item stays whole.</summary>
    public bool IsOfAll { get; init; } = true;

    /// <summary>The iteration that a node is in, or null.</summary>
    public static LeadIteration? Find(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (IterationAround(node) is not null || node.EnclosingFunction() is LambdaExpressionSyntax)
        {
            return FindAround(model, node, cancellationToken);
        }

        return LeadFunction.IterationOfMethod(model, node.EnclosingFunction(), cancellationToken);
    }

    /// <summary>The iteration that a node is in; null where only the method around it is one.</summary>
    public static LeadIteration? FindAround(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken) =>
        IterationAround(node) switch
        {
            QueryExpressionSyntax query => LeadQuery.IterationOf(query),
            StatementSyntax loop when LoopIteration.EndsEarly(loop) => null,
            CommonForEachStatementSyntax loop => FromLoop(loop),
            StatementSyntax loop => FromCount(loop) ?? FromTaken(loop),
            null when node.EnclosingFunction() is LambdaExpressionSyntax lambda =>
                LeadFunction.IterationOf(model, lambda, cancellationToken),
            _ => null,
        };

    /// <summary>The loop or query that a node is in, in its function; else null.</summary>
    public static SyntaxNode? IterationAround(SyntaxNode node) => node.AncestorsInFunction().FirstOrDefault(ancestor =>
        LoopIteration.IsLoop(ancestor) || (ancestor is QueryExpressionSyntax query && query.Body.Span.Contains(node.Span)));

    /// <summary>Determines whether an expression is the item, or a member of it.</summary>
    public bool IsItem(ExpressionSyntax expression) => IsItem(expression, LongestFlow);

    /// <summary>Determines whether an expression is the item as it is in the list.</summary>
    public bool IsWhole(ExpressionSyntax item) => IsOfAll && (item is ElementAccessExpressionSyntax
        || (item is IdentifierNameSyntax name && Variables.Contains(name.Identifier.ValueText)));

    /// <summary>What a variable of the iteration is made of, if it is made once in each; else null.</summary>
    public ExpressionSyntax? FindInitializer(string name)
    {
        SyntaxNode[] writes = [.. SyntaxIndex.Of(Body).Writes(name, Body.Span)];
        return writes is [var only] ? only switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            LetClauseSyntax let => let.Expression,
            SingleVariableDesignationSyntax part => TakenApart.FindValue(part),
            _ => null,
        } : null;
    }

    // LeadId id; (id, name) = pair;
    private ExpressionSyntax? FindValue(string name)
    {
        SyntaxNode[] writes = [.. SyntaxIndex.Of(Body).Writes(name, Body.Span)
            .Where(write => write is not VariableDeclaratorSyntax { Initializer: null })];
        return writes is [AssignmentExpressionSyntax set] ? TakenApart.FindAssigned(set, name) : FindInitializer(name);
    }

    private bool IsItem(ExpressionSyntax expression, int depth)
    {
        ExpressionSyntax owner = expression is MemberAccessExpressionSyntax access ? access.Expression : expression;
        return depth > 0 && owner switch
        {
            IdentifierNameSyntax name when !IsIndex && Variables.Contains(name.Identifier.ValueText) => true,
            IdentifierNameSyntax name => FindValue(name.Identifier.ValueText) is { } value
                && !value.DescendantsAndSelf().OfType<InvocationExpressionSyntax>().Any()
                && IsItem(value.Unwrap(), depth - 1),
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax index }] } element =>
                IsIndex && Variables.Contains(index.Identifier.ValueText) && SyntaxFactory.AreEquivalent(element.Expression, Items),
            InvocationExpressionSyntax call => call == _taking,
            _ => false,
        };
    }

    private static LeadIteration FromLoop(CommonForEachStatementSyntax loop) => loop is ForEachStatementSyntax each
        ? new LeadIteration(loop.Statement, loop.Expression, [each.Identifier.ValueText]) { Loop = each }
        : new LeadIteration(loop.Statement, loop.Expression, TakenApart.NamesIn((ForEachVariableStatementSyntax)loop)) { IsOfAll = false };

    private static LeadIteration? FromCount(StatementSyntax loop) => CountedLoop.Find(loop) is { } counted
        ? new LeadIteration(BodyOf(loop), counted.Items, [counted.Index]) { IsIndex = true }
        : null;

    // while (queue.TryDequeue(out LeadId lead)): what is taken from there is no longer in it.
    private static LeadIteration? FromTaken(StatementSyntax loop) => TakenItem.In(loop) is { } taken
        ? new LeadIteration(BodyOf(loop), taken.Source, taken.Variable is { } variable ? [variable] : [])
        {
            IsOfAll = false,
            _taking = taken.Variable is null ? taken.Call : null,
        }
        : null;

    private static StatementSyntax BodyOf(StatementSyntax loop) => loop switch
    {
        ForStatementSyntax statement => statement.Statement,
        WhileStatementSyntax statement => statement.Statement,
        DoStatementSyntax statement => statement.Statement,
        _ => loop,
    };
}
