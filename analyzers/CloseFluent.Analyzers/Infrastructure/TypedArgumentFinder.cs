using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the values that become an id or must meet a demand: the symbols of a call are asked for once for all rules.
/// </summary>
internal sealed class TypedArgumentFinder
{
    private readonly KnownSymbols _known;

    public TypedArgumentFinder(RuleDispatcher dispatcher)
    {
        _known = dispatcher.Known;
        dispatcher.RegisterSyntaxNodeAction(
            AnalyzeCall,
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
        dispatcher.RegisterSyntaxNodeAction(
            AnalyzeAssignment, SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);
        dispatcher.RegisterSyntaxNodeAction(
            AnalyzeValue,
            SyntaxKind.EqualsValueClause,
            SyntaxKind.ArrowExpressionClause,
            SyntaxKind.ReturnStatement,
            SyntaxKind.CastExpression);
        dispatcher.RegisterSyntaxNodeAction(
            AnalyzeLiteral, SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
    }

    public event Action<SyntaxNodeAnalysisContext, TypedArgument>? Found;

    private void AnalyzeCall(SyntaxNodeAnalysisContext context)
    {
        (string? name, ArgumentListSyntax? arguments) = context.Node switch
        {
            InvocationExpressionSyntax call => (call.CalledName()?.Identifier.ValueText, call.ArgumentList),
            ObjectCreationExpressionSyntax creation => (_known.NameOf(creation.Type), creation.ArgumentList),
            ImplicitObjectCreationExpressionSyntax creation => (null, creation.ArgumentList),
            _ => (null, null),
        };
        if (arguments is not { Arguments.Count: > 0 }
            || !MayTake(context.Node, name, arguments)
            || (context.Node is InvocationExpressionSyntax && !_known.Mentions.AnyIn(context.Node)))
        {
            return;
        }

        TypedArgumentReader reader = new(context.SemanticModel, _known, context.CancellationToken);
        foreach (TypedArgument argument in reader.FromCall((ExpressionSyntax)context.Node, arguments))
        {
            Found?.Invoke(context, argument);
        }
    }

    // The type of `new(…)` is not written there; what may be a text among the arguments is all that can be seen.
    private bool MayTake(SyntaxNode node, string? name, ArgumentListSyntax arguments)
    {
        bool isKnown = name is not null && _known.TypedArguments.Takers.Contains(name);
        foreach (ArgumentSyntax argument in arguments.Arguments)
        {
            if ((isKnown && MayBeFaulty(argument.Expression))
                || (!isKnown && LooksLikeId(argument.Expression))
                || (!isKnown && node is ImplicitObjectCreationExpressionSyntax && MayBeText(argument.Expression)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeText(ExpressionSyntax value) => value.Kind()
        is SyntaxKind.StringLiteralExpression or SyntaxKind.IdentifierName or SyntaxKind.SimpleMemberAccessExpression
        or SyntaxKind.CoalesceExpression or SyntaxKind.ConditionalExpression;

    // What a function computes is unknown, and so is never found wrong.
    private static bool MayBeFaulty(ExpressionSyntax value) =>
        value is not (AnonymousFunctionExpressionSyntax or AwaitExpressionSyntax
        or ThisExpressionSyntax or ElementAccessExpressionSyntax);

    private void AnalyzeAssignment(SyntaxNodeAnalysisContext context)
    {
        AssignmentExpressionSyntax assignment = (AssignmentExpressionSyntax)context.Node;
        string? name = assignment.Left switch
        {
            SimpleNameSyntax left => left.Identifier.ValueText,
            MemberAccessExpressionSyntax left => left.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax left => left.Name.Identifier.ValueText,
            _ => null,
        };
        if ((name is not null && MayDemand(name, assignment.Right)) || LooksLikeId(assignment.Right))
        {
            CheckValue(context, assignment.Right, assignment.Left);
        }
    }

    private bool MayDemand(string property, ExpressionSyntax value) => _known.TypedArguments.Properties.Contains(property)
        || (value.IsKind(SyntaxKind.StringLiteralExpression) && _known.TypedArguments.IdProperties.Contains(property));

    private void AnalyzeValue(SyntaxNodeAnalysisContext context)
    {
        (TypeSyntax? type, ExpressionSyntax? value) = context.Node switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } clause =>
                (declaration.Type, clause.Value),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } clause => (property.Type, clause.Value),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } body => (property.Type, body.Expression),
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } body => (method.ReturnType, body.Expression),
            ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax function } body =>
                (function.ReturnType, body.Expression),
            ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax accessor } body => (TypeOf(accessor), body.Expression),
            ReturnStatementSyntax statement => (TypeOf(statement.EnclosingFunction()), statement.Expression),
            CastExpressionSyntax cast => (cast.Type, cast.Expression),
            _ => default((TypeSyntax?, ExpressionSyntax?)),
        };
        if (value is not null && _known.NameOf(type) is { } name && _known.Prefixes.IsIdName(name))
        {
            CheckValue(context, value, null);
        }
    }

    private static TypeSyntax? TypeOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        AccessorDeclarationSyntax { Parent.Parent: BasePropertyDeclarationSyntax property } accessor
            when accessor.IsKind(SyntaxKind.GetAccessorDeclaration) => property.Type,
        _ => null,
    };

    // An element of a list of ids, or of what is assigned together.
    private void AnalyzeLiteral(SyntaxNodeAnalysisContext context)
    {
        ExpressionSyntax literal = (ExpressionSyntax)context.Node;
        if (literal.Parent is ExpressionElementSyntax or InitializerExpressionSyntax
                or ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } }
            && LooksLikeId(literal))
        {
            CheckValue(context, literal, null);
        }
    }

    private void CheckValue(SyntaxNodeAnalysisContext context, ExpressionSyntax value, ExpressionSyntax? target)
    {
        TypedArgumentReader reader = new(context.SemanticModel, _known, context.CancellationToken);
        if (reader.FromValue(value, target) is { } argument)
        {
            Found?.Invoke(context, argument);
        }
    }

    private bool LooksLikeId(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) =>
            _known.Prefixes.LooksLikeId(literal.Token.ValueText),
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax text, ..] } =>
            _known.Prefixes.LooksLikeId(text.TextToken.ValueText),
        _ => false,
    };
}
