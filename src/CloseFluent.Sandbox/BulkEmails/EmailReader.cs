using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// Reads what a bulk e-mail asks for beside its selection. Which members Close demands is not documented: a template and a
/// preference are assumed to be needed, and an account is taken from the user where none is named, as in Close's example.
/// </summary>
internal sealed class EmailReader(CloseData data) : IBulkActionReader
{
    private static readonly string[] s_preferences =
        [ContactPreferences.Lead, ContactPreferences.Contact, ContactPreferences.All];

    private readonly MailRenderer _renderer = new(data);

    public IBulkActionWork? Read(JsonObjectReader body)
    {
        JsonObject? template = body.FindObject("template_id", body.DemandFilledText("template_id"), data.EmailTemplates);
        string? preference = body.DemandFilledText("contact_preference");
        if (preference is not null && !s_preferences.Contains(preference))
        {
            body.Errors.Add("contact_preference", "Not a valid choice.");
        }

        JsonObject? account = ReadAccount(body);
        string? sender = ReadSender(body);
        return new EmailWork(
            template is null || preference is null || account is null
                ? null
                : new EmailRequest(template, preference, account, sender ?? AddressOf(account)),
            data,
            _renderer);
    }

    private JsonObject? ReadAccount(JsonObjectReader body)
    {
        string? id = body.FindText("email_account_id");
        JsonObject? account = id is null
            ? data.ConnectedAccounts.FirstOrDefault(each => (string?)each["user_id"] == SandboxIds.AdaUser && MaySend(each))
                ?? data.ConnectedAccounts.FirstOrDefault(MaySend)
            : body.FindObject("email_account_id", id, data.ConnectedAccounts);
        if (id is null && account is null)
        {
            body.Errors.Add("email_account_id", FieldErrors.Required);
        }
        else if (account is not null && !MaySend(account))
        {
            body.Errors.Add("email_account_id", "This account cannot send emails.");
        }

        return account;
    }

    private static string? ReadSender(JsonObjectReader body)
    {
        string? sender = body.FindText("sender");
        if (sender is not null && (Mailbox.Read(sender).Address is not { } address || !EmailAddress.IsAddress(address)))
        {
            body.Errors.Add("sender", "Invalid email address.");
        }

        return sender;
    }

    private static bool MaySend(JsonObject account) =>
        account["enabled_features"]!.AsArray().Any(feature => (string?)feature == "email_sending");

    private static string AddressOf(JsonObject account) =>
        (string?)account["default_identity"]?["email"] ?? (string?)account["email"] ?? "";
}
