using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE4001: sends one action for all leads of a list, unless the list is empty.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionIsSentPerLeadFix))]
public sealed class ActionIsSentPerLeadFix() : RuleFix(RuleDescriptors.ActionIsSentPerLead)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindName()?.Invocation() is { } call
            && SendPerLead.Find(context.Model, context.Known, call, context.CancellationToken)
                is { Statement: not null, Loop: { } loop } perLead
            && (perLead.Lead is IdentifierNameSyntax || Has(context, loop, "Select")))
        {
            if (perLead.Count is { } count)
            {
                return Guarded(perLead, loop, $"{perLead.List}.{count} > 0", perLead.List);
            }

            if (IsSequence(context, perLead) && FreeName(context, call) is var all)
            {
                return Guarded(perLead, loop, $"{perLead.List}.ToList() is {{ Count: > 0 }} {all}", all);
            }

            return null;
        }

        return null;
    }

    private static FixEdit Guarded(SendPerLead perLead, ForEachStatementSyntax loop, string guard, string list) => new(
        "Send one action for all of them",
        new TextChange(TextSpan.FromBounds(loop.SpanStart, loop.CloseParenToken.Span.End), $"if ({guard})"),
        new TextChange(perLead.Lead.Span, perLead.IdsOf(list)));

    // It may give other ids the next time, so it is read once. What a call gives may be a stream that never ends.
    private static bool IsSequence(FixContext context, SendPerLead perLead) =>
        perLead.Loop is { AwaitKeyword.RawKind: 0, Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } loop
        && Has(context, loop, "ToList");

    // Without `using System.Linq` there is no Select.
    private static bool Has(FixContext context, ForEachStatementSyntax loop, string method) => !context.Model.LookupSymbols(
        loop.SpanStart,
        context.Model.GetTypeInfo(loop.Expression, context.CancellationToken).Type,
        method,
        includeReducedExtensionMethods: true).IsEmpty;

    // The variable of an `if` lives on behind it, and each loop before this one may be given one too.
    private static string FreeName(FixContext context, InvocationExpressionSyntax send)
    {
        int before = send.EnclosingMember().DescendantNodes().OfType<InvocationExpressionSyntax>().Count(call =>
            call.SpanStart < send.SpanStart
            && call.CalledName() is { } name && context.Known.Names.Sends.Contains(name.Identifier.ValueText)
            && SendPerLead.Find(context.Model, context.Known, call, context.CancellationToken) is { Count: null } other
            && IsSequence(context, other));
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "all" : $"all{number}")
            .Where(name => !ScopeLookup.IsTaken(context.Model, send.SpanStart, name)).ElementAt(before);
    }
}
