using System.Globalization;
using System.Text.Json;

namespace CloseFluent.Sandbox;

/// <summary>Checks the body that makes or changes a webhook; a change leaves what it does not name.</summary>
internal static class WebhookReader
{
    private const string EventsMember = "events";

    public static WebhookRequest Read(JsonElement body, WebhookRequest? before = null)
    {
        FieldErrors errors = new();
        JsonObjectReader members = new(body, errors);
        string? address = before is null ? members.DemandFilledText("url") : members.FindText("url");
        Uri? url = address is null ? before?.Address : Address(address, errors);
        IReadOnlyList<WebhookEvent> events = before is null || members.Find(EventsMember) is not null
            ? Events(members)
            : before.Events;
        bool verifies = members.FindBoolean("verify_ssl") ?? before?.VerifiesCertificate ?? true;
        string? status = members.FindText("status");
        if (status is not (null or WebhookRequest.Active or WebhookRequest.Paused))
        {
            errors.Add("status", "Not a valid choice.");
        }

        return errors.Any
            ? throw SandboxHttpException.Fields(errors)
            : new WebhookRequest(url!, events, verifies, status is null ? null : status == WebhookRequest.Paused);
    }

    private static Uri? Address(string text, FieldErrors errors)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        errors.Add("url", "Invalid URL.");
        return null;
    }

    private static List<WebhookEvent> Events(JsonObjectReader members)
    {
        List<WebhookEvent> events = [];
        FieldErrors faults = new();
        foreach (JsonElement item in members.DemandList(EventsMember)?.EnumerateArray() ?? default)
        {
            FieldErrors fault = new();
            if (item.ValueKind != JsonValueKind.Object)
            {
                fault.Add("Must be an object.");
            }
            else
            {
                JsonObjectReader wanted = new(item, fault);
                events.Add(new WebhookEvent(
                    wanted.DemandFilledText("object_type") ?? "", wanted.DemandFilledText("action") ?? ""));
                if (wanted.Find("extra_filter") is not null)
                {
                    fault.Add(
                        "extra_filter",
                        "The sandbox cannot narrow a webhook: leave it out, and look at each delivery.");
                }
            }

            faults.AddNested((events.Count - 1).ToString(CultureInfo.InvariantCulture), fault);
        }

        members.Errors.AddItems(EventsMember, faults);
        if (events.Count == 0 && !members.Errors.Any)
        {
            members.Errors.Add(EventsMember, FieldErrors.Required);
        }

        return events;
    }
}
