using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class SenderSeed
{
    private const string Google = "google";
    private static readonly string[] s_sending = ["email_sending"];
    private static readonly string[] s_mail = ["email_sending", "email_syncing"];
    private static readonly string[] s_mailAndCalendar = ["email_sending", "email_syncing", "calendar_syncing"];
    private static readonly string[] s_meetings = ["meeting_syncing"];

    public static IReadOnlyList<JsonObject> ConnectedAccounts() =>
    [
        ConnectedAccountResponse.Create(
            SandboxIds.AdaAccount, Google, SandboxIds.AdaUser, "ada@example.com", s_mailAndCalendar,
            ("Ada Example", "ada@example.com"), ("Ada from Example", "hello@example.com")),
        ConnectedAccountResponse.Create(
            SandboxIds.GraceAccount, "custom_email", SandboxIds.GraceUser, "grace@example.com", s_mail,
            ("Grace Sample", "grace@example.com")),
        ConnectedAccountResponse.Create(
            SandboxIds.ZoomAccount, "zoom", SandboxIds.AdaUser, "ada@example.com", s_meetings),
    ];

    public static JsonObject Account(string id, string name, string email) =>
        ConnectedAccountResponse.Create(id, Google, SandboxIds.AdaUser, email, s_sending, (name, email));

    public static IReadOnlyList<JsonObject> PhoneNumbers() =>
    [
        PhoneNumberResponse.Create(SandboxIds.PhoneNumber, "+15550100100", SandboxIds.AdaUser, sendsSms: true),
        PhoneNumberResponse.Create(SandboxIds.ExternalPhoneNumber, "+15550100200", SandboxIds.GraceUser, sendsSms: false),
    ];
}
