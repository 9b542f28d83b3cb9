using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds one's way in a chain of calls without asking for symbols.</summary>
internal static class ChainSyntax
{
    /// <summary>The name that an invocation calls, or null.</summary>
    public static SimpleNameSyntax? CalledName(this InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>Determines whether it is not a call but a <c>nameof</c>.</summary>
    public static bool IsNameof(this InvocationExpressionSyntax invocation) =>
        invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };

    /// <summary>What is before the dot of a name, also across <c>?.</c>; null where nothing does.</summary>
    public static ExpressionSyntax? Receiver(this SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression,
        _ => null,
    };

    /// <summary>The expression that a name ends: the name itself, or with what is before its dot.</summary>
    public static ExpressionSyntax Access(this SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };

    /// <summary>
    /// Determines from the text alone whether an expression can be a value that goes somewhere: into a call, a variable, a
    /// list, but not before a dot, into a number or a condition.
    /// </summary>
    public static bool IsPassedOn(this ExpressionSyntax expression)
    {
        ExpressionSyntax whole = expression.WalkUpWrappers();
        return whole.Parent switch
        {
            ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
                or AwaitExpressionSyntax or YieldStatementSyntax or InitializerExpressionSyntax or ExpressionElementSyntax
                or SwitchExpressionArmSyntax or IsPatternExpressionSyntax or SelectClauseSyntax or RefExpressionSyntax
                or SpreadElementSyntax => true,
            AssignmentExpressionSyntax assignment => assignment.Right == whole,
            ConditionalExpressionSyntax choice => choice.Condition != whole,
            BinaryExpressionSyntax operation => operation.Kind() switch
            {
                SyntaxKind.CoalesceExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => true,
                SyntaxKind.AsExpression or SyntaxKind.IsExpression => operation.Left == whole,
                _ => false,
            },
            CastExpressionSyntax cast => cast.Expression == whole,
            ForEachStatementSyntax loop => loop.Expression == whole,
            SwitchExpressionSyntax choice => choice.GoverningExpression == whole,
            SwitchStatementSyntax choice => choice.Expression == whole,
            LambdaExpressionSyntax lambda => !IsParameter(lambda, expression),
            _ => false,
        };
    }

    private static bool IsParameter(LambdaExpressionSyntax lambda, ExpressionSyntax expression) =>
        lambda is SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var parameter }
        && expression is IdentifierNameSyntax { Identifier.ValueText: var name }
        && parameter == name
        && lambda.AsyncKeyword == default;

    /// <summary>The invocation of a name, or null where it is not called.</summary>
    public static InvocationExpressionSyntax? Invocation(this SimpleNameSyntax name)
    {
        SyntaxNode callee = name.Parent is MemberAccessExpressionSyntax access && access.Name == name
            || name.Parent is MemberBindingExpressionSyntax ? name.Parent : name;
        return callee.Parent is InvocationExpressionSyntax invocation && invocation.Expression == callee ? invocation : null;
    }

    /// <summary>The expression with what only wraps it: parentheses, <c>!</c>, and the <c>?.</c> that it ends.</summary>
    public static ExpressionSyntax WalkUpWrappers(this ExpressionSyntax expression)
    {
        while (expression.Parent is ExpressionSyntax parent
            && (parent is ParenthesizedExpressionSyntax
                || parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)
                || (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == expression)))
        {
            expression = parent;
        }

        return expression;
    }

    /// <summary>The expression without the parentheses and <c>!</c> around it.</summary>
    public static ExpressionSyntax Unwrap(this ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax wrapped => wrapped.Expression.Unwrap(),
        PostfixUnaryExpressionSyntax wrapped when wrapped.IsKind(SyntaxKind.SuppressNullableWarningExpression) =>
            wrapped.Operand.Unwrap(),
        _ => expression,
    };

    /// <summary>Determines whether nothing is called on the result of the expression.</summary>
    public static bool EndsChain(this ExpressionSyntax expression)
    {
        ExpressionSyntax whole = expression.WalkUpWrappers();
        return whole.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression != whole,
            ConditionalAccessExpressionSyntax access => access.Expression != whole,
            _ => true,
        };
    }

    /// <summary>The calls of a chain from its end to its beginning.</summary>
    public static IEnumerable<InvocationExpressionSyntax> CallsBackwards(this ExpressionSyntax? end)
    {
        while (end is not null)
        {
            end = end.Unwrap();
            if (end is not InvocationExpressionSyntax invocation)
            {
                yield break;
            }

            yield return invocation;
            end = invocation.CalledName()?.Receiver();
        }
    }

    /// <summary>The name with which a chain of calls and members begins, or null.</summary>
    public static IdentifierNameSyntax? ChainStart(this ExpressionSyntax? end) => end?.Unwrap() switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Expression.ChainStart(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => called.Expression.ChainStart(),
        _ => null,
    };

    /// <summary>The calls that are made on the result of an expression, in their order.</summary>
    public static IEnumerable<InvocationExpressionSyntax> CallsAfter(this ExpressionSyntax start)
    {
        for (ExpressionSyntax whole = start.WalkUpWrappers();
            whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole
                && access.Name.Invocation() is { } call;
            whole = call.WalkUpWrappers())
        {
            yield return call;
        }
    }

    /// <summary>The dot before a name.</summary>
    public static SyntaxToken? Dot(this SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.OperatorToken,
        MemberBindingExpressionSyntax binding => binding.OperatorToken,
        _ => null,
    };

    /// <summary>
    /// The member, local function or lambda in whose body a node is; for top-level statements the file.
    /// </summary>
    public static SyntaxNode EnclosingFunction(this SyntaxNode node) => node.Ancestors().First(IsFunction);

    /// <summary>What is around a node in its function, innermost first.</summary>
    public static IEnumerable<SyntaxNode> AncestorsInFunction(this SyntaxNode node) =>
        node.Ancestors().TakeWhile(ancestor => !IsFunction(ancestor));

    /// <summary>A node and what is below it, without what functions inside it do.</summary>
    public static IEnumerable<SyntaxNode> DescendantsInFunction(this SyntaxNode node) =>
        node.DescendantsAndSelf(inner => !IsInnerFunction(inner));

    /// <summary>Determines whether a node is a lambda, an anonymous method or a local function.</summary>
    public static bool IsInnerFunction(this SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool IsFunction(SyntaxNode node) => node.IsInnerFunction()
        || node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or AccessorDeclarationSyntax or CompilationUnitSyntax;

    /// <summary>The outermost member around a node; for top-level statements the file.</summary>
    public static SyntaxNode EnclosingMember(this SyntaxNode node) => node.Ancestors().First(ancestor =>
        (ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax and not BaseTypeDeclarationSyntax)
        || ancestor is BaseTypeDeclarationSyntax or CompilationUnitSyntax);

    /// <summary>The statements of the block, the switch section or the top level that a statement is in, or null.</summary>
    public static IEnumerable<StatementSyntax>? SiblingStatements(this StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        _ => null,
    };

    /// <summary>The statements between a position and a node, in the blocks around the node.</summary>
    public static IEnumerable<StatementSyntax> StatementsBefore(this SyntaxNode node, int start) => node.AncestorsInFunction()
        .Prepend(node)
        .OfType<StatementSyntax>()
        .SelectMany(level => level.SiblingStatements() ?? [])
        .Where(statement => statement.SpanStart >= start && statement.Span.End <= node.SpanStart);

    /// <summary>The code in which a variable can be used: its block, or its member.</summary>
    public static SyntaxNode DeclarationScope(this SyntaxNode variable) => variable.Ancestors().First(ancestor => ancestor
        is BlockSyntax or SwitchStatementSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax
        || LoopIteration.IsLoop(ancestor) || ancestor.IsInnerFunction());

    /// <summary>The uses of a name below a node.</summary>
    public static IEnumerable<IdentifierNameSyntax> UsesOf(this SyntaxNode scope, string name) => scope.UsesOf(name, scope.Span);

    /// <summary>The uses of a name in a part of the member of a node.</summary>
    public static IEnumerable<IdentifierNameSyntax> UsesOf(this SyntaxNode member, string name, TextSpan span) => SyntaxIndex
        .Of(member)
        .Identifiers(name, span)
        .Select(token => token.Parent)
        .OfType<IdentifierNameSyntax>()
        .Where(use => !(use.Parent is MemberAccessExpressionSyntax access && access.Name == use)
            && use.Parent is not (MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax));

    /// <summary>The name of the type that is made; of <c>new(…)</c> the one that it is declared as.</summary>
    public static string? TypeName(this BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax named => named.Type.LastName(),
        { Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration } } =>
            declaration.Type.LastName(),
        _ => null,
    };

    /// <summary>
    /// Determines whether a variable is only written. Any other mention is a use, in nameof and interpolations too.
    /// </summary>
    public static bool IsNeverRead(this VariableDeclaratorSyntax variable) => SyntaxIndex.Of(variable)
        .Identifiers(variable.Identifier.ValueText, variable.DeclarationScope().Span)
        .All(token => token == variable.Identifier
            || (token.Parent?.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment
                && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                && assignment.Left == token.Parent));

    /// <summary>The last name in a type as it is written: <c>Task</c> in <c>System.Threading.Tasks.Task?</c>.</summary>
    public static string? LastName(this TypeSyntax? type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => nullable.ElementType.LastName(),
        _ => null,
    };
}
