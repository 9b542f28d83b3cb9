using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>What a bulk e-mail asks for beside its selection, checked.</summary>
/// <param name="Template">The template, as its response shows it.</param>
/// <param name="Preference">The <c>contact_preference</c>.</param>
/// <param name="Account">The account that sends, as its response shows it.</param>
/// <param name="Sender">The sender as responses show it: as it was sent, else the address of the account.</param>
internal sealed record EmailRequest(JsonObject Template, string Preference, JsonObject Account, string Sender)
{
    public string TemplateId => (string)Template["id"]!;

    public string AccountId => (string)Account["id"]!;
}
