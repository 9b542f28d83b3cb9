namespace CloseFluent.Tool;

/// <summary>A kind of things that an organization has.</summary>
/// <param name="Word">What <c>--without</c> calls it.</param>
/// <param name="Container">The class that has its members.</param>
/// <param name="Singular">One of them, as part of a name.</param>
/// <param name="Type">The type of the members; for fields, of the object that has them.</param>
/// <param name="Path">The list of Close that has them.</param>
internal sealed record ItemKind(string Word, string Container, string Singular, string Type, string Path)
{
    private const string SharedFields = "/custom_field/shared/";

    public static ItemKind Sequences { get; } = new("sequences", "Sequences", "Sequence", "SequenceId", "/sequence/");

    public static ItemKind Senders { get; } = new("senders", "Senders", "Sender", "Sender", "/connected_account/");

    public static ItemKind LeadStatuses { get; } =
        new("lead-statuses", "LeadStatuses", "Status", "LeadStatusId", "/status/lead/");

    public static ItemKind OpportunityStatuses { get; } =
        new("opportunity-statuses", "OpportunityStatuses", "Status", "OpportunityStatusId", "/status/opportunity/");

    public static ItemKind LeadFields { get; } = Field("lead-fields", "LeadFields", "LeadFields", "/custom_field/lead/");

    public static ItemKind ContactFields { get; } =
        Field("contact-fields", "ContactFields", "ContactFields", "/custom_field/contact/");

    public static ItemKind OpportunityFields { get; } =
        Field("opportunity-fields", "OpportunityFields", "OpportunityFields", "/custom_field/opportunity/");

    public static ItemKind ActivityFields { get; } =
        Field("activity-fields", "ActivityFields", "CustomActivityFields", "/custom_field/activity/");

    public static ItemKind SmartViews { get; } =
        new("smart-views", "SmartViews", "View", "BulkSelection", "/saved_search/");

    public static ItemKind Users { get; } = new("users", "Users", "User", "UserId", "/user/");

    public static ItemKind Groups { get; } = new("groups", "Groups", "Group", "GroupId", "/group/");

    public static ItemKind PhoneNumbers { get; } =
        new("phone-numbers", "PhoneNumbers", "Number", "PhoneNumberId", "/phone_number/");

    public static ItemKind EmailTemplates { get; } =
        new("email-templates", "EmailTemplates", "Template", "EmailTemplateId", "/email_template/");

    public static ItemKind CustomActivityTypes { get; } =
        new("custom-activity-types", "CustomActivityTypes", "ActivityType", "CustomActivityTypeId", "/custom_activity/");

    public static IReadOnlyList<ItemKind> All { get; } =
    [
        Sequences, Senders, LeadStatuses, OpportunityStatuses, LeadFields, ContactFields, OpportunityFields, ActivityFields,
        SmartViews, Users, Groups, PhoneNumbers, EmailTemplates, CustomActivityTypes,
    ];

    public bool IsField { get; private init; }

    /// <summary>The class that has the types of fields with choices.</summary>
    public string TypeContainer => Container.TrimEnd('s') + "Types";

    /// <summary>The lists that are read for it. Fields of several kinds of objects are in a list of their own.</summary>
    public IReadOnlyList<string> Paths => IsField ? [Path, SharedFields] : [Path];

    public string Plural => Word.Replace('-', ' ');

    /// <summary>Reads what <c>--without</c> was given.</summary>
    public static IReadOnlyList<ItemKind> Parse(IEnumerable<string> words)
    {
        HashSet<string> wanted = new(
            words.SelectMany(word => word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            StringComparer.OrdinalIgnoreCase);
        string? unknown = wanted.Order(StringComparer.Ordinal)
            .FirstOrDefault(word => !All.Any(kind => kind.Word.Equals(word, StringComparison.OrdinalIgnoreCase)));
        return unknown is null
            ? [.. All.Where(kind => wanted.Contains(kind.Word))]
            : throw new ToolException(
                $"\"{unknown}\" is not a kind that --without leaves out; there are {string.Join(", ", All.Select(kind => kind.Word))}.");
    }

    private static ItemKind Field(string word, string container, string type, string path) =>
        new(word, container, "Field", type, path) { IsField = true };
}
