using System.Text.RegularExpressions;

namespace CloseFluent.Testing.Recording;

/// <summary>Replaces what changes from run to run, and what is personal, by stable names.</summary>
internal sealed class Scrubber(Scrub what)
{
    // Close's ids have 22 letters and digits or more behind the prefix; shorter ones were made up by a test and are stable.
    private static readonly Regex s_id = new("(?<![0-9A-Za-z_])([a-z]+)_[0-9A-Za-z]{20,}(?![0-9A-Za-z_])");
    private static readonly Regex s_senderName = new("(?<=\"sender_name\": )\"(?:[^\"\\\\]|\\\\.)*\"");
    private static readonly Regex s_senderEmail = new("(?<=\"sender_email\": )\"(?:[^\"\\\\]|\\\\.)*\"");
    private static readonly Regex s_email = new(@"[0-9A-Za-z._%+'-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+");
    private static readonly Regex s_phone = new(@"(?<![0-9A-Za-z])\+[0-9]{7,15}(?![0-9A-Za-z])");
    private static readonly Regex s_moment = new(
        @"(?<![0-9A-Za-z])[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9A-Za-z])");

    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.Ordinal)
    {
        ["actitype"] = "activity_type",
        ["bulkseqsub"] = "bulk_action",
        ["cf"] = "custom_field",
        ["cont"] = "contact",
        ["emailacct"] = "account",
        ["orga"] = "organization",
        ["phon"] = "phone_number",
        ["save"] = "smart_view",
        ["seq"] = "sequence",
        ["stat"] = "status",
        ["sub"] = "subscription",
    };

    private readonly StableNames _names = new();
    private readonly StableNames _senders = new();

    public string Scrubbed(SentAction sent)
    {
        string text = Has(Scrub.Senders) ? WithoutSender(sent) : sent.ToString();
        text = Has(Scrub.Addresses) ? WithoutAddresses(text) : text;
        text = Has(Scrub.Moments) ? s_moment.Replace(text, found => Moment(found)) : text;
        return Has(Scrub.Ids) ? s_id.Replace(text, found => Id(found)) : text;
    }

    private bool Has(Scrub part) => (what & part) == part;

    private string WithoutSender(SentAction sent)
    {
        string text = sent.ToString();
        if (sent.Action is not SubscribeAction { Sender: { } sender })
        {
            return text;
        }

        string name = _senders.Of("sender", sender.Email);
        string address = name + "@example.com";
        int body = text.Length - sent.Json.Length;
        string json = s_senderName.Replace(text.Substring(body), $"\"{name}\"", 1);
        string before = $"{sent.Action.SequenceId} as ";
        return WithoutName(text.Substring(0, body), before, $"<{sender.Email}>, ", $"{name} <{address}>, ")
            + s_senderEmail.Replace(json, $"\"{address}\"", 1);
    }

    private static string WithoutName(string sentence, string before, string address, string sender)
    {
        int line = sentence.IndexOf('\n');
        int end = sentence.LastIndexOf(address, line, StringComparison.Ordinal);
        int start = end < 0 ? -1 : sentence.IndexOf(before, 0, end, StringComparison.Ordinal);
        return start < 0
            ? sentence
            : sentence.Substring(0, start + before.Length) + sender + sentence.Substring(end + address.Length);
    }

    private string WithoutAddresses(string text) => s_phone.Replace(
        s_email.Replace(text, found => found.Value.StartsWith("sender_", StringComparison.Ordinal)
            ? found.Value
            : _names.Of("address", found.Value)),
        found => _names.Of("phone", found.Value));

    private string Moment(Match found) => _names.Of(found.Groups[1].Success ? "moment" : "day", found.Value);

    private string Id(Match found)
    {
        string prefix = found.Groups[1].Value;
        return _names.Of(s_kinds.TryGetValue(prefix, out string? kind) ? kind : prefix, found.Value);
    }
}
