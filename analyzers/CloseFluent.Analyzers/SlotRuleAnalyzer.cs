using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What the rules share that hold a known value against what it is handed to.</summary>
public abstract class SlotRuleAnalyzer : RuleAnalyzer
{
    private protected SlotRuleAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    /// <summary>Whether the rule is about ids; otherwise it is about demands of parameters.</summary>
    private protected virtual bool IsAboutIds => false;

    private protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        context.RegisterSyntaxNodeAction(
            node => AtCall(node, known),
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
        context.RegisterSyntaxNodeAction(node => AtAssignment(node, known), SyntaxKind.SimpleAssignmentExpression);
        if (IsAboutIds)
        {
            context.RegisterSyntaxNodeAction(
                node => AtValue(node, known),
                SyntaxKind.EqualsValueClause,
                SyntaxKind.ArrowExpressionClause,
                SyntaxKind.ReturnStatement,
                SyntaxKind.CastExpression);
            context.RegisterSyntaxNodeAction(
                node => AtLiteral(node, known), SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
        }
    }

    private protected abstract void Check(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot);

    private void AtCall(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        (string? name, ArgumentListSyntax? arguments) = context.Node switch
        {
            InvocationExpressionSyntax call => (call.CalledName()?.Identifier.ValueText, call.ArgumentList),
            ObjectCreationExpressionSyntax made => (made.Type.LastName(), made.ArgumentList),
            ImplicitObjectCreationExpressionSyntax made => (null, made.ArgumentList),
            _ => (null, null),
        };
        if (arguments is not { Arguments.Count: > 0 } || !MayTake(known, context.Node, name, arguments))
        {
            return;
        }

        foreach (Slot slot in Slot.OfCall(
            context.SemanticModel, known, (ExpressionSyntax)context.Node, arguments, context.CancellationToken))
        {
            CheckIfMeant(context, known, slot);
        }
    }

    // The type of `new(…)` is not written there; a text among the arguments is all that can be seen.
    private bool MayTake(KnownSymbols known, SyntaxNode node, string? name, ArgumentListSyntax arguments) =>
        name is not null && (IsAboutIds ? known.Slots.TakeIds : known.Slots.TakeKinds).Contains(name)
        || (node is ImplicitObjectCreationExpressionSyntax
            && arguments.Arguments.Any(argument => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)))
        || (IsAboutIds && arguments.Arguments.Any(argument => LooksLikeId(known, argument.Expression)));

    private void AtAssignment(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        AssignmentExpressionSyntax assignment = (AssignmentExpressionSyntax)context.Node;
        string? name = assignment.Left switch
        {
            SimpleNameSyntax left => left.Identifier.ValueText,
            MemberAccessExpressionSyntax left => left.Name.Identifier.ValueText,
            _ => null,
        };
        if (IsAboutIds ? LooksLikeId(known, assignment.Right) : name is not null && known.Slots.Properties.Contains(name))
        {
            CheckValue(context, known, assignment.Right, assignment.Left);
        }
    }

    private void AtValue(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        (TypeSyntax? type, ExpressionSyntax? value) = context.Node switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax of } } clause =>
                (of.Type, clause.Value),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax of } clause => (of.Type, clause.Value),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax of } body => (of.Type, body.Expression),
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax of } body => (of.ReturnType, body.Expression),
            ReturnStatementSyntax back => ((back.Function() as MethodDeclarationSyntax)?.ReturnType, back.Expression),
            CastExpressionSyntax cast => (cast.Type, cast.Expression),
            _ => default((TypeSyntax?, ExpressionSyntax?)),
        };
        if (value is not null && type.LastName() is { } name && known.Prefixes.TypeNames.Contains(name))
        {
            CheckValue(context, known, value, null);
        }
    }

    // An element of a list of ids.
    private void AtLiteral(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        ExpressionSyntax literal = (ExpressionSyntax)context.Node;
        if (literal.Parent is ExpressionElementSyntax or InitializerExpressionSyntax && LooksLikeId(known, literal))
        {
            CheckValue(context, known, literal, null);
        }
    }

    private void CheckValue(
        SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax value, ExpressionSyntax? target)
    {
        if (Slot.OfValue(context.SemanticModel, known, value, target, context.CancellationToken) is { } slot)
        {
            CheckIfMeant(context, known, slot);
        }
    }

    private void CheckIfMeant(SyntaxNodeAnalysisContext context, KnownSymbols known, Slot slot)
    {
        if (IsAboutIds ? slot.IdType is not null : slot.Kind is not null)
        {
            Check(context, known, slot);
        }
    }

    private static bool LooksLikeId(KnownSymbols known, ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) =>
            known.Prefixes.LooksLikeId(literal.Token.ValueText),
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax text, ..] } =>
            known.Prefixes.LooksLikeId(text.TextToken.ValueText),
        _ => false,
    };
}
