using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>The custom fields of an organization, by kind of object and by name.</summary>
public sealed class CustomFieldTests
{
    [Fact]
    public async Task Each_kind_of_object_has_its_fields_and_those_that_it_shares()
    {
        using World world = new();

        Assert.Equal(["Owner", "Tier", "Employees", "Renewal", "Region"], await NamesAsync(world, CustomFieldOwner.Lead));
        Assert.Equal(["Nickname", "Region"], await NamesAsync(world, CustomFieldOwner.Contact));
        Assert.Equal(["Source"], await NamesAsync(world, CustomFieldOwner.Opportunity));
        Assert.Equal(["Rating"], await NamesAsync(world, CustomFieldOwner.Activity));
        Assert.Equal(["Amount"], await NamesAsync(world, CustomFieldOwner.CustomObject));
        Assert.Equal(["Region"], await NamesAsync(world, CustomFieldOwner.Shared));
    }

    [Fact]
    public async Task A_field_says_what_it_contains()
    {
        using World world = new();

        CustomField tier = await world.Close.CustomFields.GetByNameAsync(CustomFieldOwner.Lead, " tier");
        CustomField rating = await world.Close.CustomFields.GetByNameAsync(CustomFieldOwner.Activity, "Rating");
        CustomField amount = await world.Close.CustomFields.GetByNameAsync(CustomFieldOwner.CustomObject, "Amount");
        CustomField region = await world.Close.CustomFields.GetByNameAsync(CustomFieldOwner.Contact, "Region");

        Assert.Equal(SandboxIds.TierField, tier.Id.Value);
        Assert.Equal((CustomFieldType.Choices, CustomFieldOwner.Lead), (tier.Type, tier.Owner));
        Assert.True(tier.AcceptsMultipleValues);
        Assert.Equal(["Gold", "Silver", "Bronze"], tier.Choices);
        Assert.Equal([SandboxIds.SiteVisitType], rating.ActivityTypeIds);
        Assert.Equal([SandboxIds.PaymentType], amount.CustomObjectTypeIds);
        Assert.Equal(CustomFieldType.Number, rating.Type);
        Assert.Equal([CustomFieldOwner.Lead, CustomFieldOwner.Contact], region.SharedBy);
        Assert.Equal(CustomFieldOwner.Shared, region.Owner);
    }

    [Fact]
    public async Task A_name_that_no_field_has_is_null_or_an_exception_with_the_nearest()
    {
        using World world = new();

        Assert.Null(await world.Close.CustomFields.FindAsync(CustomFieldOwner.Lead, "Rank"));
        InvalidOperationException none = await Assert.ThrowsAsync<InvalidOperationException>(
            () => world.Close.CustomFields.GetByNameAsync(CustomFieldOwner.Lead, "Teir"));

        Assert.StartsWith("There is no custom field called \"Teir\". The nearest: Tier (", none.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_object_that_is_not_known_is_refused()
    {
        using World world = new();

        Assert.Throws<ArgumentException>(() => world.Close.CustomFields.ListAsync(default));
        Assert.Throws<ArgumentException>(
            () => world.Close.CustomFields.ListAsync(OpenEnumValues.Unchecked<CustomFieldOwner>("lead/../task")));
    }

    private static async Task<List<string>> NamesAsync(World world, CustomFieldOwner owner)
    {
        List<string> names = [];
        await foreach (CustomField field in world.Close.CustomFields.ListAsync(owner))
        {
            names.Add(field.Name);
        }

        return names;
    }
}
