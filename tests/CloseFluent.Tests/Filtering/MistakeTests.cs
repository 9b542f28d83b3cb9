namespace CloseFluent.Tests;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("""{"type":"or","queries":[]}""")]
    [InlineData("""{"type":"or","negate":true,"queries":[]}""")]
    [InlineData("""{"type":"and","queries":[{"type":"or","queries":[]}]}""")]
    public void An_or_of_nothing_is_refused_wherever_it_is(string json)
    {
        Assert.Throws<FilterFormatException>(() => LeadFilter.Parse(json));
        Assert.Throws<FilterFormatException>(() => Leads.FromJson(json));
    }

    [Fact]
    public void A_list_without_a_list_says_nothing() =>
        Assert.Throws<FilterFormatException>(() => Leads.FromJson("""{"type":"and"}"""));

    [Fact]
    public void The_name_of_a_member_is_not_taken_for_a_custom_field()
    {
        ArgumentException id = Assert.Throws<ArgumentException>(() => new CustomFieldId("custom.cf_abc"));
        ArgumentException field = Assert.Throws<ArgumentException>(() => LeadFields.Instance.Field("custom.cf_abc"));

        Assert.Contains("\"cf_abc\"", id.Message);
        Assert.Contains(".Custom(", field.Message);
    }

    [Fact]
    public void Everything_can_be_said_and_denied()
    {
        Assert.Equal("""{"type":"match_all"}""", LeadFields.Instance.Anything().Json);
        Assert.Equal("""{"type":"match_all","negate":true}""", (!LeadFields.Instance.Anything()).Json);
    }

    [Fact]
    public void The_current_user_can_stand_beside_others()
    {
        Filter<LeadFields> either = LeadFields.Instance.CreatedBy.IsCurrentUserOrAnyOf("user_a", "user_b");

        Assert.Contains("""{"type":"reference","reference_type":"user","object_ids":["CURRENT_USER","user_a","user_b"]}""", either.Json);
    }
}
