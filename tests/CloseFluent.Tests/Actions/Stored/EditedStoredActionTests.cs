using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Tests.Actions.Stored;

/// <summary>Whatever member of a stored action is edited, in whatever kind, the text is refused, or says the same.</summary>
public sealed class EditedStoredActionTests
{
    private const string Strange = "strange";

    private static readonly JsonSerializerOptions s_plain = new() { MaxDepth = 512 };

    public static TheoryData<string> Kinds => [.. StoredSamples.Kinds.Keys.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_member_that_is_taken_away_renamed_or_changed_is_refused(string kind)
    {
        string stored = Stored(kind);
        Assert.Equal(BulkAction.Parse(stored), BulkAction.Parse(JsonNode.Parse(stored)!.ToJsonString(s_plain)));
        string[] paths = [.. PathsOf(JsonNode.Parse(stored)!)];
        Assert.Contains("$.organization_id", paths);
        Assert.Contains("$.body.s_query", paths);

        Assert.All(paths, path => Assert.All(EditsOf(stored, path), edited => AssertRefused(stored, edited, path)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_object_with_a_member_more_is_refused(string kind)
    {
        string stored = Stored(kind);
        IEnumerable<string> objects = PathsOf(JsonNode.Parse(stored)!).Where(path => Find(JsonNode.Parse(stored)!, path) is JsonObject);

        Assert.All(objects.Prepend("$"), path =>
        {
            JsonNode edited = JsonNode.Parse(stored)!;
            Find(edited, path)!.AsObject()[Strange] = true;
            Assert.ThrowsAny<FormatException>(() => BulkAction.Parse(edited.ToJsonString(s_plain)));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_text_of_a_newer_format_is_refused_as_such(string kind) => Assert.Contains(
        "which a newer CloseFluent wrote",
        Assert.Throws<FormatException>(() => BulkAction.Parse(
            Stored(kind).Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal))).Message,
        StringComparison.Ordinal);

    // Without its type a filter is an "and" all the same, and beside "max_matches" the limit of the body is not read.
    private static bool IsImplied(string path) => path is "$.body.s_query.type" or "$.body.results_limit";

    private static void AssertRefused(string stored, string edited, string path)
    {
        BulkAction? read = null;
        Exception? refused = Record.Exception(() => read = BulkAction.Parse(edited));
        if (refused is null && IsImplied(path))
        {
            Assert.Equal(stored, read!.ToStoredJson());
            return;
        }

        Assert.IsAssignableFrom<FormatException>(refused);
    }

    private static string Stored(string kind)
    {
        Type type = StoredSamples.Kinds.Keys.Single(known => known.Name == kind);
        BulkAction action = StoredSamples.Create(type, StoredSamples.SelectionFor(type));
        return action.ToStoredJson(StoredSamples.Berlin, "orga_a");
    }

    private static IEnumerable<string> PathsOf(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value)),
        JsonArray items => items.SelectMany(Below),
        _ => [],
    };

    private static IEnumerable<string> Below(JsonNode? node) => node is null ? [] : [node.GetPath(), .. PathsOf(node)];

    private static IEnumerable<string> EditsOf(string stored, string path)
    {
        List<Action<JsonNode>> edits = [Remove, node => node.ReplaceWith(Changed(node))];
        if (Find(JsonNode.Parse(stored)!, path)!.Parent is JsonObject)
        {
            edits.Add(Rename);
            edits.Add(node => node.ReplaceWith((string?)null));
        }

        foreach (Action<JsonNode> edit in edits)
        {
            JsonNode edited = JsonNode.Parse(stored)!;
            edit(Find(edited, path)!);
            yield return edited.ToJsonString(s_plain);
        }
    }

    private static JsonNode? Find(JsonNode root, string path) =>
        path == "$" ? root : Walk(root).FirstOrDefault(node => node.GetPath() == path);

    private static IEnumerable<JsonNode> Walk(JsonNode node)
    {
        IEnumerable<JsonNode?> below = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return below.OfType<JsonNode>().SelectMany(Walk).Prepend(node);
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject owner)
        {
            owner.Remove(node.GetPropertyName());
            return;
        }

        node.Parent!.AsArray().Remove(node);
    }

    private static void Rename(JsonNode node)
    {
        JsonObject owner = node.Parent!.AsObject();
        string name = node.GetPropertyName();
        owner.Remove(name);
        owner[name + "_"] = node;
    }

    private static JsonNode Changed(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>() + "x",
        JsonValueKind.Number => node.GetValue<double>() + 1,
        JsonValueKind.True => false,
        JsonValueKind.False => true,
        JsonValueKind.Array => new JsonArray([.. node.AsArray().Select(item => item?.DeepClone()), Strange]),
        _ => new JsonObject(),
    };
}
