using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Every rule, in the order of the ids.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules, in the order of their ids. A new rule is one entry here and one descriptor.</summary>
    internal static IReadOnlyList<CloseRule> Rules { get; } =
    [
        new StageIsMissingRule(), new CallBelongsElsewhereRule(), new ActionIsNeverSentRule(),
        new SendingIsNotAwaitedRule(), new OptionIsRepeatedRule(), new NameMeansSomethingElseRule(),
        new CallIsWrittenDifferentlyRule(), new ResultIsDroppedRule(), new ActionIsNotDescribedRule(),
        new ValueIsNotConstantRule(), new KindsDifferRule(), new IdIsOfAnotherKindRule(),
        new IdIsMalformedRule(), new SenderIsMalformedRule(), new LimitIsNotPositiveRule(), new FilterIsMistakenRule(),
        new JsonIsNotFilterRule(), new WordIsDefaultRule(), new ArgumentThrowsRule(),
        new KeyIsInSourceRule(), new SendIsRetriedByHandRule(),
        new ClientIsDisposedTooEarlyRule(), new DeliveryIsUnverifiedRule(), new ActionIsSentTwiceRule(),
        new ActionIsSentPerLeadRule(), new PollingIsHandWrittenRule(),
        new ClientIsMadePerCallRule(), new RequestIsRawRule(), new RecordingIsNeverReadRule(),
        new IdHasNameRule(), new IdIsUnknownRule(), new CallStepsHaveNoAssigneeRule(), new SmsStepsHaveNoNumberRule(),
        new SequenceIsInactiveRule(), new SenderCannotSendRule(),
    ];

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. Rules.Select(rule => rule.Descriptor)];
}
