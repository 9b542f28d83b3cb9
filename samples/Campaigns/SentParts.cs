using System.Globalization;
using System.Text.Json;
using Quartz;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// What of a step's action is read from Close and can be edited there, as it was when the step began. It is kept in the job,
/// so that a step that was begun goes on as the same action.
/// </summary>
/// <param name="Sender">Who the mails come from.</param>
/// <param name="Selection">What the Smart View selected.</param>
/// <param name="MaxMatches">The bound of the client that was in force; null where there was none.</param>
internal sealed record SentParts(Sender Sender, BulkSelection Selection, int? MaxMatches)
{
    private const string AccountKey = "SentAccount";
    private const string NameKey = "SentName";
    private const string EmailKey = "SentEmail";
    private const string SelectionKey = "SentSelection";
    private const string MaxMatchesKey = "SentMaxMatches";

    public static SentParts Of(SubscribeAction action, int? atMost) => new(action.Sender, action.Selection, atMost);

    public static SentParts? Of(IJobDetail job)
    {
        JobDataMap data = job.JobDataMap;
        if (data.GetString(SelectionKey) is not { } selection)
        {
            return null;
        }

        Sender sender = new(data.GetString(AccountKey)!, data.GetString(NameKey)!, data.GetString(EmailKey)!);
        int? atMost = data.GetString(MaxMatchesKey) is { Length: > 0 } bound
            ? int.Parse(bound, CultureInfo.InvariantCulture)
            : null;
        return new SentParts(sender, Read(selection), atMost);
    }

    public void KeepIn(JobDataMap data)
    {
        data[AccountKey] = Sender.Account.Value;
        data[NameKey] = Sender.Name;
        data[EmailKey] = Sender.Email;
        data[SelectionKey] = Selection.Json;
        data[MaxMatchesKey] = MaxMatches?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
    }

    // Views in the older text language are texts, all others filters.
    private static BulkSelection Read(string json)
    {
        using JsonDocument selection = JsonDocument.Parse(json);
        return selection.RootElement.TryGetProperty("query", out JsonElement query)
            && query.ValueKind == JsonValueKind.String
            ? Leads.Search(query.GetString()!)
            : Leads.FromJson(json);
    }
}
