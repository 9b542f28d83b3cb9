using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE2004: removes a limit of 0, which reads as if it meant no limit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LimitIsNotPositiveFix))]
public sealed class LimitIsNotPositiveFix : RuleFix
{
    /// <summary>Makes the fix.</summary>
    public LimitIsNotPositiveFix()
        : base(RuleCatalogue.LimitIsNotPositive)
    {
    }

    private protected override Fix? Find(FixPlace place) =>
        place.Find<ArgumentSyntax>() is { Expression: LiteralExpressionSyntax { Token.Value: 0 }, Parent.Parent: InvocationExpressionSyntax call }
        && call.CalledName()?.Dot() is not null
            ? new Fix("Remove the limit", new TextChange(Removal.Of(call), ""))
            : null;
}
