using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1003: sends the action, where a client is at hand and await may be written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionIsNeverSentFix))]
public sealed class ActionIsNeverSentFix : RuleFix
{
    /// <summary>Makes the fix.</summary>
    public ActionIsNeverSentFix()
        : base(RuleCatalogue.ActionIsNeverSent)
    {
    }

    private protected override Fix? Find(FixPlace place)
    {
        if (place.Name()?.Invocation() is not { } call
            || UnsentAction.Of(place.Model, place.Known, call, place.CancellationToken) is not { Calls.IsComplete: true } unsent
            || !Functions.CanAwait(call)
            || call.Whole() is ConditionalAccessExpressionSyntax)
        {
            return null;
        }

        string title = "Send it: " + unsent.Remedy;
        if (unsent.Variable?.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { } declaration)
        {
            string line = place.LineEnd() + place.IndentAt(declaration.SpanStart);
            return new Fix(title, new TextChange(
                new TextSpan(declaration.Span.End, 0), $"{line}await {unsent.Variable.Identifier.Text}{unsent.Calls.Write()};"));
        }

        ExpressionSyntax whole = call.Whole();
        string between = place.Between(call.CalledName()!.Dot());
        TextSpan before = whole.Parent is AssignmentExpressionSyntax discard
            ? TextSpan.FromBounds(discard.SpanStart, whole.SpanStart)
            : new TextSpan(whole.SpanStart, 0);
        return new Fix(
            title, new TextChange(before, "await "), new TextChange(new TextSpan(whole.Span.End, 0), between + unsent.Calls.Write(between)));
    }
}
