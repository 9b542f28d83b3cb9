using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What the variables contain between the failure of a send and a place behind it, as far as it is evident.</summary>
internal sealed class CatchState
{
    private readonly CatchClauseSyntax _handler;
    private readonly ILookup<string, SyntaxNode> _writes;
    private readonly SyntaxNode? _send;

    /// <param name="handler">What the failure comes to.</param>
    /// <param name="send">The send, or null where no one asks for flags.</param>
    /// <param name="end">The place; null for the end of the handler.</param>
    public CatchState(CatchClauseSyntax handler, SyntaxNode? send = null, SyntaxNode? end = null)
    {
        _handler = handler;
        _send = send;
        int last = end?.SpanStart ?? handler.Span.End;
        _writes = handler.EnclosingMember().DescendantNodes()
            .Where(node => node.SpanStart < last && !(end is not null && node.Span.Contains(end.Span)))
            .Where(node => node.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } other
                || other == handler || other.Parent != handler.Parent)
            .SelectMany(node => AssignedNames.In(node).Select(name => (Name: name, Node: node)))
            .ToLookup(write => write.Name, write => write.Node);
    }

    private SyntaxNode Attempt => _handler.Parent!;

    public bool IsException(ExpressionSyntax expression) => expression.Unwrap() is IdentifierNameSyntax name
        && name.Identifier.ValueText == _handler.Declaration?.Identifier.ValueText;

    /// <summary>Determines whether an expression may tell what went wrong, or what became of the send.</summary>
    public bool Tells(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(node => node switch
    {
        InvocationExpressionSyntax or AwaitExpressionSyntax => true,
        IdentifierNameSyntax name => IsException(name) || _writes[name.Identifier.ValueText].Any(
            write => write.SpanStart > Attempt.SpanStart && !Counts(write)),
        _ => false,
    });

    /// <summary>What a flag, or a comparison with null, is after the failure; null where that is not evident.</summary>
    public bool? Value(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax flag => Literal(flag) switch
        {
            SyntaxKind.TrueLiteralExpression => true,
            SyntaxKind.FalseLiteralExpression => false,
            _ => null,
        },
        IsPatternExpressionSyntax
        {
            Expression: IdentifierNameSyntax name, Pattern: ConstantPatternSyntax { Expression: var nothing },
        }
            when nothing.IsKind(SyntaxKind.NullLiteralExpression) && IsNull(name) => true,
        BinaryExpressionSyntax { Left: IdentifierNameSyntax name } equal when equal.IsKind(SyntaxKind.EqualsExpression)
            && equal.Right.IsKind(SyntaxKind.NullLiteralExpression) && IsNull(name) => true,
        _ => null,
    };

    /// <summary>Determines whether a variable is null after the failure.</summary>
    public bool IsNull(ExpressionSyntax variable) =>
        variable is IdentifierNameSyntax name && Literal(name) == SyntaxKind.NullLiteralExpression;

    /// <summary>Determines whether a condition asks for what only a failure leaves.</summary>
    public bool AsksForFailure(ExpressionSyntax condition) =>
        condition.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(part => Value(part) is not null);

    // What the handler sets, or else what the variable is from the beginning and would be no longer after the send.
    private SyntaxKind? Literal(IdentifierNameSyntax variable)
    {
        SyntaxNode[] writes = [.. _writes[variable.Identifier.ValueText]];
        SyntaxNode[] handled = [.. writes.Where(write => _handler.Span.Contains(write.Span))];
        SyntaxNode[] later = [.. writes.Skip(1).Except(handled)];
        if (_send is null || writes.FirstOrDefault() is not VariableDeclaratorSyntax first
            || writes.Any(write => write.SpanStart > _handler.Span.End || write.EnclosingFunction() != _handler.EnclosingFunction()))
        {
            return null;
        }

        if (handled is [AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: var block } } set]
            && block == _handler.Block && set.IsKind(SyntaxKind.SimpleAssignmentExpression))
        {
            return set.Right.Kind();
        }

        if (handled.Length == 0 && later.Length > 0 && later.All(write => write.Span.End >= _send.Span.End))
        {
            return first.Initializer?.Value.Kind();
        }

        return null;
    }

    private static bool Counts(SyntaxNode write) =>
        write is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
            or VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax }
        || (write is AssignmentExpressionSyntax && !write.IsKind(SyntaxKind.SimpleAssignmentExpression));
}
