using CloseFluent.Sandbox;

namespace CloseFluent.Testing.Tests;

/// <summary>Actions that the tests of the recorder send.</summary>
internal static class Given
{
    public static SequenceId Onboarding { get; } = SandboxIds.OnboardingSequence;

    public static Sender Ada { get; } = new(SandboxIds.AdaAccount, "Ada Example", "ada@example.com");

    public static BulkSelection Qualified { get; } = Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus));

    public static SubscribeAction Subscribe { get; } =
        Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Contact).To(Qualified);

    public static PauseAction Pause { get; } = Bulk.Pause(Onboarding).To(Leads.WithIds(SandboxIds.BakeryLead));
}
