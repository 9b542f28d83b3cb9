using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE2004: removes a limit of 0, which reads as if it meant no limit. A guard stays: without it the action would go out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LimitIsNotPositiveFix))]
public sealed class LimitIsNotPositiveFix() : RuleFix(RuleCatalogue.LimitIsNotPositive)
{
    private protected override Fix? Find(FixPlace place) =>
        place.Find<ArgumentSyntax>() is
        {
            Expression: LiteralExpressionSyntax { Token.Value: 0 }, Parent.Parent: InvocationExpressionSyntax call,
        } argument
        && call.CalledName()?.Dot() is not null
        && place.Model.GetSymbolInfo(call, place.CancellationToken).Symbol is IMethodSymbol method
        && ChainUse.Parameter(method, argument) is { } parameter
        && place.Known.KindOf(parameter) == LimitIsNotPositiveRule.Limit
            ? new Fix("Remove the limit", new TextChange(Removal.Of(call), ""))
            : null;
}
