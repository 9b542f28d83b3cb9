using System.Text.Json;

namespace CloseFluent.Tests.CustomFields;

/// <summary>The response of a bulk edit, whatever Close writes as the value of a field.</summary>
public sealed class EditResponseTests
{
    public static TheoryData<string, string?, string[]> Values => new()
    {
        { "\"Cars\"", "Cars", ["Cars"] },
        { "5", "5", ["5"] },
        { "5.50", "5.50", ["5.50"] },
        { "true", "true", ["true"] },
        { "[\"Partner\",\"Reseller\"]", null, ["Partner", "Reseller"] },
        { "[\"Partner\"]", "Partner", ["Partner"] },
        { "[1,\"two\"]", null, ["1", "two"] },
        { "[]", null, [] },
        { "{\"id\":\"user_1\"}", "{\"id\":\"user_1\"}", ["{\"id\":\"user_1\"}"] },
        { "null", null, [] },
    };

    public static TheoryData<string> Undocumented => new(
        "set_contact_custom_field",
        "clear_contact_custom_field",
        "set_activity_custom_field",
        "clear_activity_custom_field",
        "set_global_custom_field",
        "clear_global_custom_field",
        "set_opportunity_custom_field",
        "clear_opportunity_custom_field",
        "set_custom_object_custom_field",
        "clear_custom_object_custom_field");

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read_and_kept_whatever_JSON_it_is(string json, string? one, string[] all)
    {
        string response = $$"""{"id":"bulkedit_1","type":"set_custom_field","custom_field_name":"Tags","custom_field_value":{{json}}}""";

        BulkEdit edit = JsonSerializer.Deserialize<BulkEdit>(response)!;
        BulkEdit kept = JsonSerializer.Deserialize<BulkEdit>(JsonSerializer.Serialize(edit))!;

        Assert.Equal((one, "Tags"), (edit.CustomFieldValue, edit.CustomFieldName));
        Assert.Equal(all, edit.CustomFieldValues);
        Assert.Equal(all, kept.CustomFieldValues);
    }

    [Fact]
    public void Values_can_be_set_for_a_test_of_your_own()
    {
        BulkEdit one = new() { Id = "bulkedit_1", CustomFieldValue = "a\"b" };
        BulkEdit several = new() { Id = "bulkedit_1", CustomFieldValues = ["a", "b"] };
        BulkEdit none = new() { Id = "bulkedit_1", CustomFieldValue = null };

        Assert.Equal(["a\"b"], one.CustomFieldValues);
        Assert.Equal((null, "a"), (several.CustomFieldValue, several.CustomFieldValues[0]));
        Assert.Empty(none.CustomFieldValues);
    }

    [Theory]
    [MemberData(nameof(Undocumented))]
    public void An_edit_that_nobody_documents_is_read_and_has_a_name(string type)
    {
        BulkEdit edit = JsonSerializer.Deserialize<BulkEdit>(
            $$"""{"id":"bulkedit_1","type":"{{type}}","custom_field_name":"Role","custom_field_value":"CEO"}""")!;

        Assert.Equal((new BulkEditType(type), "Role", "CEO"), (edit.Type, edit.CustomFieldName, edit.CustomFieldValue));
    }
}
