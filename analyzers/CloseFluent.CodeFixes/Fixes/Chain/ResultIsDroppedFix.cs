using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1008: keeps the new value in the variable that the call is made on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResultIsDroppedFix))]
public sealed class ResultIsDroppedFix() : RuleFix(RuleDescriptors.ResultIsDropped)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindName()?.Invocation() is not { } call
            || call.WalkUpWrappers() is ConditionalAccessExpressionSyntax
            || DroppedResult.Find(context.Model, context.Known, call, context.CancellationToken) is not
                { Root: IdentifierNameSyntax name } dropped
            || context.Model.GetTypeInfo(call, context.CancellationToken).Type is not { } resultType
            || FindDiscardSpan(call, dropped) is not { } before
            || !IsNarrower(context, resultType)
            || FindDeclarationChange(context, name, resultType) is not { } declared)
        {
            return null;
        }

        return new FixEdit($"Keep it in '{name}'", [.. declared, new TextChange(before, $"{name} = ")]);
    }

    // Where the type has lost which calls it had, this may lift an earlier limit or a doubt.
    private static bool IsNarrower(FixContext context, ITypeSymbol resultType) =>
        context.Known.IsChainValue(resultType)
            || !resultType.OriginalDefinition.Is(context.Known.ImmutableBaseOf(resultType)?.OriginalDefinition);

    private static TextSpan? FindDiscardSpan(InvocationExpressionSyntax call, DroppedResult dropped)
    {
        ExpressionSyntax whole = call.WalkUpWrappers();
        if (whole.Parent is ExpressionStatementSyntax)
        {
            return new TextSpan(whole.SpanStart, 0);
        }

        if (dropped.Variable is { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } statement } })
        {
            return TextSpan.FromBounds(statement.SpanStart, whole.SpanStart);
        }

        return null;
    }

    // None where the new value fits the variable; else its declaration names what both are.
    private static IReadOnlyList<TextChange>? FindDeclarationChange(
        FixContext context, IdentifierNameSyntax name, ITypeSymbol resultType)
    {
        ISymbol? variable = context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol;
        if (variable is not (ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None })
            || variable.TypeOf() is not { } type)
        {
            return null;
        }

        if (context.Model.Compilation.ClassifyConversion(resultType, type) is { IsImplicit: true, IsUserDefined: false })
        {
            return [];
        }

        if (variable is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            && declaration.GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: var written },
            }
            && context.Known.ImmutableBaseOf(type) is { } common && common.Is(context.Known.ImmutableBaseOf(resultType)))
        {
            return [new TextChange(written.Span, common.ToMinimalDisplayString(context.Model, written.SpanStart))];
        }

        return null;
    }
}
