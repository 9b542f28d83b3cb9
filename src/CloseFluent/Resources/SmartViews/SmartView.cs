using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>
/// A Smart View: a search that people saved in Close. <see cref="Leads.FromSmartView"/> takes its filter over.
/// </summary>
/// <remarks>See <see href="https://developer.close.com/api/resources/smart-views"/>.</remarks>
[ChangesNothing("Smart View")]
public sealed class SmartView
{
    /// <summary>The id.</summary>
    [JsonConverter(typeof(ResponseIdJsonConverter<SmartViewId>))]
    public required SmartViewId Id { get; init; }

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The filter as Close's raw JSON with its order and limit; null where the view is an old one in the text language.
    /// </summary>
    public string? SQueryJson { get; init; }

    /// <summary>The query of an old view in the text language; else null or empty.</summary>
    public string? Query { get; init; }

    /// <summary>
    /// What it shows, in Close's word, for example <c>lead</c> or <c>contact</c>; null where Close did not say.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>Gets whether others can see it; null where Close did not say.</summary>
    public bool? IsShared { get; init; }

    /// <summary>
    /// Gets whether it shows each user something else, such as "my leads"; null where Close did not say. Through the API
    /// such a view means the user whose credential is used, so that it is taken over only after <see cref="AsKeyOwner"/>.
    /// </summary>
    public bool? IsUserDependent { get; init; }

    internal bool IsAsKeyOwner { get; private init; }

    /// <summary>
    /// Declares that the user of a view that depends on the user is the one whose API key or token is used:
    /// <c>Leads.FromSmartView(view.AsKeyOwner())</c>. On any other view it has no effect.
    /// </summary>
    /// <returns>The same view with that declaration.</returns>
    public SmartView AsKeyOwner() => new()
    {
        Id = Id,
        Name = Name,
        SQueryJson = SQueryJson,
        Query = Query,
        Type = Type,
        IsShared = IsShared,
        IsUserDependent = IsUserDependent,
        IsAsKeyOwner = true,
    };

    /// <summary>Returns name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";

    internal static SmartView Read(JsonElement view) => new SmartView
    {
        Id = new SmartViewId(view.RequireId(), IdCheck.None),
        Name = view.Text("name") ?? string.Empty,
        SQueryJson = view.Member("s_query") is { ValueKind: JsonValueKind.Object } filter ? filter.GetRawText() : null,
        Query = view.Text("query"),
        Type = view.Text("type"),
        IsShared = view.Flag("is_shared"),
        IsUserDependent = view.Flag("is_user_dependent"),
    };
}
