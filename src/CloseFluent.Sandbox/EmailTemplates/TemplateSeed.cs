using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>The e-mail templates of the sandbox: two by name, and one for each e-mail step of a sequence.</summary>
internal static class TemplateSeed
{
    private const string Closing = "<p>Best,<br>{{ user.first_name }}<br>{{ organization.name }}</p>";

    public static IReadOnlyList<JsonObject> Templates() =>
    [
        EmailTemplateResponse.Create(
            SandboxIds.IntroductionTemplate,
            "Introduction",
            "A question about {{ lead.display_name }}",
            "<p>Hi {{ contact.first_name }},</p><p>who at {{ lead.display_name }} looks after orders?</p>" + Closing),
        EmailTemplateResponse.Create(
            SandboxIds.PriceListTemplate,
            "Price list",
            "New prices for {{ lead.display_name }}",
            "<p>Dear {{ contact.name }},</p><p>our new price list is out.</p>" + Closing,
            isShared: false),
    ];

    /// <summary>Templates for the e-mail steps of sequences whose template is not there yet.</summary>
    public static IEnumerable<JsonObject> ForSteps(
        IEnumerable<JsonObject> sequences, IReadOnlyList<JsonObject> templates)
    {
        HashSet<string?> known = [.. templates.Select(template => (string?)template["id"])];
        foreach (JsonObject sequence in sequences)
        {
            int number = 0;
            foreach (string id in TemplatesOf(sequence))
            {
                number++;
                if (known.Add(id))
                {
                    yield return ForStep(id, (string)sequence["name"]!, number);
                }
            }
        }
    }

    /// <summary>The templates of the e-mail steps of a sequence, in order.</summary>
    public static IEnumerable<string> TemplatesOf(JsonObject sequence) => sequence["steps"]!.AsArray()
        .Select(step => (string?)step!["email_template_id"])
        .OfType<string>();

    private static JsonObject ForStep(string id, string sequence, int number) => EmailTemplateResponse.Create(
        id,
        $"{sequence}, mail {number}",
        $"{sequence}: a note for {{{{ lead.display_name }}}}",
        $"<p>Hi {{{{ contact.first_name }}}},</p><p>this is mail {number} of {sequence}.</p>" + Closing);
}
