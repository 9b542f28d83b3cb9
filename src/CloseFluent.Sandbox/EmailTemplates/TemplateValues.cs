using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// What the tags of a template can name: <c>lead</c>, <c>contact</c>, <c>user</c> and <c>organization</c>, and below the first
/// two <c>custom</c> with the name or the id of a custom field.
/// </summary>
/// <remarks>
/// Close documents no list of tags. These are the ones that public templates use; what else a name of these objects renders
/// as is an assumption: nothing.
/// </remarks>
internal sealed class TemplateValues
{
    private const string Custom = "custom";
    private const string CustomPrefix = "custom.";

    private readonly CloseData _data;
    private readonly Dictionary<string, (JsonObject Values, IReadOnlyList<JsonObject> Fields)> _roots;

    /// <param name="data">The organization.</param>
    /// <param name="contact">To whom the mail goes.</param>
    /// <param name="address">The address that it goes to.</param>
    /// <param name="userId">Who sends it.</param>
    public TemplateValues(CloseData data, CloseObject contact, string address, string userId)
    {
        _data = data;
        _roots = new(StringComparer.Ordinal)
        {
            [FieldCatalogue.Lead] = (LeadResponse.Create(contact.Lead, data), data.LeadFields),
            [FieldCatalogue.Contact] = (Contact(contact, address, data), data.ContactFields),
            ["user"] = (User(userId, data), []),
            ["organization"] = (OrganizationResponse.Create(data), []),
        };
    }

    /// <summary>The text of a tag; null where it begins with nothing that is known.</summary>
    public string? Find(IReadOnlyList<string> path)
    {
        if (!_roots.TryGetValue(path[0], out (JsonObject Values, IReadOnlyList<JsonObject> Fields) root) || path.Count < 2)
        {
            return null;
        }

        string name = path.Count > 2 && path[1] == Custom ? CustomPrefix + IdOf(path[2], root.Fields) : path[1];
        return Text(root.Values[name]);
    }

    private static string IdOf(string name, IReadOnlyList<JsonObject> fields) =>
        (string?)fields.FirstOrDefault(field => (string?)field["name"] == name)?["id"] ?? name;

    private static JsonObject Contact(CloseObject contact, string address, CloseData data)
    {
        string name = contact.Text("name") ?? "";
        JsonObject values = ContactResponse.Create(contact, data);
        values["name"] = name;
        AddNames(values, name);
        values["email"] = address;
        values["phone"] = contact.Related("contact_phone").FirstOrDefault()?.Text("phone");
        return values;
    }

    private static void AddNames(JsonObject values, string name)
    {
        string[] parts = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        values["first_name"] = parts.FirstOrDefault() ?? "";
        values["last_name"] = parts.Length > 1 ? parts[parts.Length - 1] : "";
    }

    private static JsonObject User(string userId, CloseData data)
    {
        JsonObject user = CloseData.Find(data.Users, userId)?.DeepClone().AsObject() ?? [];
        user["name"] = UserResponse.NameOf(data, userId);
        user["full_name"] = UserResponse.NameOf(data, userId);
        return user;
    }

    private string Text(JsonNode? value) => value switch
    {
        JsonArray list => string.Join(", ", list.Select(Text)),
        JsonValue number when number.TryGetValue(out double amount) => amount.ToString(CultureInfo.InvariantCulture),
        JsonValue text when text.TryGetValue(out string? id) && CloseData.Find(_data.Users, id) is not null =>
            UserResponse.NameOf(_data, id),
        JsonValue other => other.ToString(),
        _ => "",
    };
}
