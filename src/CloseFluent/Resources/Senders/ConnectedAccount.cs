using System.Text.Json;

namespace CloseFluent;

/// <summary>What is needed of a connected account to send from it.</summary>
/// <param name="Id">The account.</param>
/// <param name="MaySend">Whether it may send; null where Close did not say, which does not mean that it may not.</param>
/// <param name="Identities">Whom it can send as.</param>
internal sealed record ConnectedAccount(
    EmailAccountId Id, bool? MaySend, IReadOnlyList<(string? Name, string? Email)> Identities)
{
    private const string SendingFeature = "email_sending";

    public static ConnectedAccount Read(JsonElement account)
    {
        JsonElement[] identities = account.List("identities") ?? [];
        if (account.Member("default_identity") is { } first)
        {
            identities = [first, .. identities];
        }

        return new ConnectedAccount(
            new EmailAccountId(account.RequireId(), IdCheck.None),
            account.Texts("enabled_features")?.Contains(SendingFeature),
            [.. identities.Select(item => (item.Text("name"), item.Text("email"))).Distinct()]);
    }

    /// <summary>The identities that can be senders; one without a usable address cannot.</summary>
    public IEnumerable<Sender> Senders() => MaySend == false ? [] : Identities.Select(TryMake).OfType<Sender>();

    private Sender? TryMake((string? Name, string? Email) identity)
    {
        string email = identity.Email ?? string.Empty;

        // Mail programs show the address of whoever has no name.
        string name = string.IsNullOrWhiteSpace(identity.Name) ? email : identity.Name!;
        try
        {
            return new Sender(Id, name, email) { MaySend = MaySend };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
