using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// A bulk action as it is kept in a queue, a job or a file, with what it needs beside its body to be the same action when it
/// is read back: the limit of matches, the organization that it is for, and the time zone of its days.
/// </summary>
/// <remarks>
/// <para>
/// The text contains the filter as it is sent and the sender's name and address, and may thus contain personal data. Whoever
/// keeps it must delete it as they delete other data about people. It contains no credential.
/// </para>
/// <para>
/// Days and distances in time ("3 days ago") stay relative: an action that is sent tomorrow selects other leads than today.
/// So does a Smart View that the filter names by its id, which may be edited meanwhile.
/// </para>
/// <para>
/// The text has a hash of itself, so that one that was cut or edited is refused. It protects against accidents, not against
/// somebody who writes another hash too. Stores that change the order of members, such as <c>jsonb</c> in PostgreSQL, break
/// it as well: keep it as text.
/// </para>
/// </remarks>
[JsonConverter(typeof(StoredBulkActionJsonConverter))]
public sealed record StoredBulkAction
{
    private readonly OrganizationId? _organizationId;

    /// <summary>The most bytes that a stored action has, as UTF-8: 32 MB.</summary>
    public const int MaxSize = 32 * 1024 * 1024;

    /// <summary>Creates the stored form of an action.</summary>
    /// <param name="action">The action.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public StoredBulkAction(BulkAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Action = action;
        TimeZone = action.Settings.TimeZone;
        _organizationId = action.Settings.OrganizationId;
    }

    /// <summary>
    /// Gets the action. One that was read back is sent with <see cref="TimeZone"/>, whatever that of the client is, and by a
    /// client of <see cref="OrganizationId"/> alone.
    /// </summary>
    public BulkAction Action { get; private init; }

    /// <summary>
    /// Gets the organization that the action is for; null where that is not kept. Ids of one organization mean nothing in
    /// another, so choose the client by it. Before <see cref="Action"/> is sent, the client asks Close once for its own
    /// organization (<c>GET /me/</c>), and refuses with <see cref="CloseOrganizationMismatchException"/> where that is another
    /// one, or Close does not say which.
    /// </summary>
    public OrganizationId? OrganizationId
    {
        get => _organizationId;
        init
        {
            _organizationId = value;
            Action = Action.ForOrganization(value);
        }
    }

    /// <summary>
    /// Gets the time zone of the days and distances in time of the filter, normally the client's. Needed where the filter
    /// has any, and for text queries, of which that is not known.
    /// </summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>
    /// Gets the text to keep: JSON on one line, which <see cref="Parse"/> reads. It is read back on the way, so that what
    /// cannot be read is never kept.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The action needs a <see cref="TimeZone"/>, or has one that other machines do not know, or is larger than
    /// <see cref="MaxSize"/>.
    /// </exception>
    [JsonIgnore]
    public string Json => StoredActionWriter.Write(this);

    /// <summary>Reads a stored action.</summary>
    /// <param name="json">The text that <see cref="Json"/> was.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text is not a stored action, was cut or edited, was written by a newer version of this library or for a kind of
    /// action that this version does not know, or is larger than <see cref="MaxSize"/>. The message says which member.
    /// </exception>
    public static StoredBulkAction Parse([ArgumentKind(ArgumentKind.StoredJson)] string json) =>
        StoredActionReader.Read(json);

    /// <summary>Returns the description of the action, without its values.</summary>
    public override string ToString() => Action.RedactedDescription;

    internal static bool Fits(string json) =>
        json.Length <= MaxSize && Encoding.UTF8.GetByteCount(json) <= MaxSize;

    internal static StoredBulkAction Read(JsonElement json) => StoredActionReader.Read(json);

    internal void Write(Utf8JsonWriter writer)
    {
        using JsonDocument document = CanonicalJson.Parse(Json);
        document.RootElement.WriteTo(writer);
    }
}
