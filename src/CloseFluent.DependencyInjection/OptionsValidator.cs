using Microsoft.Extensions.Options;

namespace CloseFluent;

/// <summary>
/// Validates options when the host starts, with the client's own messages, rather than when the client is first used.
/// </summary>
internal sealed class OptionsValidator(IEnumerable<ConfiguredSection> sections) : IValidateOptions<CloseClientOptions>
{
    public ValidateOptionsResult Validate(string? name, CloseClientOptions options)
    {
        string client = string.IsNullOrEmpty(name) ? "The Close client" : $"The Close client \"{name}\"";
        if (options is { ApiKey: null, Credential: null })
        {
            return ValidateOptionsResult.Fail($"{client} has no credential: {Remedy(name)}");
        }

        try
        {
            options.Validate();
            return ValidateOptionsResult.Success;
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            return ValidateOptionsResult.Fail($"{client} cannot be made. {fault.Message}");
        }
    }

    private string Remedy(string? name)
    {
        ConfiguredSection? section = sections.LastOrDefault(configured => configured.Client == (name ?? string.Empty));
        if (section is null)
        {
            return "set options.ApiKey or options.Credential in AddClose.";
        }

        string setting = section.Setting(nameof(CloseClientOptions.ApiKey));
        return $"set {setting} (in the environment {setting.Replace(":", "__")}), or options.Credential in code.";
    }
}
