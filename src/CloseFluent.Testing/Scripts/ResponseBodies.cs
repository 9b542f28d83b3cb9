using System.Text.Json.Nodes;

namespace CloseFluent.Testing;

/// <summary>Writes objects of a script as Close responds with them.</summary>
internal static class ResponseBodies
{
    public static JsonObject From(SelectedObject item)
    {
        JsonObject body = new() { ["__object_type"] = item.ObjectType, ["id"] = item.Id };
        body[item.ObjectType == "lead" ? "display_name" : "name"] = item.Name;
        return body;
    }

    /// <summary>A sequence without a status is active.</summary>
    public static JsonObject From(Sequence sequence)
    {
        JsonArray steps = [];
        string? template = sequence.FirstEmailTemplateId?.Value;
        foreach (SequenceStepType step in sequence.Steps)
        {
            JsonObject body = new() { ["step_type"] = step.Value };
            if (template is not null && step == SequenceStepType.Email)
            {
                body["email_template_id"] = template;
                template = null;
            }

            steps.Add((JsonNode)body);
        }

        return new JsonObject
        {
            ["id"] = sequence.Id.Value,
            ["name"] = sequence.Name,
            ["status"] = sequence.Status.Value.Length > 0 ? sequence.Status.Value : SequenceStatus.Active.Value,
            ["steps"] = steps,
        };
    }

    public static JsonObject From(Sender sender) => new()
    {
        ["id"] = sender.Account.Value,
        ["enabled_features"] = new JsonArray((JsonNode)"email_sending"),
        ["identities"] = new JsonArray((JsonNode)new JsonObject { ["name"] = sender.Name, ["email"] = sender.Email }),
    };

    public static JsonObject From(LeadStatus status) => new() { ["id"] = status.Id.Value, ["label"] = status.Name };

    public static JsonObject From(CustomField field)
    {
        JsonArray associations = [];
        foreach (CustomFieldOwner owner in field.SharedBy)
        {
            string type = owner == CustomFieldOwner.Activity ? "custom_activity_type" : owner.Value;
            associations.Add((JsonNode)new JsonObject { ["object_type"] = type });
        }

        return new JsonObject
        {
            ["id"] = field.Id.Value,
            ["name"] = field.Name,
            ["type"] = field.Type.Value,
            ["accepts_multiple_values"] = field.AcceptsMultipleValues,
            ["choices"] = new JsonArray([.. field.Choices.Select(choice => (JsonNode)choice)]),
            ["description"] = field.Description,
            ["custom_activity_type_id"] = First(field.ActivityTypeIds),
            ["custom_object_type_id"] = First(field.CustomObjectTypeIds),
            ["associations"] = associations,
        };
    }

    private static string? First(IReadOnlyList<string> ids) => ids.Count > 0 ? ids[0] : null;

    public static JsonObject Me(string organization) => new()
    {
        ["organizations"] = new JsonArray((JsonNode)new JsonObject { ["id"] = organization }),
    };

    public static JsonObject PhoneNumber(string id, string number, bool sendsSms) => new()
    {
        ["id"] = id,
        ["number"] = number,
        ["sms_enabled"] = sendsSms,
    };

    /// <summary>What a view does not have is left out of the response.</summary>
    public static JsonObject From(SmartView view)
    {
        JsonObject body = new()
        {
            ["id"] = view.Id.Value,
            ["name"] = view.Name,
            ["s_query"] = view.SQueryJson is { } filter ? CloseJson.Parse(filter) : null,
            ["query"] = view.Query,
        };
        AddKnown(body, "type", view.Type);
        AddKnown(body, "is_shared", view.IsShared);
        AddKnown(body, "is_user_dependent", view.IsUserDependent);
        return body;
    }

    private static void AddKnown(JsonObject body, string name, JsonNode? value)
    {
        if (value is not null)
        {
            body[name] = value;
        }
    }

    /// <summary>The filter of a selection, as a Smart View keeps it.</summary>
    public static string SmartViewFilter(BulkSelection selection)
    {
        JsonObject parts = CloseJson.Parse(selection.Json);
        return new JsonObject
        {
            ["query"] = parts["s_query"]?.DeepClone() ?? throw new ArgumentException(
                "A selection in Close's text language has no filter; add a SmartView with a Query instead.",
                nameof(selection)),
            ["results_limit"] = parts["results_limit"]?.DeepClone(),
            ["sort"] = parts["sort"]?.DeepClone() ?? new JsonArray(),
        }.ToJsonString();
    }
}
