using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Reads the members of a JSON object of a stored action, each once and strictly. What nobody asked for is refused by name
/// in the end: it may narrow what the action does, so it is never dropped.
/// </summary>
internal sealed class StoredMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly string _path;

    /// <param name="json">The object.</param>
    /// <param name="path">Where it is, for messages: <c>$.body</c>.</param>
    /// <param name="isUnchecked">
    /// Whether ids and words are taken that are not known here, because whoever made the action had said so.
    /// </param>
    public StoredMembers(JsonElement json, string path, bool isUnchecked = false)
    {
        _path = path;
        IsUnchecked = isUnchecked;
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Fault("is not a JSON object");
        }

        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (_members.ContainsKey(member.Name))
            {
                throw Fault(member.Name, "occurs twice");
            }

            _members.Add(member.Name, member.Value);
        }
    }

    public bool IsUnchecked { get; }

    public JsonElement? Take(string name)
    {
        if (!_members.TryGetValue(name, out JsonElement value))
        {
            return null;
        }

        _members.Remove(name);
        return value;
    }

    public JsonElement Require(string name) => Take(name) ?? throw Fault(name, "is missing");

    public string Text(string name) => AsText(name, Require(name));

    public string? TextOrNull(string name) => Take(name) is { } value ? AsText(name, value) : null;

    public int? Count(string name)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        return value.Integer() is > 0 and { } count ? count : throw Fault(name, "is not a whole number of 1 or more");
    }

    public bool? Flag(string name) =>
        Take(name) is { } value ? value.Flag() ?? throw Fault(name, "is neither true nor false") : null;

    public TId Id<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId>(string name)
        where TId : CloseId => AsId<TId>(name, Require(name));

    public TId? IdOrNull<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId>(string name)
        where TId : CloseId => Take(name) is { } value ? AsId<TId>(name, value) : null;

    /// <summary>Reads a list of ids; one that is left out has none.</summary>
    public TId[] Ids<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId>(string name)
        where TId : CloseId
    {
        if (Take(name) is not { } list)
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
            ? [.. list.EnumerateArray().Select(item => AsId<TId>(name, item))]
            : throw Fault(name, "is not a list with an id in it");
    }

    public TWord Word<TWord>(string name)
        where TWord : struct, IOpenEnum<TWord>
    {
        string text = Text(name);
        return Checked(name, () => IsUnchecked ? default(TWord).With(text) : OpenEnum.Read<TWord>(text));
    }

    /// <summary>Creates a value of what was read; what its type refuses is refused with the place.</summary>
    public T Checked<T>(string name, Func<T> create)
    {
        try
        {
            return create();
        }
        catch (ArgumentException refused)
        {
            throw new FormatException($"{_path}.{LineBreaks.Show(name)}: {LineBreaks.Sentence(refused.Message)}", refused);
        }
    }

    /// <summary>Refuses what is left.</summary>
    public void RequireNoMore()
    {
        if (_members.Count > 0)
        {
            throw Fault(
                _members.Keys.First(),
                "is not known to this version of CloseFluent, and leaving it out may make another action of it");
        }
    }

    public FormatException Fault(string name, string problem) => new($"{_path}.{LineBreaks.Show(name)} {problem}.");

    private FormatException Fault(string problem) => new($"{_path} {problem}.");

    private string AsText(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Fault(name, "is not a text");

    private TId AsId<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId>(
        string name, JsonElement value)
        where TId : CloseId
    {
        string text = AsText(name, value);
        return Checked(name, () => IdFactory<TId>.Create(text, IsUnchecked ? IdCheck.Shape : IdCheck.Full));
    }
}
