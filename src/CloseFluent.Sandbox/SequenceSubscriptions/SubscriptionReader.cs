using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Checks the body of a create as Close does. Members that an action has no use for are ignored.</summary>
internal sealed class BulkActionReader(CloseData data)
{
    private const string DoesNotExist = "Object does not exist.";

    private static readonly string[] s_actionTypes =
    [
        SequenceActionTypes.Subscribe, SequenceActionTypes.Resume, SequenceActionTypes.ResumeFinished, SequenceActionTypes.Pause,
    ];

    private readonly SelectionReader _selections = new(data);

    public BulkActionOrder? Read(JsonElement body, TimeSpan offset, FieldErrors errors)
    {
        JsonObjectReader members = new(body, errors);
        string? actionType = members.DemandFilledText("action_type");
        if (actionType is not null && !s_actionTypes.Contains(actionType))
        {
            errors.Add("action_type", "Not a valid choice.");
            return null;
        }

        bool subscribes = actionType == SequenceActionTypes.Subscribe;
        JsonObject? sequence = Sequence(members, subscribes);
        bool sendDoneEmail = members.FindBoolean("send_done_email") ?? true;
        SandboxSender? sender = subscribes ? ReadSender(members) : null;
        string? preference = subscribes ? Preference(members) : null;
        string[]? assignees = subscribes ? Assignees(members, sequence) : null;
        string? phoneNumber = subscribes ? PhoneNumber(members, sequence) : null;
        BulkActionOrder? order = _selections.Read(members, actionType ?? "", offset);
        return errors.Any || order is null ? null : order with
        {
            SequenceId = (string?)sequence?["id"],
            Sender = sender,
            ContactPreference = preference,
            CallsAssignedTo = assignees,
            FromPhoneNumberId = phoneNumber,
            SendDoneEmail = sendDoneEmail,
        };
    }

    private JsonObject? Sequence(JsonObjectReader members, bool required)
    {
        string? id = required ? members.DemandFilledText("sequence_id") : members.FindText("sequence_id");
        return id is null ? null : Existing(members, "sequence_id", data.Sequences, id);
    }

    private SandboxSender? ReadSender(JsonObjectReader members)
    {
        string? accountId = members.DemandFilledText("sender_account_id");
        string? name = members.DemandFilledText("sender_name");
        string? email = members.DemandFilledText("sender_email");
        JsonObject? account = accountId is null
            ? null
            : Existing(members, "sender_account_id", data.ConnectedAccounts, accountId);
        if (account?["enabled_features"]!.AsArray().Any(feature => (string?)feature == "email_sending") == false)
        {
            members.Errors.Add("sender_account_id", "This account cannot send emails.");
        }

        if (email is not null && !EmailAddress.IsAddress(email))
        {
            members.Errors.Add("sender_email", "Invalid email address.");
        }

        return accountId is null || name is null || email is null ? null : new SandboxSender(accountId, name, email);
    }

    private static string? Preference(JsonObjectReader members)
    {
        string? preference = members.DemandFilledText("contact_preference");
        if (preference is not (null or ContactPreferences.Lead or ContactPreferences.Contact))
        {
            members.Errors.Add("contact_preference", "Not a valid choice.");
        }

        return preference;
    }

    private string[] Assignees(JsonObjectReader members, JsonObject? sequence)
    {
        JsonElement? list = members.FindList("calls_assigned_to");
        List<string> ids = list is { } sent ? members.Texts("calls_assigned_to", sent) ?? [] : [];
        FieldErrors unknown = new();
        for (int index = 0; index < ids.Count; index++)
        {
            if (CloseData.Find(data.Users, ids[index]) is null && CloseData.Find(data.Groups, ids[index]) is null)
            {
                unknown.Add(index.ToString(CultureInfo.InvariantCulture), DoesNotExist);
            }
        }

        members.Errors.AddItems("calls_assigned_to", unknown);
        bool none = members.Find("calls_assigned_to") is null || list?.GetArrayLength() == 0;
        if (none && HasStep(sequence, "call"))
        {
            members.Errors.Add("calls_assigned_to", FieldErrors.Required);
        }

        return [.. ids];
    }

    private string? PhoneNumber(JsonObjectReader members, JsonObject? sequence)
    {
        string? id = HasStep(sequence, "sms")
            ? members.DemandFilledText("from_phone_number_id")
            : members.FindText("from_phone_number_id");
        JsonObject? number = id is null ? null : Existing(members, "from_phone_number_id", data.PhoneNumbers, id);
        if (number is not null && !(bool)number["sms_enabled"]!)
        {
            members.Errors.Add("from_phone_number_id", "This number cannot send SMS.");
        }

        return id;
    }

    private static JsonObject? Existing(JsonObjectReader members, string name, IReadOnlyList<JsonObject> items, string id)
    {
        JsonObject? found = CloseData.Find(items, id);
        if (found is null)
        {
            members.Errors.Add(name, DoesNotExist);
        }

        return found;
    }

    private static bool HasStep(JsonObject? sequence, string stepType) =>
        sequence is not null && sequence["steps"]!.AsArray().Any(step => (string?)step!["step_type"] == stepType);
}
