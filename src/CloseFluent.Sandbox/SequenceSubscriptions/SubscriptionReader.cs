using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Reads what a bulk sequence subscription asks for beside its selection.</summary>
internal sealed class SubscriptionReader(CloseData data) : IBulkActionReader
{
    private static readonly string[] s_actionTypes =
    [
        SequenceActionTypes.Subscribe, SequenceActionTypes.Resume, SequenceActionTypes.ResumeFinished,
        SequenceActionTypes.Pause,
    ];

    public IBulkActionWork? Read(JsonObjectReader body)
    {
        string? actionType = body.DemandFilledText("action_type");
        if (actionType is not null && !s_actionTypes.Contains(actionType))
        {
            body.Errors.Add("action_type", "Not a valid choice.");
            return null;
        }

        return new SubscriptionWork(
            actionType == SequenceActionTypes.Subscribe ? ReadSubscribe(body) : ReadOther(body, actionType ?? ""),
            data,
            SandboxIds.AdaUser);
    }

    private SubscriptionRequest ReadSubscribe(JsonObjectReader body)
    {
        JsonObject? sequence = Sequence(body, required: true);
        return new SubscriptionRequest(SequenceActionTypes.Subscribe)
        {
            SequenceId = (string?)sequence?["id"],
            Sender = ReadSender(body),
            ContactPreference = Preference(body),
            CallsAssignedTo = Assignees(body, sequence),
            FromPhoneNumberId = PhoneNumber(body, sequence),
        };
    }

    private SubscriptionRequest ReadOther(JsonObjectReader body, string actionType) =>
        new(actionType) { SequenceId = (string?)Sequence(body, required: false)?["id"] };

    private JsonObject? Sequence(JsonObjectReader body, bool required)
    {
        string? id = required ? body.DemandFilledText("sequence_id") : body.FindText("sequence_id");
        return body.FindObject("sequence_id", id, data.Sequences);
    }

    private SandboxSender? ReadSender(JsonObjectReader body)
    {
        string? accountId = body.DemandFilledText("sender_account_id");
        string? name = body.DemandFilledText("sender_name");
        string? email = body.DemandFilledText("sender_email");
        JsonObject? account = body.FindObject("sender_account_id", accountId, data.ConnectedAccounts);
        if (account?["enabled_features"]!.AsArray().Any(feature => (string?)feature == "email_sending") == false)
        {
            body.Errors.Add("sender_account_id", "This account cannot send emails.");
        }

        if (email is not null && !EmailAddress.IsAddress(email))
        {
            body.Errors.Add("sender_email", "Invalid email address.");
        }

        return accountId is null || name is null || email is null ? null : new SandboxSender(accountId, name, email);
    }

    private static string? Preference(JsonObjectReader body)
    {
        string? preference = body.DemandFilledText("contact_preference");
        if (preference is not (null or ContactPreferences.Lead or ContactPreferences.Contact))
        {
            body.Errors.Add("contact_preference", "Not a valid choice.");
        }

        return preference;
    }

    private string[] Assignees(JsonObjectReader body, JsonObject? sequence)
    {
        JsonElement? list = body.FindList("calls_assigned_to");
        List<string> ids = list is { } sent ? body.Texts("calls_assigned_to", sent) ?? [] : [];
        FieldErrors unknown = new();
        for (int index = 0; index < ids.Count; index++)
        {
            if (CloseData.Find(data.Users, ids[index]) is null && CloseData.Find(data.Groups, ids[index]) is null)
            {
                unknown.Add(index.ToString(CultureInfo.InvariantCulture), FieldErrors.DoesNotExist);
            }
        }

        body.Errors.AddItems("calls_assigned_to", unknown);
        bool none = body.Find("calls_assigned_to") is null || list?.GetArrayLength() == 0;
        if (none && HasStep(sequence, "call"))
        {
            body.Errors.Add("calls_assigned_to", FieldErrors.Required);
        }

        return [.. ids];
    }

    private string? PhoneNumber(JsonObjectReader body, JsonObject? sequence)
    {
        string? id = HasStep(sequence, "sms")
            ? body.DemandFilledText("from_phone_number_id")
            : body.FindText("from_phone_number_id");
        JsonObject? number = body.FindObject("from_phone_number_id", id, data.PhoneNumbers);
        if (number is not null && !(bool)number["sms_enabled"]!)
        {
            body.Errors.Add("from_phone_number_id", "This number cannot send SMS.");
        }

        return id;
    }

    private static bool HasStep(JsonObject? sequence, string stepType) =>
        sequence is not null && sequence["steps"]!.AsArray().Any(step => (string?)step!["step_type"] == stepType);
}
