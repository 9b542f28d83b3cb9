using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a node writes, by name.</summary>
internal static class AssignedNames
{
    /// <summary>
    /// The variables, fields and properties that the node itself declares, assigns, counts or passes by reference.
    /// </summary>
    public static IEnumerable<string> In(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax declared => [declared.Identifier.ValueText],
        SingleVariableDesignationSyntax declared => [declared.Identifier.ValueText],
        ForEachStatementSyntax loop => [loop.Identifier.ValueText],
        FromClauseSyntax clause => [clause.Identifier.ValueText],
        LetClauseSyntax clause => [clause.Identifier.ValueText],
        JoinClauseSyntax clause => [clause.Identifier.ValueText],
        JoinIntoClauseSyntax clause => [clause.Identifier.ValueText],
        QueryContinuationSyntax next => [next.Identifier.ValueText],
        AssignmentExpressionSyntax assignment => Targets(assignment.Left),
        PrefixUnaryExpressionSyntax change when change.IsKind(SyntaxKind.PreIncrementExpression)
            || change.IsKind(SyntaxKind.PreDecrementExpression)
                || change.IsKind(SyntaxKind.AddressOfExpression) => Targets(change.Operand),
        PostfixUnaryExpressionSyntax change when change.IsKind(SyntaxKind.PostIncrementExpression)
            || change.IsKind(SyntaxKind.PostDecrementExpression) => Targets(change.Operand),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => Targets(argument.Expression),
        RefExpressionSyntax reference => Targets(reference.Expression),
        _ => [],
    };

    /// <summary>Determines whether the functions beside the one of a node write a name, whenever they run.</summary>
    public static bool IsWrittenInOtherFunction(SyntaxNode node, string name) => IsWrittenInFunction(
        node, name, function => !function.Span.Contains(node.Span));

    /// <summary>Determines whether some functions inside the member of a node write a name.</summary>
    public static bool IsWrittenInFunction(SyntaxNode node, string name, Func<SyntaxNode, bool> includes)
    {
        SyntaxNode member = node.EnclosingMember();
        return SyntaxIndex.Of(member).Writes(name, member.Span).Any(write => write.Ancestors()
            .TakeWhile(ancestor => ancestor != member)
            .Any(ancestor => ancestor.IsInnerFunction() && includes(ancestor)));
    }

    /// <summary>Determines whether a use may change the object: the method that it is passed to, and its own calls, can.</summary>
    public static bool MayChange(IdentifierNameSyntax use)
    {
        ExpressionSyntax whole = use.WalkUpWrappers();
        while (whole.Parent is ExpressionSyntax ancestor
            and (MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax))
        {
            whole = ancestor;
        }

        return whole.Parent is ArgumentSyntax or InvocationExpressionSyntax
            || (whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole);
    }

    /// <summary>Determines whether a node calls what can write every member of the type that it is in.</summary>
    public static bool IsCallOfOwnType(SyntaxNode node) => node is InvocationExpressionSyntax
    {
        Expression: SimpleNameSyntax
            or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax },
    };

    /// <summary>Determines whether such a call can write it.</summary>
    public static bool MayBeSetByOwnType(this ISymbol? symbol) =>
        symbol is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol;

    // Of `(a, this.b[i].c)` a and c.
    private static IEnumerable<string> Targets(ExpressionSyntax target) => target.Unwrap() switch
    {
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(argument => Targets(argument.Expression)),
        SimpleNameSyntax name => [name.Identifier.ValueText],
        MemberAccessExpressionSyntax access => [access.Name.Identifier.ValueText],
        ElementAccessExpressionSyntax element => Targets(element.Expression),
        _ => [],
    };
}
