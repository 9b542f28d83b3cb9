using System.Text.RegularExpressions;

namespace CloseFluent.Testing;

/// <summary>Replaces what changes from run to run, and what is personal, by stable names.</summary>
internal sealed class Scrubber(Scrub what)
{
    // Close's ids have 22 letters and digits or more behind the prefix; shorter ones were made up by a test and are stable.
    private static readonly Regex s_id = new("(?<![0-9A-Za-z_])([a-z]+)_[0-9A-Za-z]{20,}(?![0-9A-Za-z_])");
    private static readonly Regex s_senderName = new("(?<=\"sender_name\": )\"(?:[^\"\\\\]|\\\\.)*\"");
    private static readonly Regex s_senderEmail = new("(?<=\"sender_email\": )\"(?:[^\"\\\\]|\\\\.)*\"");
    private static readonly Regex s_email = new(
        @"[\p{L}\p{M}\p{N}._%+'-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+");
    private static readonly Regex s_phone = new(@"(?<![\p{L}\p{N}])\+[0-9](?:[ ().-]{0,2}[0-9]){6,14}(?![\p{L}\p{N}])");
    private static readonly Regex s_escape = new(@"(\\(?:u[0-9A-Fa-f]{4}|.))|[^\\]+");
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
    private readonly HashSet<string> _ownAddresses = new(StringComparer.Ordinal);

    public string Scrubbed(SentAction sent)
    {
        string text = sent.ToString();
        string sentence = text.Substring(0, text.Length - sent.Json.Length);
        string json = sent.Json;
        if (Has(Scrub.Senders) && sent.Action is SubscribeAction { Sender: { } sender } action)
        {
            (sentence, json) = WithoutSender(sentence, json, action, sender);
        }

        return Scrubbed(sentence) + Scrubbed(json);
    }

    public string ScrubbedDescription(SentAction sent)
    {
        string sentence = Has(Scrub.Senders) && sent.Action is SubscribeAction { Sender: { } sender } action
            ? WithoutSender(sent.Description, sent.Json, action, sender).Sentence
            : sent.Description;
        return Scrubbed(sentence);
    }

    // An escape such as \n is not part of the word behind it: it neither hides one nor may be torn apart.
    public string Scrubbed(string text) =>
        s_escape.Replace(text, part => part.Groups[1].Success ? part.Value : Unescaped(part.Value));

    // A day goes first, or a phone number in front of it would take its year for digits of its own.
    private string Unescaped(string text)
    {
        text = Has(Scrub.Moments) ? s_moment.Replace(text, found => Moment(found)) : text;
        text = Has(Scrub.Addresses) ? WithoutAddresses(text) : text;
        return Has(Scrub.Ids) ? s_id.Replace(text, found => Id(found)) : text;
    }

    private bool Has(Scrub part) => (what & part) == part;

    private (string Sentence, string Json) WithoutSender(
        string sentence, string json, SubscribeAction action, Sender sender)
    {
        string name = _senders.GetName("sender", sender.Email);
        string address = name + "@example.com";
        _ownAddresses.Add(address);
        return (
            WithoutName(sentence, $"{action.SequenceId} as ", $"<{sender.Email}>, ", $"{name} <{address}>, "),
            s_senderEmail.Replace(s_senderName.Replace(json, $"\"{name}\"", 1), $"\"{address}\"", 1));
    }

    private static string WithoutName(string sentence, string before, string address, string sender)
    {
        int line = sentence.IndexOf('\n');
        int end = sentence.LastIndexOf(address, line < 0 ? sentence.Length - 1 : line, StringComparison.Ordinal);
        int start = end < 0 ? -1 : sentence.IndexOf(before, 0, end, StringComparison.Ordinal);
        return start < 0
            ? sentence
            : sentence.Substring(0, start + before.Length) + sender + sentence.Substring(end + address.Length);
    }

    private string WithoutAddresses(string text) => s_phone.Replace(
        s_email.Replace(
            text,
            found => _ownAddresses.Contains(found.Value) ? found.Value : _names.GetName("address", found.Value)),
        found => _names.GetName("phone", string.Concat(found.Value.Where(char.IsDigit))));

    private string Moment(Match found) => _names.GetName(found.Groups[1].Success ? "moment" : "day", found.Value);

    private string Id(Match found)
    {
        string prefix = found.Groups[1].Value;
        return _names.GetName(s_kinds.TryGetValue(prefix, out string? kind) ? kind : prefix, found.Value);
    }
}
