using System.Text.Json;

namespace CloseFluent.Tests.CustomFields;

/// <summary>When a listed edit is the one that was sent, another one, or may be either.</summary>
public sealed class EditMatchTests
{
    private static readonly SetCustomFieldAction s_byId = Bulk.SetCustomField("cf_1", "Cars").ToAllLeads();
    private static readonly SetCustomFieldAction s_byName = Bulk.SetCustomFieldByName("Industry", "Cars").ToAllLeads();
    private static readonly ClearCustomFieldAction s_clear = Bulk.ClearCustomFieldByName("Industry").ToAllLeads();

    [Fact]
    public void A_set_field_is_never_surely_the_same()
    {
        BulkEdit listed = Listed("set_custom_field", "Industry", "Cars");

        Assert.All(
            (SetCustomFieldAction[])[s_byId, s_byName, Bulk.AddToCustomFieldByName("Industry", "Cars").ToAllLeads()],
            action =>
            {
                Assert.False(action.IsSame(listed));
                Assert.False(action.IsCertainlyAnother(listed));
                Assert.False(action.Contradicts(listed));
                Assert.True(action.IsAlike(listed));
            });
    }

    [Fact]
    public void A_cleared_field_is_the_same_where_its_name_says_so()
    {
        Assert.True(s_clear.IsSame(Listed("clear_custom_field", "Industry", null)));
        Assert.False(Bulk.ClearCustomField("cf_1").ToAllLeads().IsSame(Listed("clear_custom_field", "Industry", null)));
        Assert.False(s_clear.IsSame(Listed("clear_custom_field", "industry", null)));
        Assert.False(s_clear.IsCertainlyAnother(Listed("clear_custom_field", "industry ", null)));
    }

    [Fact]
    public void Another_type_name_or_a_status_is_another_edit()
    {
        BulkEdit[] others =
        [
            Listed("clear_custom_field", "Industry", null),
            Listed("set_contact_custom_field", "Industry", "Cars"),
            Listed("set_lead_status", null, null),
            new BulkEdit { Id = "bulkedit_1", Type = BulkEditType.SetCustomField, LeadStatusId = "stat_a" },
        ];

        Assert.All(others, listed => Assert.True(s_byId.IsCertainlyAnother(listed) && s_byId.Contradicts(listed) && !s_byId.IsAlike(listed)));
        Assert.True(s_byName.IsCertainlyAnother(Listed("set_custom_field", "Sector", "Cars")));
        Assert.False(s_byId.IsCertainlyAnother(Listed("set_custom_field", "Sector", "Boats")));
    }

    [Fact]
    public void What_a_response_leaves_out_contradicts_nothing()
    {
        BulkEdit bare = JsonSerializer.Deserialize<BulkEdit>("""{"id":"bulkedit_1"}""")!;

        Assert.False(s_byName.Contradicts(bare) || s_byName.IsCertainlyAnother(bare) || s_byName.IsSame(bare) || s_byName.IsAlike(bare));
    }

    private static BulkEdit Listed(string type, string? name, string? value) =>
        new() { Id = "bulkedit_1", Type = new BulkEditType(type), CustomFieldName = name, CustomFieldValue = value };
}
