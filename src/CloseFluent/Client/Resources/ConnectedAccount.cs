using System.Text.Json;

namespace CloseFluent;

/// <summary>What is needed of a connected account to send from it.</summary>
internal sealed record ConnectedAccount(
    EmailAccountId Id, bool MaySend, IReadOnlyList<(string? Name, string? Email)> Identities)
{
    private const string SendingFeature = "email_sending";

    public static ConnectedAccount Read(ref JsonScanner scanner)
    {
        JsonElement account = AnswerMembers.Object(ref scanner);
        JsonElement[] identities = account.List("identities") ?? [];
        if (account.Member("default_identity") is { } first)
        {
            identities = [first, .. identities];
        }

        return new ConnectedAccount(
            new EmailAccountId(account.RequireId(), IdCheck.None),
            account.List("enabled_features")?.Any(feature => feature.Text() == SendingFeature) == true,
            [.. identities.Select(item => (item.Text("name"), item.Text("email"))).Distinct()]);
    }

    /// <summary>The identities that can be senders; one without a usable name or address cannot.</summary>
    public IEnumerable<Sender> Senders() => MaySend ? Identities.Select(TryMake).OfType<Sender>() : [];

    private Sender? TryMake((string? Name, string? Email) identity)
    {
        try
        {
            return new Sender(Id, identity.Name ?? string.Empty, identity.Email ?? string.Empty);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
