using System.Globalization;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Reads the envelope of a stored action, or the body of one alone.</summary>
internal static class StoredActionReader
{
    private const int EnvelopeDepth = 2;

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = CanonicalJson.MaxDepth + EnvelopeDepth };

    /// <exception cref="FormatException">The text is not a stored action; the message says why.</exception>
    public static StoredBulkAction Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(json, Read);
    }

    /// <inheritdoc cref="Read(string)"/>
    public static StoredBulkAction Read(JsonElement json)
    {
        StoredMembers envelope = new(json, "$");
        RequireVersion(envelope);
        BulkActionKind kind = KindOf(envelope);
        int? bound = envelope.Count(StoredNames.MaxMatches);
        int? limit = envelope.Count(StoredNames.Limit);
        OrganizationId? organization = envelope.IdOrNull<OrganizationId>(StoredNames.OrganizationId);
        TimeZoneInfo? zone = ZoneOf(envelope);
        SelectionSource source = new(envelope.TextOrNull(StoredNames.ObjectType) ?? ObjectTypes.Lead);
        bool isUnchecked = envelope.Flag(StoredNames.Unchecked) == true;
        JsonElement body = envelope.Require(StoredNames.Body);
        string hash = envelope.Text(StoredNames.Hash);
        envelope.RequireNoMore();
        if (bound is null && kind.NeedsMaxMatches)
        {
            throw envelope.Fault(StoredNames.MaxMatches, "is missing, and such an action is never sent without a limit");
        }

        StoredMembers members = new(body, "$." + StoredNames.Body, isUnchecked);
        BulkActionSettings settings = StoredSettings.Read(members, source) with
        {
            MaxMatches = bound,
            TimeZone = zone,
            OrganizationId = organization,
        };
        if (bound is not null)
        {
            settings = settings with { Selection = new BulkSelection(settings.Selection.Content with { Limit = limit }) };
        }

        StoredBulkAction stored = new(ActionOf(kind, members, settings));
        return stored.TimeZone is null && StoredTimeZone.IsNeeded(settings.Selection.Content)
            ? throw envelope.Fault(StoredNames.TimeZone, "is missing, and the selection has days or distances in time")
            : RequireHash(stored, isUnchecked, hash);
    }

    /// <exception cref="FormatException">The text is not such a body; the message says why.</exception>
    /// <exception cref="ArgumentException">The path is not that of an action that may do without a limit.</exception>
    public static BulkAction ReadBody(string path, string body)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(body);
        BulkActionKind kind = BulkActionKinds.FindByPath(path)
            ?? throw new ArgumentException(UnknownPath(path), nameof(path));
        return kind.NeedsMaxMatches
            ? throw new ArgumentException(
                $"What is posted to {path} is never sent without a limit, which a body alone does not have. Store it with "
                + "action.ToStoredJson() and read it with BulkAction.Parse.",
                nameof(path))
            : Parse(body, json =>
            {
                StoredMembers members = new(json, "$");
                return ActionOf(kind, members, StoredSettings.Read(members, SelectionSource.Leads));
            });
    }

    private static T Parse<T>(string json, Func<JsonElement, T> read)
    {
        if (!StoredBulkAction.Fits(json))
        {
            throw new FormatException(string.Format(
                CultureInfo.InvariantCulture,
                "The text is {0:N0} characters long, and a stored action has {1:N0} bytes at most.",
                json.Length,
                StoredBulkAction.MaxSize));
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json, s_reading);
            return read(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"The text is not JSON, or was cut: {LineBreaks.Sentence(fault.Message)}", fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new FormatException("The text contains half of a surrogate pair, which is not a character.", fault);
        }
    }

    private static void RequireVersion(StoredMembers envelope)
    {
        JsonElement version = envelope.Require(StoredNames.Version);
        if (version.Integer() is not { } number || number < 1)
        {
            throw envelope.Fault(StoredNames.Version, "is not the number of a version");
        }

        if (number > StoredActionWriter.Version)
        {
            throw envelope.Fault(
                StoredNames.Version,
                FormattableString.Invariant(
                    $"is {number}, which a newer CloseFluent wrote; this one reads up to {StoredActionWriter.Version}"));
        }
    }

    private static BulkActionKind KindOf(StoredMembers envelope)
    {
        string path = envelope.Text(StoredNames.Path);
        return BulkActionKinds.FindByPath(path) ?? throw new FormatException("$." + StoredNames.Path + ": " + UnknownPath(path));
    }

    private static string UnknownPath(string path) =>
        $"\"{LineBreaks.Show(path)}\" is not the path of a bulk action that this version of CloseFluent knows.";

    private static TimeZoneInfo? ZoneOf(StoredMembers envelope) => envelope.TextOrNull(StoredNames.TimeZone) is not { } name
        ? null
        : StoredTimeZone.Find(name) ?? throw envelope.Fault(
            StoredNames.TimeZone, $"\"{LineBreaks.Show(name)}\" is not a time zone that this machine knows");

    private static BulkAction ActionOf(BulkActionKind kind, StoredMembers members, BulkActionSettings settings)
    {
        BulkAction action = kind.ReadAction(members, settings);
        members.RequireNoMore();
        return action;
    }

    private static StoredBulkAction RequireHash(StoredBulkAction stored, bool isUnchecked, string hash) =>
        StoredActionWriter.HashOf(stored, isUnchecked) == hash
            ? stored
            : throw new FormatException(
                "$." + StoredNames.Hash + " does not fit what the text says: it was edited after it was stored, or kept where the "
                + "order of members is lost (jsonb). Store the action anew, as text.");
}
