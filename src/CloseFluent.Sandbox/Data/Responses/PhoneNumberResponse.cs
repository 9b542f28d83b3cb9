using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class PhoneNumberResponse
{
    private const string Created = "2025-01-10T08:10:00.640000+00:00";

    private static readonly string[] s_countries = ["CA", "US"];

    public static JsonObject Create(string id, string number, string userId, bool sendsSms) => new()
    {
        ["id"] = id,
        ["number"] = number,
        ["number_formatted"] = number,
        ["label"] = sendsSms ? "Primary number" : "Own phone",
        ["type"] = sendsSms ? "internal" : "external",
        ["country"] = "US",
        ["user_id"] = userId,
        ["is_group_number"] = false,
        ["participants"] = new JsonArray(),
        ["phone_numbers"] = new JsonArray(),
        ["phone_numbers_formatted"] = new JsonArray(),
        ["sms_enabled"] = sendsSms,
        ["mms_enabled"] = sendsSms,
        ["supports_sms_to_countries"] = ObjectView.Texts(sendsSms ? s_countries : []),
        ["supports_mms_to_countries"] = ObjectView.Texts(sendsSms ? s_countries : []),
        ["is_premium"] = false,
        ["is_verified"] = true,
        ["was_ported"] = false,
        ["press_1_to_accept"] = false,
        ["forward_to"] = null,
        ["forward_to_enabled"] = false,
        ["forward_to_formatted"] = null,
        ["inbound_ring_duration"] = null,
        ["voicemail_greeting_url"] = null,
        ["carrier"] = null,
        ["carrier_type"] = null,
        ["address_id"] = null,
        ["bundle_id"] = null,
        ["last_billed_price"] = null,
        ["next_billing_on"] = null,
        ["organization_id"] = SandboxIds.Organization,
        ["date_created"] = Created,
        ["date_updated"] = Created,
    };
}
