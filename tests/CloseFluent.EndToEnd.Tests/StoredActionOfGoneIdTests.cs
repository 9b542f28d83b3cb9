using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>A stored action whose sequence, template, field, status, sender or assignee was deleted before it is sent.</summary>
public sealed class StoredActionOfGoneIdTests
{
    private static readonly Sender s_gone = new("emailacct_gone", "Gone Example", "gone@example.com");

    private static readonly Dictionary<string, BulkAction> s_actions = new()
    {
        ["sequence_id"] = Bulk.Pause("seq_gone").To(World.Qualified),
        ["sender_account_id"] = Bulk.Subscribe(SandboxIds.OnboardingSequence).From(s_gone)
            .Preference(ContactPreference.Contact).To(World.Qualified),
        ["calls_assigned_to"] = Bulk.Subscribe(SandboxIds.OnboardingSequence).From(World.Ada)
            .Preference(ContactPreference.Contact).To(World.Qualified).AssignCallsTo("user_gone"),
        ["template_id"] = Bulk.Email("tmpl_gone").From(World.Ada).Preference(ContactPreference.Contact).To(World.Qualified),
        ["lead_status_id"] = Bulk.SetLeadStatus("stat_gone").To(World.Qualified),
        ["custom_field_id"] = Bulk.SetCustomField("cf_gone", "x").To(World.Qualified),
    };

    public static TheoryData<string> Members => [.. s_actions.Keys];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task It_is_refused_with_the_member_and_the_journal_stays_free_to_send_it_once(string member)
    {
        using World world = new(hasHistory: true);
        BulkAction stored = BulkAction.Parse(s_actions[member].ToStoredJson());
        Notebook journal = new();

        for (int attempt = 0; attempt < 2; attempt++)
        {
            CloseValidationException refused =
                await Assert.ThrowsAsync<CloseValidationException>(() => SendOnceAsync(stored, world.Close, journal));
            Assert.Contains(member, refused.Message, StringComparison.Ordinal);
        }

        Assert.Empty(world.Created);

        // Had the journal kept that it was sent, nothing would be sent when the id is there again.
        BulkAction mended = Bulk.Pause(SandboxIds.OnboardingSequence).To(World.Qualified);
        await SendOnceAsync(mended, world.Close, journal);
        await SendOnceAsync(mended, world.Close, journal);
        Assert.Single(world.Created);
    }

    private static Task SendOnceAsync(BulkAction action, CloseClient close, ISendJournal journal) => action switch
    {
        BulkAction<BulkSequenceSubscription> each => each.SendOnceAsync(close, journal),
        BulkAction<BulkEmail> each => each.SendOnceAsync(close, journal),
        _ => (Task)((BulkAction<BulkEdit>)action).SendOnceAsync(close, journal),
    };
}
