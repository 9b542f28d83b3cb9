using System.Text.Json;
using CloseFluent.Tests.Stages;

namespace CloseFluent.Tests.CustomFields;

/// <summary>Edits of custom fields as they are sent, said and refused.</summary>
public sealed class FieldEditTests
{
    private static readonly JsonSerializerOptions s_plain =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly CustomFieldId s_id = "cf_1";
    private static readonly IndustryField s_industry = new();
    private static readonly DateTimeOffset s_moment = new(2026, 1, 31, 9, 30, 0, TimeSpan.FromHours(1));

    public static TheoryData<string, SetCustomFieldNeedsLeads, string> Sets => new()
    {
        { "text", Bulk.SetCustomField(s_id, "Cars"), """ "custom_field_id":"cf_1","custom_field_value":"Cars" """ },
        { "whole number", Bulk.SetCustomField(s_id, 5), """ "custom_field_id":"cf_1","custom_field_value":5 """ },
        { "decimal", Bulk.SetCustomField(s_id, 5.25m), """ "custom_field_id":"cf_1","custom_field_value":5.25 """ },
        { "double", Bulk.SetCustomField(s_id, 0.1), """ "custom_field_id":"cf_1","custom_field_value":0.1 """ },
        { "day", Bulk.SetCustomField(s_id, CustomFieldValue.Day(2026, 1, 31)), """ "custom_field_id":"cf_1","custom_field_value":"2026-01-31" """ },
        { "moment", Bulk.SetCustomField(s_id, s_moment), """ "custom_field_id":"cf_1","custom_field_value":"2026-01-31T09:30:00.000000+01:00" """ },
        { "user", Bulk.SetCustomField(s_id, new UserId("user_1")), """ "custom_field_id":"cf_1","custom_field_value":"user_1" """ },
        { "contact", Bulk.SetCustomField(s_id, new ContactId("cont_1")), """ "custom_field_id":"cf_1","custom_field_value":"cont_1" """ },
        { "custom object", Bulk.SetCustomField(s_id, new CustomObjectId("custobj_1")), """ "custom_field_id":"cf_1","custom_field_value":"custobj_1" """ },
        { "several", Bulk.SetCustomField(s_id, "a", "b", "c"), """ "custom_field_id":"cf_1","custom_field_values":["a","b","c"] """ },
        { "add", Bulk.AddToCustomField(s_id, "a"), """ "custom_field_id":"cf_1","custom_field_values":["a"],"custom_field_operation":"add" """ },
        { "remove", Bulk.RemoveFromCustomField(s_id, "a", "b"), """ "custom_field_id":"cf_1","custom_field_values":["a","b"],"custom_field_operation":"remove" """ },
        { "by name", Bulk.SetCustomFieldByName("Industry", "Cars"), """ "custom_field_name":"Industry","custom_field_value":"Cars" """ },
        { "several by name", Bulk.SetCustomFieldByName("Industry", "a", "b"), """ "custom_field_name":"Industry","custom_field_values":["a","b"] """ },
        { "add by name", Bulk.AddToCustomFieldByName("Tags", "a"), """ "custom_field_name":"Tags","custom_field_values":["a"],"custom_field_operation":"add" """ },
        { "remove by name", Bulk.RemoveFromCustomFieldByName("Tags", "a"), """ "custom_field_name":"Tags","custom_field_values":["a"],"custom_field_operation":"remove" """ },
        { "typed text", Bulk.SetCustomField(new TextCustomField<LeadFields>(s_id), "Cars"), """ "custom_field_id":"cf_1","custom_field_value":"Cars" """ },
        { "typed number", Bulk.SetCustomField(new NumberCustomField<LeadFields>(s_id), 5), """ "custom_field_id":"cf_1","custom_field_value":5 """ },
        { "typed day", Bulk.SetCustomField(new DateCustomField<LeadFields>(s_id), new DateTime(2026, 1, 31)), """ "custom_field_id":"cf_1","custom_field_value":"2026-01-31" """ },
        { "typed moment", Bulk.SetCustomField(new MomentCustomField<LeadFields>(s_id), s_moment), """ "custom_field_id":"cf_1","custom_field_value":"2026-01-31T09:30:00.000000+01:00" """ },
        { "typed user", Bulk.SetCustomField(new UserCustomField<LeadFields>(s_id), new UserId("user_1")), """ "custom_field_id":"cf_1","custom_field_value":"user_1" """ },
        { "user by name", Bulk.SetCustomField(new UserCustomField<LeadFields>(s_id), "Ada Example"), """ "custom_field_id":"cf_1","custom_field_value":"Ada Example" """ },
        { "typed contact", Bulk.SetCustomField(new ContactCustomField<LeadFields>(s_id), new ContactId("cont_1")), """ "custom_field_id":"cf_1","custom_field_value":"cont_1" """ },
        { "one of several choices", Bulk.SetCustomField(s_industry, s_industry.Cars), """ "custom_field_id":"cf_8wtBWsdRU2Fur7GDnEeXQ7ra2Vu7R4hG1SNYdiEhh0F","custom_field_values":["Cars"] """ },
        { "typed choices", Bulk.AddToCustomField(s_industry, s_industry.Cars, s_industry.Cosmetics), """ "custom_field_id":"cf_8wtBWsdRU2Fur7GDnEeXQ7ra2Vu7R4hG1SNYdiEhh0F","custom_field_values":["Cars","Cosmetics"],"custom_field_operation":"add" """ },
        { "typed users", Bulk.RemoveFromCustomField(new MultiUserCustomField<LeadFields>(s_id), new UserId("user_1")), """ "custom_field_id":"cf_1","custom_field_values":["user_1"],"custom_field_operation":"remove" """ },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void An_edit_has_the_body_that_Close_documents(string name, SetCustomFieldNeedsLeads stage, string members)
    {
        SetCustomFieldAction action = stage.To(ChainSamples.Selection);

        Assert.NotEmpty(name);
        Assert.StartsWith("{\"type\":\"set_custom_field\"," + members.Trim() + ",\"s_query\":", Compact(action), StringComparison.Ordinal);
        Assert.Equal(action, BulkAction.Parse(action.ToStoredJson()));
    }

#if NET
    [Fact]
    public void A_day_can_be_passed_as_such() => Assert.Equal(
        Bulk.SetCustomField(new DateCustomField<LeadFields>(s_id), new DateTime(2026, 1, 31)).To(ChainSamples.Selection),
        Bulk.SetCustomField(new DateCustomField<LeadFields>(s_id), new DateOnly(2026, 1, 31)).To(ChainSamples.Selection));
#endif

    [Fact]
    public void Clearing_names_the_field_alone()
    {
        Assert.StartsWith(
            """{"type":"clear_custom_field","custom_field_id":"cf_1","s_query":""",
            Compact(Bulk.ClearCustomField(s_id).To(ChainSamples.Selection)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            """{"type":"clear_custom_field","custom_field_name":"Industry","s_query":""",
            Compact(Bulk.ClearCustomFieldByName("Industry").To(ChainSamples.Selection)),
            StringComparison.Ordinal);
        Assert.Equal(
            Bulk.ClearCustomField(s_industry.Id).To(ChainSamples.Selection), Bulk.ClearCustomField(s_industry).To(ChainSamples.Selection));
    }

    [Fact]
    public void An_edit_reads_as_one_text()
    {
        SetCustomFieldAction action = Bulk.AddToCustomField("cf_tags", "Partner", "Reseller").To(Leads.WithIds("lead_a")).AtMost(5);

        Assert.Equal(
            """
            Add "Partner" and "Reseller" to the custom field cf_tags for the lead lead_a; not sent if it takes more than 5 leads.
            POST /bulk_action/edit/
            {
              "type": "set_custom_field",
              "custom_field_id": "cf_tags",
              "custom_field_values": [
                "Partner",
                "Reseller"
              ],
              "custom_field_operation": "add",
              "s_query": {
                "type": "and",
                "queries": [
                  {
                    "type": "object_type",
                    "object_type": "lead"
                  },
                  {
                    "type": "id",
                    "value": "lead_a"
                  }
                ]
              },
              "results_limit": 5
            }
            """.ReplaceLineEndings("\n"),
            action.ToString());
    }

    [Fact]
    public void An_edit_is_described_without_its_values_where_they_may_be_personal()
    {
        BulkSelection lead = Leads.WithIds("lead_a");

        Assert.Equal(
            "Set the custom field \"Owner\" to \"Ada Example\" for the lead lead_a.",
            Bulk.SetCustomFieldByName("Owner", "Ada Example").To(lead).Description);
        Assert.Equal(
            "Set the custom field \"Owner\" to \"…\" for the lead lead_a.",
            Bulk.SetCustomFieldByName("Owner", "Ada Example").To(lead).RedactedDescription);
        Assert.Equal(
            "Set the custom field cf_1 to \"…\" for the lead lead_a.", Bulk.SetCustomField(s_id, 5).To(lead).RedactedDescription);
        Assert.Equal("Set the custom field cf_1 to 5 for the lead lead_a.", Bulk.SetCustomField(s_id, 5).To(lead).Description);
        Assert.Equal(
            "Remove \"a\" from the custom field cf_1 for the lead lead_a.",
            Bulk.RemoveFromCustomField(s_id, "a").To(lead).Description);
        Assert.Equal("Clear the custom field cf_1 for the lead lead_a.", Bulk.ClearCustomField(s_id).To(lead).Description);
        Assert.Equal(
            "Set the custom field cf_1 to \"a\\n\\\"b\" and \"c\" and \"d\" and 2 others for the lead lead_a.",
            Bulk.SetCustomField(s_id, "a\n\"b", "c", "d", "e", "f").To(lead).Description);
    }

    [Fact]
    public void An_edit_says_which_field_gets_what()
    {
        SetCustomFieldAction action = Bulk.AddToCustomField(s_id, "a", "b").ToAllLeads().WithoutDoneEmail();
        ClearCustomFieldAction clear = Bulk.ClearCustomFieldByName("Industry").ToAllLeads().AtMost(3).WithoutDoneEmail();

        Assert.Equal((s_id, null, CustomFieldOperation.Add), (action.CustomFieldId, action.CustomFieldName, action.Operation));
        Assert.Equal<CustomFieldValue>(["a", "b"], action.Values);
        Assert.Equal((null, "Industry", 3), (clear.CustomFieldId, clear.CustomFieldName, clear.MaxMatches));
        Assert.Equal("custom_field", action.TargetName);
    }

    [Fact]
    public void What_no_field_can_have_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Bulk.SetCustomField(s_id, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bulk.SetCustomField(s_id, double.NaN));
        Assert.Throws<ArgumentException>(() => Bulk.SetCustomField(s_id, CustomFieldValue.Day(new DateTime(2026, 1, 31, 9, 0, 0))));
        Assert.Throws<ArgumentNullException>(() => Bulk.SetCustomField(s_id, (string)null!));
        Assert.Throws<ArgumentNullException>(() => Bulk.AddToCustomField(s_id, "a", null!));
        Assert.Throws<ArgumentNullException>(() => Bulk.SetCustomField(new UserCustomField<LeadFields>(s_id), (UserId)null!));
        Assert.Throws<ArgumentException>(() => Bulk.SetCustomFieldByName(" ", "a"));
        ArgumentException id = Assert.Throws<ArgumentException>(() => Bulk.ClearCustomFieldByName("cf_1"));
        Assert.Contains("write the call without ByName", id.Message, StringComparison.Ordinal);
    }

    private static string Compact(BulkAction action) =>
        JsonSerializer.Serialize(JsonDocument.Parse(action.Json).RootElement, s_plain);
}
