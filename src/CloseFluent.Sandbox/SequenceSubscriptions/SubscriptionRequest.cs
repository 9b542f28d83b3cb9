namespace CloseFluent.Sandbox;

/// <summary>What a bulk sequence subscription asks for beside its selection, checked.</summary>
internal sealed record SubscriptionRequest(string ActionType)
{
    public string? SequenceId { get; init; }

    public SandboxSender? Sender { get; init; }

    public string? ContactPreference { get; init; }

    public string[]? CallsAssignedTo { get; init; }

    public string? FromPhoneNumberId { get; init; }
}
