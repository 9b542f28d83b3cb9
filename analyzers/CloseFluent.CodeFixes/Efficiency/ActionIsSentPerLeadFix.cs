using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE4001: sends one action for all leads of a list, unless the list is empty.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionIsSentPerLeadFix))]
public sealed class ActionIsSentPerLeadFix() : RuleFix(RuleCatalogue.ActionIsSentPerLead)
{
    private protected override Fix? Find(FixPlace place) =>
        place.Name()?.Invocation() is { } call
        && SendPerLead.Of(place.Model, place.Known, call, place.CancellationToken) is { Count: { } count } perLead
        && perLead.Statement is not null
        && CanSelect(place, perLead)
            ? new Fix(
                "Send one action for all of them",
                new TextChange(
                    TextSpan.FromBounds(perLead.Loop.SpanStart, perLead.Loop.CloseParenToken.Span.End),
                    $"if ({perLead.List}.{count} > 0)"),
                new TextChange(perLead.Lead.Span, perLead.Ids))
            : null;

    // Without `using System.Linq` there is no Select.
    private static bool CanSelect(FixPlace place, SendPerLead perLead) =>
        perLead.Ids == perLead.List
        || !place.Model.LookupSymbols(
            perLead.Loop.SpanStart,
            place.Model.GetTypeInfo(perLead.Loop.Expression, place.CancellationToken).Type,
            "Select",
            includeReducedExtensionMethods: true).IsEmpty;
}
