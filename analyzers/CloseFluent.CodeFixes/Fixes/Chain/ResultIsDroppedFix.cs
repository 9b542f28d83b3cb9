using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1008: keeps the new value in the variable that the call is made on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResultIsDroppedFix))]
public sealed class ResultIsDroppedFix() : RuleFix(RuleCatalogue.ResultIsDropped)
{
    private protected override FixEdit? Find(FixContext place)
    {
        if (place.Name()?.Invocation() is not { } call
            || call.WalkUpWrappers() is ConditionalAccessExpressionSyntax
            || DroppedResult.Find(place.Model, place.Known, call, place.CancellationToken) is not
                { Root: IdentifierNameSyntax name } dropped
            || place.Model.GetTypeInfo(call, place.CancellationToken).Type is not { } made
            || Dropping(call, dropped) is not { } before
            || !IsNarrower(place, made)
            || Declared(place, name, made) is not { } declared)
        {
            return null;
        }

        return new FixEdit($"Keep it in '{name}'", [.. declared, new TextChange(before, $"{name} = ")]);
    }

    // Where the type has lost which calls it had, this may lift an earlier limit or a doubt.
    private static bool IsNarrower(FixContext place, ITypeSymbol made) =>
        place.Known.IsChainValue(made) || !made.OriginalDefinition.Is(place.Known.ValueType(made)?.OriginalDefinition);

    private static TextSpan? Dropping(InvocationExpressionSyntax call, DroppedResult dropped)
    {
        ExpressionSyntax whole = call.WalkUpWrappers();
        return whole.Parent is ExpressionStatementSyntax ? new TextSpan(whole.SpanStart, 0)
            : dropped.Variable is { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } statement } }
                ? TextSpan.FromBounds(statement.SpanStart, whole.SpanStart)
            : null;
    }

    // None where the new value fits the variable; else its declaration names what both are.
    private static IReadOnlyList<TextChange>? Declared(FixContext place, IdentifierNameSyntax name, ITypeSymbol made)
    {
        ISymbol? variable = place.Model.GetSymbolInfo(name, place.CancellationToken).Symbol;
        if (variable is not (ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None })
            || variable.TypeOf() is not { } type)
        {
            return null;
        }

        if (place.Model.Compilation.ClassifyConversion(made, type) is { IsImplicit: true, IsUserDefined: false })
        {
            return [];
        }

        return variable is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            && declaration.GetSyntax(place.CancellationToken) is VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: var written },
            }
            && place.Known.ValueType(type) is { } common && common.Is(place.Known.ValueType(made))
                ? [new TextChange(written.Span, common.ToMinimalDisplayString(place.Model, written.SpanStart))]
                : null;
    }
}
