using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>One example for each condition of each kind of field.</summary>
internal static partial class FilterExamples
{
    private static readonly JsonSerializerOptions s_plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<FilterExample> All { get; } =
    [
        Of("Text", lead => lead.Name.Is("Bluth Company")),
        Of("Text", lead => lead.Name.HasWords("bluth company")),
        Of("Text", lead => lead.Name.HasPhrase("bluth company")),
        Of("Text", lead => lead.Name.HasWordsStartingWith("blu")),
        Of("Number", lead => lead.TimesCommunicated.Is(3)),
        Of("Number", lead => lead.TimesCommunicated.MoreThan(3)),
        Of("Number", lead => lead.TimesCommunicated.AtLeast(3)),
        Of("Number", lead => lead.TimesCommunicated.LessThan(3)),
        Of("Number", lead => lead.TimesCommunicated.AtMost(3)),
        Of("Number", lead => lead.TimesCommunicated.Between(3, 9)),
        Of("Moment", lead => lead.DateCreated.Within(Last.Days(30))),
        Of("Moment", lead => lead.DateCreated.OnOrAfter(Ago.Days(30))),
        Of("Moment", lead => lead.DateCreated.Before(Moment.StartOf(2026, 1, 31))),
        Of("Moment", lead => lead.DateCreated.Between(Ago.Days(30), Ago.Days(7))),
        Of("Boolean", lead => lead.Custom("cf_vip").AsBoolean().Is(true)),
        Of("Boolean", lead => lead.Custom("cf_vip").AsBoolean().IsTrue()),
        Of("Boolean", lead => lead.Custom("cf_vip").AsBoolean().IsFalse()),
        Of("Choice", lead => lead.Custom("cf_tier").AsChoice().Is("Gold")),
        Of("Choice", lead => lead.Custom("cf_tier").AsChoice().IsAnyOf("Gold", "Silver")),
        Of("Choice with a type", lead => lead.Custom(Fields.Tier).Is(Fields.Tier.Gold)),
        Of("Choice with a type", lead => lead.Custom(Fields.Tier).IsAnyOf(Fields.Tier.Gold, Fields.Tier.Silver)),
#pragma warning disable CLOSE9001 // The page says that they are unverified.
        Of("Linked object, unverified", lead => lead.Custom(Fields.Partner).Is("cont_1")),
        Of("Linked object, unverified", lead => lead.Custom(Fields.Partner).IsAnyOf("cont_1", "cont_2")),
#pragma warning restore CLOSE9001
        Of("Reference", lead => lead.StatusId.Is("stat_1")),
        Of("Reference", lead => lead.StatusId.IsAnyOf("stat_1", "stat_2")),
        Of("User", lead => lead.CreatedBy.Is("user_1")),
        Of("User", lead => lead.CreatedBy.IsCurrentUser()),
        Of("User", lead => lead.CreatedBy.IsCurrentUserOrAnyOf("user_1")),
        Of("User or group", lead => lead.Custom("cf_owner").AsUserOrGroup().Is("group_1")),
        Of("User or group", lead => lead.Custom("cf_owner").AsUserOrGroup().IsCurrentUser()),
        Of("User or group", lead => lead.Custom("cf_owner").AsUserOrGroup().IsCurrentUserOrAnyOf("group_1")),
        Of("Time zone", lead => lead.TimeZone.LocalTimeIsBetween(new TimeOnly(9, 0), new TimeOnly(17, 0))),
        Of("Id", lead => lead.Id.Is("lead_1")),
        Of("Id", lead => lead.Id.IsAnyOf("lead_1", "lead_2")),
        Of("Related", lead => lead.Contacts.Any()),
        Of("Related", lead => lead.Contacts.Any(contact => contact.Title.HasWords("founder"))),
        Of("Related", lead => lead.Contacts.None()),
    ];

    public static string KindOf(Type type) => type.Name.Split('`')[0] switch
    {
        "Related" => "Related",
        "UntypedField" => "Untyped",
        "CustomChoiceField" => "Choice with a type",
        "LinkedObjectField" => "Linked object, unverified",
        "UserOrGroupField" => "User or group",
        "TimeZoneField" => "Time zone",
        { } name => name.Replace("Field", string.Empty, StringComparison.Ordinal),
    };

    public static Filter<LeadFields> Build(Func<LeadFields, Filter<LeadFields>> condition)
    {
        Filter<LeadFields>? built = null;
        Leads.Where(lead => built = condition(lead));
        return built!;
    }

    /// <summary>Gets what a filter says beside the field: its condition, or the whole node where it has no field.</summary>
    public static string ConditionOf(Filter<LeadFields> filter)
    {
        using JsonDocument document = JsonDocument.Parse(filter.Json);
        JsonElement shown = document.RootElement.TryGetProperty("condition", out JsonElement condition)
            ? condition
            : document.RootElement;
        return JsonSerializer.Serialize(shown, s_plain);
    }

    private static FilterExample Of(
        string kind, Func<LeadFields, Filter<LeadFields>> condition, [CallerArgumentExpression(nameof(condition))] string code = "")
    {
        string body = code["lead => ".Length..];
        return new FilterExample(kind, Methods().Match(body).Groups[1].Value, body, ConditionOf(Build(condition)));
    }

    // The first call that is not a conversion or the choice of a field.
    [GeneratedRegex(@"\.(?!As[A-Z]|Custom)([A-Z]\w*)\(")]
    private static partial Regex Methods();
}
