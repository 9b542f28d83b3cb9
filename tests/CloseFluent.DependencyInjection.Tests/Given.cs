using CloseFluent.Sandbox;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>What most of these tests begin with.</summary>
internal static class Given
{
    public static SubscribeAction Subscribe { get; } = Bulk
        .Subscribe(SandboxIds.OnboardingSequence)
        .From(new Sender(SandboxIds.AdaAccount, "Ada Example", "ada@example.com"))
        .Preference(ContactPreference.Contact)
        .To(Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus)));
}
