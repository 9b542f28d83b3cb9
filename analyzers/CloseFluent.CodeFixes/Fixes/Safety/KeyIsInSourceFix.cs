using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE3001: reads the secret from the environment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyIsInSourceFix))]
public sealed class KeyIsInSourceFix() : RuleFix(RuleDescriptors.KeyIsInSource)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindProperty(KeyIsInSourceRule.Variable) is not { } variable
            || context.Find<LiteralExpressionSyntax>() is not { } literal
            || literal.Parent is not (ArgumentSyntax or AssignmentExpressionSyntax))
        {
            return null;
        }

        bool isInScope = !context.Model.LookupNamespacesAndTypes(literal.SpanStart, name: "Environment").IsEmpty;
        string system = isInScope ? "" : "System.";
        return new FixEdit(
            "Read it from the environment",
            new TextChange(
                literal.Span,
                $"{system}Environment.GetEnvironmentVariable(\"{variable}\") "
                + $"?? throw new {system}InvalidOperationException(\"Set {variable}.\")"));
    }
}
