using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE7004: a sequence with SMS steps, and no number is named that can send them.</summary>
internal sealed class SmsStepsHaveNoNumberRule() : StepRule(RuleDescriptors.SmsStepsHaveNoNumber, "sms")
{
    protected override string Missing => "no number is named that sends them";

    protected override string? FindFault(SyntaxNodeAnalysisContext context, KnownSymbols known, ArgumentSyntax argument)
    {
        if (known.Organizations.Find(context.SemanticModel.GetSymbolInfo(argument.Expression, context.CancellationToken).Symbol)
            is { CannotSendSms: true } number)
        {
            return $"'{number.CodeAt(context.SemanticModel, argument.SpanStart)}' cannot send them";
        }

        return null;
    }
}
