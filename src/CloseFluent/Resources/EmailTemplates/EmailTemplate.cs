using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>An e-mail template: what bulk e-mails and the e-mail steps of sequences write.</summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/email-templates"/>.</remarks>
public sealed class EmailTemplate
{
    /// <summary>The id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<EmailTemplateId>))]
    public required EmailTemplateId Id { get; init; }

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The subject, with tags such as <c>{{ lead.display_name }}</c>.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The body as HTML, with tags such as <c>{{ contact.first_name }}</c>.</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>Gets whether others can use it; null where Close did not say.</summary>
    public bool? IsShared { get; init; }

    /// <summary>Gets whether it is archived; null where Close did not say.</summary>
    public bool? IsArchived { get; init; }

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static EmailTemplate Read(JsonElement template) => new EmailTemplate
    {
        Id = new EmailTemplateId(template.RequireId(), IdCheck.None),
        Name = template.Text("name") ?? string.Empty,
        Subject = template.Text("subject") ?? string.Empty,
        Body = template.Text("body") ?? string.Empty,
        IsShared = template.Flag("is_shared"),
        IsArchived = template.Flag("is_archived"),
    };
}
