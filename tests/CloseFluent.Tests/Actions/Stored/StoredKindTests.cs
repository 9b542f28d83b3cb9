using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent.Tests.Actions.Stored;

/// <summary>What every kind of action must do, so that a new one cannot forget it.</summary>
public sealed class StoredKindTests
{
    private static readonly Type[] s_types =
        [.. typeof(BulkAction).Assembly.GetTypes().Where(type => typeof(BulkAction).IsAssignableFrom(type))];

    public static TheoryData<string> Names => [.. StoredSamples.Kinds.Keys.Select(type => type.Name)];

    [Fact]
    public void Every_kind_of_action_has_a_sample_here() => Assert.Equal(
        s_types.Where(type => !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
        StoredSamples.Kinds.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_type_of_action_is_written_to_JSON_as_a_stored_one() => Assert.All(
        s_types,
        type => Assert.Equal(
            typeof(ReadyBulkActionJsonConverter),
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_action_is_read_back_as_the_same_type_with_all_that_it_says(string name)
    {
        (Type type, Func<BulkSelection, BulkAction> create) = StoredSamples.Kinds.Single(kind => kind.Key.Name == name);
        BulkAction action = create(StoredSamples.SelectionFor(type));

        BulkAction again = BulkAction.Parse(action.ToStoredJson());

        Assert.Equal(type, again.GetType());
        Assert.Equal(action, again);
        Assert.Equal(action.ToString(), again.ToString());
        Assert.Equal(action.RedactedDescription, again.RedactedDescription);
        Assert.Equal(action, JsonSerializer.Deserialize(JsonSerializer.Serialize(action, type), type));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_body_alone_is_read_unless_the_kind_is_never_sent_without_a_limit(string name)
    {
        BulkAction action = Sample(name);

        if (action.Path == "/bulk_action/delete/")
        {
            Assert.Contains(
                "never sent without a limit",
                Assert.Throws<ArgumentException>(() => BulkAction.ParseWithoutLimit(action.Path, action.Json)).Message,
                StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(action, BulkAction.ParseWithoutLimit(action.Path, action.Json));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_of_the_body_that_is_not_known_is_refused_by_its_name(string name)
    {
        BulkAction action = Sample(name);
        string stored = action.ToStoredJson().Replace("\"body\":{", "\"body\":{\"only_after\":\"2027\",", StringComparison.Ordinal);

        Assert.Contains(
            "$.body.only_after is not known",
            Assert.Throws<FormatException>(() => BulkAction.Parse(stored)).Message,
            StringComparison.Ordinal);
    }

    private static BulkAction Sample(string name)
    {
        (Type type, Func<BulkSelection, BulkAction> create) = StoredSamples.Kinds.Single(kind => kind.Key.Name == name);
        return create(StoredSamples.SelectionFor(type));
    }
}
