using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE7001: writes the member of the organization's class in the place of the id.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdHasNameFix))]
public sealed class IdHasNameFix() : RuleFix(RuleDescriptors.IdHasName)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindProperty(IdHasNameRule.Member) is not { } member || context.Find<LiteralExpressionSyntax>() is not { } literal)
        {
            return null;
        }

        if (context.FindProperty(IdHasNameRule.Id) is not { } property)
        {
            return new FixEdit($"Write {member}", new TextChange(FindReplaced(context, literal).Span, member));
        }

        // The member itself knows more than its id, and fits where the library takes it.
        IReadOnlyList<TextChange> typed = TypedFieldEdit.Create(context, literal, member);
        return typed.Count > 0 && CompilationCheck.MemberStillCompiles(context, literal, typed)
            ? new FixEdit($"Write {member}", typed)
            : new FixEdit($"Write {member}.{property}", new TextChange(FindReplaced(context, literal).Span, $"{member}.{property}"));
    }

    // The text of something that is made here and that the class has, or one that becomes an id by itself.
    private static ExpressionSyntax FindReplaced(FixContext context, LiteralExpressionSyntax literal) =>
        literal.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation }
        && context.Model.GetTypeInfo(creation, context.CancellationToken).Type is { } made
        && (context.Known.Prefixes.IsId(made) || IsMember(context, literal, made))
            ? creation
            : literal;

    private static bool IsMember(FixContext context, LiteralExpressionSyntax literal, ITypeSymbol made) =>
        context.FindProperty(IdHasNameRule.Id) is null
        && context.Known.Organizations.FindAll(literal.Token.ValueText).Any(member => member.Is(made));
}
