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

        // The text of an id that is made here, or one that becomes an id by itself.
        SyntaxNode id = literal.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation }
            && context.Known.Prefixes.IsId(context.Model.GetTypeInfo(creation, context.CancellationToken).Type)
                ? creation
                : literal;
        return new FixEdit($"Write {member}", new TextChange(id.Span, member));
    }
}
