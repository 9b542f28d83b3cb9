namespace CloseFluent.Tests.CustomFields;

/// <summary>Values are held against a field that was read from Close, before anything is sent.</summary>
public sealed class CustomFieldCheckTests
{
    public static TheoryData<string, CustomFieldValue[], CustomFieldValue[]> Types => new()
    {
        { "text", ["a", "5"], [5, Day, Now, Ada] },
        { "number", [5, 2.5, 3m], ["5", Day, Ada] },
        { "date", [Day, "2026-01-31"], [5, "31.1.2026", Now] },
        { "datetime", [Now, "2026-01-31T09:00:00Z", "2026-01-31T09:00:00+01:00"], [5, "2026-01-31T09:00:00", "2026-01-31", Day] },
        { "choices", ["Gold", "Silver"], ["gold", "Lead", 5, Day] },
        { "user", [Ada, "Ada Example", "user_2", "user"], [5, new ContactId("cont_1"), Now, "group_1", "cont_1", "lead_1", "cf_1"] },
        { "contact", [new ContactId("cont_1"), "cont_2"], ["Ada", Ada, 5] },
        { "custom_object", [new CustomObjectId("custobj_1"), "custobj_2"], ["Ada", new ContactId("cont_1"), 5] },
        { "of_next_year", ["a", 5, Day], [] },
    };

    private static CustomFieldValue Day => CustomFieldValue.Day(2026, 1, 31);

    private static CustomFieldValue Now => new DateTimeOffset(2026, 1, 31, 9, 0, 0, TimeSpan.Zero);

    private static CustomFieldValue Ada => new UserId("user_1");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_field_takes_what_is_of_its_type(string type, CustomFieldValue[] fitting, CustomFieldValue[] others)
    {
        CustomField field = Field(type);

        Assert.All(fitting, value => Assert.Equal<CustomFieldValue>([value], Bulk.SetCustomField(field, value).ToAllLeads().Values));
        Assert.All(others, value => Assert.Contains(
            "The custom field Field (cf_1) takes ",
            Assert.Throws<ArgumentException>(() => Bulk.SetCustomField(field, value)).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_of_one_value_takes_no_list()
    {
        CustomField one = Field("choices");
        CustomField several = Field("choices", isMulti: true);

        Assert.All(
            (Action[])
            [
                () => Bulk.SetCustomField(one, "Gold", "Silver"),
                () => Bulk.AddToCustomField(one, "Gold"),
                () => Bulk.RemoveFromCustomField(one, "Gold"),
            ],
            edit => Assert.Contains("has one value at most", Assert.Throws<ArgumentException>(edit).Message, StringComparison.Ordinal));
        Assert.Equal<CustomFieldValue>(["Gold", "Silver"], Bulk.SetCustomField(several, "Gold", "Silver").ToAllLeads().Values);
        Assert.Contains("\"custom_field_values\"", Bulk.SetCustomField(several, "Gold").ToAllLeads().Json, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Bulk.AddToCustomField(several, "Gold", "Copper"));
    }

    [Fact]
    public void A_choice_that_is_gone_can_still_be_removed() => Assert.Equal<CustomFieldValue>(
        ["Copper"], Bulk.RemoveFromCustomField(Field("choices", isMulti: true), "Copper").ToAllLeads().Values);

    [Fact]
    public void A_field_of_other_objects_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Bulk.SetCustomField(Field("text", CustomFieldOwner.Contact), "a"));
        Assert.Throws<ArgumentException>(() => Bulk.ClearCustomField(Field("text", CustomFieldOwner.Shared)));
        Assert.Throws<ArgumentException>(() => Bulk.RemoveFromCustomField(Field("text", CustomFieldOwner.Opportunity), "a"));
        Assert.Equal("cf_1", Bulk.ClearCustomField(Field("text", CustomFieldOwner.Shared, CustomFieldOwner.Lead)).ToAllLeads().CustomFieldId!.Value);
    }

    private static CustomField Field(string type, bool isMulti = false) => new()
    {
        Id = "cf_1",
        Name = "Field",
        Owner = CustomFieldOwner.Lead,
        Type = OpenEnumValues.Unchecked<CustomFieldType>(type),
        AcceptsMultipleValues = isMulti,
        Choices = type == "choices" ? ["Gold", "Silver"] : [],
    };

    private static CustomField Field(string type, CustomFieldOwner owner, params CustomFieldOwner[] sharedBy) =>
        new() { Id = "cf_1", Name = "Field", Owner = owner, SharedBy = sharedBy, Type = new CustomFieldType(type) };
}
