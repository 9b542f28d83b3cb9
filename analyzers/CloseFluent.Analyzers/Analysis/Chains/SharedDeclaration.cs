using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>How to declare what two values have in common that meet in a choice, a list or a variable.</summary>
/// <param name="value">One of them.</param>
/// <param name="type">What both are.</param>
internal sealed class SharedDeclaration(ExpressionSyntax value, ITypeSymbol type)
{
    private readonly ExpressionSyntax _whole = WholeOf(value);

    /// <summary>The type as it is written.</summary>
    public string Name => NameOf(type);

    /// <summary>As a sentence names it.</summary>
    public string WithArticle => $"{SymbolExtensions.Article(Name)} '{Name}'";

    /// <summary>The member that is asked of the choice, and that the type does not have; else null.</summary>
    public string? MissingMember => _whole.Parent is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: var name } } access
        && access.Expression == _whole
        && !type.AllMembers().Any(member => member.Name == name) ? name : null;

    /// <summary>As <c>BulkAction a</c>, where the value becomes a variable.</summary>
    public string Shown
    {
        get
        {
            if (_whole is ImplicitArrayCreationExpressionSyntax)
            {
                return $"as in 'new {Name}[] {{ … }}'";
            }

            return _whole.Parent switch
            {
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => Declared(variable.Identifier),
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } => Declared(variable.Identifier),
                MemberAccessExpressionSyntax when MissingMember is null => $"as in '({Name}){CodeQuote.From(value)}'",
                _ => $"as {WithArticle}",
            };
        }
    }

    /// <summary>What writes it, or null.</summary>
    public TextChange? Change => _whole switch
    {
        ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array => new TextChange(array.NewKeyword.Span, $"new {Name}"),
        _ => _whole.Parent switch
        {
            EqualsValueClauseSyntax
            {
                Parent.Parent: VariableDeclarationSyntax { Type: { IsVar: true } inferred, Variables.Count: 1 },
            } => new TextChange(inferred.Span, Name),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } => ChangeOf(variable),
            MemberAccessExpressionSyntax when _whole != value => new TextChange(new TextSpan(value.SpanStart, 0), $"({Name})"),
            _ => null,
        },
    };

    public static string NameOf(ITypeSymbol type) =>
        type.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Determines whether a value is an arm of a choice.</summary>
    public static bool IsInChoice(ExpressionSyntax value) => ChoiceAround(value.WalkUpWrappers()) is not null;

    private string Declared(SyntaxToken variable) => $"as in '{Name} {variable.ValueText} = …'";

    private TextChange? ChangeOf(IdentifierNameSyntax variable) => SyntaxIndex.Of(value)
        .Writes(variable.Identifier.ValueText, value.EnclosingMember().Span)
        .OfType<VariableDeclaratorSyntax>().ToArray()
        is [{ Parent: VariableDeclarationSyntax { Type: { IsVar: true } written, Variables.Count: 1 } }]
            ? new TextChange(written.Span, Name)
            : null;

    private static ExpressionSyntax WholeOf(ExpressionSyntax value)
    {
        ExpressionSyntax whole = value.WalkUpWrappers();
        while ((ChoiceAround(whole) ?? ArrayAround(whole)) is { } outer)
        {
            whole = outer.WalkUpWrappers();
        }

        return whole;
    }

    private static ExpressionSyntax? ChoiceAround(ExpressionSyntax whole) => whole.Parent switch
    {
        ConditionalExpressionSyntax choice when choice.Condition != whole => choice,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice,
        BinaryExpressionSyntax choice when choice.IsKind(SyntaxKind.CoalesceExpression) => choice,
        _ => null,
    };

    private static ImplicitArrayCreationExpressionSyntax? ArrayAround(ExpressionSyntax whole) =>
        whole.Parent?.Parent as ImplicitArrayCreationExpressionSyntax;
}
