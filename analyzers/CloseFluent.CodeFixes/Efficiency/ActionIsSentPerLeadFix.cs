using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE4001: sends one action for all leads of a list, unless the list is empty.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionIsSentPerLeadFix))]
public sealed class ActionIsSentPerLeadFix : RuleFix
{
    /// <summary>Makes the fix.</summary>
    public ActionIsSentPerLeadFix()
        : base(RuleCatalogue.ActionIsSentPerLead)
    {
    }

    private protected override Fix? Find(FixPlace place) =>
        place.Name()?.Invocation() is { } call
        && SendPerLead.Of(place.Model, place.Known, call, place.CancellationToken) is { Count: { } count } perLead
        && perLead.Statement is { } statement
            ? new Fix(
                "Send one action for all of them",
                new TextChange(
                    TextSpan.FromBounds(perLead.Loop.SpanStart, perLead.Loop.CloseParenToken.Span.End),
                    $"if ({perLead.List}.{count} > 0)"),
                new TextChange(perLead.Lead.Span, perLead.Ids))
            : null;
}
