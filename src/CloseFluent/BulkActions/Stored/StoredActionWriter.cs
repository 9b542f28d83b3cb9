using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace CloseFluent;

/// <summary>Writes the envelope of a stored action.</summary>
internal static class StoredActionWriter
{
    public const int Version = 1;

    /// <exception cref="InvalidOperationException">The action cannot be stored; the message says why.</exception>
    public static string Write(StoredBulkAction stored)
    {
        BulkAction action = stored.Action;
        if (stored.TimeZone is null && StoredTimeZone.IsNeeded(action.Selection.Content))
        {
            throw new InvalidOperationException(
                "The selection has days or distances in time, or may have them, and says nothing without a time zone. Store it with "
                + "that of the client: action.ToStoredJson(timeZone: options.TimeZone).");
        }

        string checkedForm = Write(stored, isUnchecked: false);
        if (StoredBulkAction.Fits(checkedForm) && IsReadBack(stored, checkedForm))
        {
            return checkedForm;
        }

        // Whoever made it vouched for an id, a word or a filter; that is kept with it.
        string uncheckedForm = Write(stored, isUnchecked: true);
        if (!StoredBulkAction.Fits(uncheckedForm))
        {
            throw new InvalidOperationException(string.Format(
                CultureInfo.InvariantCulture,
                "The action is larger than a stored one may be, which is {0:N0} bytes. Split its selection.",
                StoredBulkAction.MaxSize));
        }

        return StoredActionReader.Read(uncheckedForm).Action.Equals(action)
            ? uncheckedForm
            : throw new InvalidOperationException("The action does not read back as the same one, so it is not stored.");
    }

    /// <summary>Returns the hash of all that a stored action says.</summary>
    public static string HashOf(StoredBulkAction stored, bool isUnchecked)
    {
        byte[] said = CanonicalJson.Write(writer => WriteObject(writer, stored, isUnchecked, hash: null)).ToArray();
#if NET
        return Hexadecimal.Encode(SHA256.HashData(said));
#else
        using SHA256 hash = SHA256.Create();
        return Hexadecimal.Encode(hash.ComputeHash(said));
#endif
    }

    private static string Write(StoredBulkAction stored, bool isUnchecked)
    {
        string hash = HashOf(stored, isUnchecked);
        return CanonicalJson.Text(writer => WriteObject(writer, stored, isUnchecked, hash));
    }

    private static bool IsReadBack(StoredBulkAction stored, string json)
    {
        try
        {
            return StoredActionReader.Read(json).Action.Equals(stored.Action);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, StoredBulkAction stored, bool isUnchecked, string? hash)
    {
        BulkAction action = stored.Action;
        writer.WriteStartObject();
        writer.WriteNumber(StoredNames.Version, Version);
        writer.WriteString(StoredNames.Path, action.Path);
        if (action.MaxMatches is { } bound)
        {
            writer.WriteNumber(StoredNames.MaxMatches, bound);
            if (action.Selection.Limit is { } limit)
            {
                // The body has the lower of both, and only with its own limit is the selection counted as it was.
                writer.WriteNumber(StoredNames.Limit, limit);
            }
        }

        if (stored.OrganizationId is { } organization)
        {
            writer.WriteString(StoredNames.OrganizationId, organization.Value);
        }

        if (stored.TimeZone is { } zone)
        {
            writer.WriteString(StoredNames.TimeZone, StoredTimeZone.NameOf(zone));
        }

        if (action.Selection.Content.SourceType is not ObjectTypes.Lead and var type)
        {
            writer.WriteString(StoredNames.ObjectType, type);
        }

        if (isUnchecked)
        {
            writer.WriteBoolean(StoredNames.Unchecked, true);
        }

        writer.WritePropertyName(StoredNames.Body);
        action.Write(writer);
        if (hash is not null)
        {
            writer.WriteString(StoredNames.Hash, hash);
        }

        writer.WriteEndObject();
    }
}
