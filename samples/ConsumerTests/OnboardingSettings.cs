using CloseFluent;

namespace ConsumerTests;

/// <summary>Our organization at Close.</summary>
public sealed record OnboardingSettings
{
    public required SequenceId TrialSequence { get; init; }

    public required SequenceId WelcomeCallSequence { get; init; }

    public required LeadStatusId QualifiedStatus { get; init; }

    public required Sender CustomerSuccess { get; init; }

    public required UserId AccountManager { get; init; }

    /// <summary>One evening takes no more than this many new leads.</summary>
    public int MostNewLeads { get; init; } = 200;
}
