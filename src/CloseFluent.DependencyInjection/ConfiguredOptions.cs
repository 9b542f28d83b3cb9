using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CloseFluent;

/// <summary>
/// Reads options from a section, by hand: without reflection, with a message for each value that cannot be read, and with
/// one for each name that is not an option and for each that is empty, since a misspelled or empty match limit would be
/// none.
/// </summary>
internal sealed class ConfiguredOptions(string name, IConfiguration section)
{
    private const string Unlimited = "unlimited";

    private static readonly Dictionary<string, Action<CloseClientOptions, string>> s_settings =
        new(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(CloseClientOptions.ApiKey)] = (options, text) => options.ApiKey = text,
            [nameof(CloseClientOptions.BaseAddress)] = (options, text) => options.BaseAddress = new Uri(text),
            [nameof(CloseClientOptions.AuthorizationPage)] = (options, text) => options.AuthorizationPage = new Uri(text),
            [nameof(CloseClientOptions.AllowUnencryptedHost)] = (options, text) => options.AllowUnencryptedHost = text,
            [nameof(CloseClientOptions.Timeout)] = (options, text) => options.Timeout = Span(text),
            [nameof(CloseClientOptions.MaxResponseSize)] = (options, text) => options.MaxResponseSize = Number(text),
            [nameof(CloseClientOptions.MaxRetries)] = (options, text) => options.MaxRetries = checked((int)Number(text)),
            [nameof(CloseClientOptions.MaxRetryDelay)] = (options, text) => options.MaxRetryDelay = Span(text),
            [nameof(CloseClientOptions.MaxRetryDuration)] = (options, text) => options.MaxRetryDuration = Span(text),
            [nameof(CloseClientOptions.ListConsistencyDelay)] = (options, text) => options.ListConsistencyDelay = Span(text),
            [nameof(CloseClientOptions.TimeZone)] =
                (options, text) => options.TimeZone = TimeZoneInfo.FindSystemTimeZoneById(text),
            [nameof(CloseClientOptions.MaxMatches)] = (options, text) => options.MaxMatches = Limit(text),
            [nameof(CloseClientOptions.LogActionText)] = (options, text) => options.LogActionText = Flag(text),
        };

    public void ApplyTo(CloseClientOptions options)
    {
        List<string> faults = [];
        foreach (IConfigurationSection setting in section.GetChildren())
        {
            if (!s_settings.TryGetValue(setting.Key, out Action<CloseClientOptions, string>? set))
            {
                faults.Add(
                    $"{setting.Path} is not an option of a Close client; "
                    + $"the options are {string.Join(", ", s_settings.Keys)}.");
            }
            else if (string.IsNullOrWhiteSpace(setting.Value))
            {
                faults.Add(Empty(setting));
            }
            else if (Fault(set, options, setting.Value!) is { } fault)
            {
                faults.Add($"{setting.Path} is \"{setting.Value}\", which cannot be read. {fault}");
            }
        }

        if (faults.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(CloseClientOptions), faults);
        }
    }

    // An empty one may hide what another source set, so it is neither ignored nor taken for "none".
    private static string Empty(IConfigurationSection setting)
    {
        string none = setting.Key.Equals(nameof(CloseClientOptions.MaxMatches), StringComparison.OrdinalIgnoreCase)
            ? $", or \"{Unlimited}\" for no limit"
            : string.Empty;
        return setting.GetChildren().Any()
            ? $"{setting.Path} has parts, where one value belongs."
            : $"{setting.Path} (in the environment {setting.Path.Replace(":", "__")}) is empty. Set a value{none}, or leave "
                + "it out of every source; an empty variable or a null in JSON hides what other sources say.";
    }

    // An API key takes any text here, so what is shown in a fault is never a key.
    private static string? Fault(Action<CloseClientOptions, string> set, CloseClientOptions options, string text)
    {
        try
        {
            set(options, text);
            return null;
        }
        catch (Exception unreadable) when (unreadable
            is FormatException or OverflowException or TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            return unreadable.Message;
        }
    }

    // A bare number would be days, which nobody means.
    private static TimeSpan Span(string text) =>
        text.IndexOf(':') >= 0 && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan span)
            ? span
            : throw new FormatException("Write a time as hours:minutes:seconds, for example 00:01:30.");

    private static bool Flag(string text) =>
        bool.TryParse(text, out bool flag) ? flag : throw new FormatException("Write true or false.");

    private static int? Limit(string text) =>
        text.Equals(Unlimited, StringComparison.OrdinalIgnoreCase) ? null : checked((int)Number(text));

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new FormatException("Write a whole number.");
}
