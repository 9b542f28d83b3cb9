using CloseFluent.Benchmarks.Sending;

namespace CloseFluent.ColdStart;

/// <summary>The first send with CloseFluent.</summary>
internal static class Ours
{
    public static async Task<string> SendAsync()
    {
        using HttpClient http = new(new AnswersAtOnce());
        using CloseClient close = new(new CloseClientOptions { ApiKey = Scenario.ApiKey }, http);
        BulkSequenceSubscription answer = await Bulk
            .Subscribe(Scenario.Sequence)
            .From(new Sender(Scenario.Account, Scenario.SenderName, Scenario.SenderEmail))
            .Preference(ContactPreference.Contact)
            .To(Leads.Where(lead => lead.StatusId.Is(Scenario.Status))
                .OrderBy(lead => lead.DateCreated)
                .Take(Scenario.Limit))
            .AssignCallsTo(new UserId(Scenario.Caller))
            .WithoutDoneEmail()
            .SendAsync(close);
        return answer.Id.Value;
    }
}
