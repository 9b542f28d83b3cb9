namespace CloseFluent.Testing.Tests;

/// <summary>Custom fields and their edits on a recorder.</summary>
public sealed class CustomFieldTests
{
    private readonly CloseRecorder _close = new();

    [Fact]
    public async Task A_field_is_found_as_it_was_added()
    {
        CustomField tier = new()
        {
            Id = "cf_tier",
            Name = "Tier",
            Type = CustomFieldType.Choices,
            AcceptsMultipleValues = true,
            Choices = ["Gold", "Silver"],
            Description = "How good",
        };
        CustomField region = new()
        {
            Id = "cf_region",
            Name = "Region",
            Type = CustomFieldType.Text,
            Owner = CustomFieldOwner.Shared,
            SharedBy = [CustomFieldOwner.Lead, CustomFieldOwner.Activity],
        };
        _close.AddCustomField(tier).AddCustomField(region);

        CustomField found = await _close.CustomFields.GetByNameAsync(CustomFieldOwner.Lead, "Tier");

        Assert.Equal((tier.Id, tier.Type, true, "How good"), (found.Id, found.Type, found.AcceptsMultipleValues, found.Description));
        Assert.Equal(tier.Choices, found.Choices);
        Assert.Equal("cf_region", (await _close.CustomFields.GetByNameAsync(CustomFieldOwner.Activity, "Region")).Id.Value);
        Assert.Null(await _close.CustomFields.FindAsync(CustomFieldOwner.Contact, "Region"));
    }

    [Fact]
    public async Task Without_one_the_remedy_names_the_call()
    {
        UnscriptedCallException none = await Assert.ThrowsAsync<UnscriptedCallException>(
            () => _close.CustomFields.FindAsync(CustomFieldOwner.Lead, "Tier"));

        Assert.Contains("close.AddCustomField(field)", none.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_is_recorded_and_scripted_as_any_action()
    {
        SetCustomFieldAction add = Bulk.AddToCustomField("cf_tags", "Partner").To(Given.Qualified);
        ClearCustomFieldAction clear = Bulk.ClearCustomField("cf_tags").To(Given.Qualified);
        _close.Script(action => action.Created().Done(5)).Script(action => action.Created());

        BulkEdit started = await add.SendAsync(_close);
        BulkEdit done = await _close.BulkEdits.WaitAsync(started.Id);
        await clear.SendAsync(_close);

        Assert.Equal(BulkActionStatus.Done, done.Status);
        Assert.Equal<BulkAction>([add, clear], _close.Sent.Actions);
    }

    [Fact]
    public async Task An_edit_whose_response_is_lost_is_found_where_the_list_proves_it_and_else_stays_unknown()
    {
        ClearCustomFieldAction byName = Bulk.ClearCustomFieldByName("Tags").To(Given.Qualified);
        SetCustomFieldAction add = Bulk.AddToCustomField("cf_tags", "Partner").To(Given.Qualified);
        _close.Script(action => action.ResponseLost().Created()).Script(action => action.ResponseLost().Created());

        Assert.StartsWith("bulkedit_", (await byName.SendOnceAsync(_close)).Id.Value, StringComparison.Ordinal);
        CloseOutcomeUnknownException unknown =
            await Assert.ThrowsAsync<CloseOutcomeUnknownException>(() => add.SendOnceAsync(_close));

        Assert.Contains("may be this action in other words", unknown.Message, StringComparison.Ordinal);
        Assert.Equal<BulkAction>([byName, add], _close.Sent.Actions);
    }
}
