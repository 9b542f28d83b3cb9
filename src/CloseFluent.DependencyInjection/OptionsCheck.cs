using Microsoft.Extensions.Options;

namespace CloseFluent;

/// <summary>Lets options fail when the host starts, in the words of the client, rather than when the client is first used.</summary>
internal sealed class OptionsCheck : IValidateOptions<CloseClientOptions>
{
    public ValidateOptionsResult Validate(string? name, CloseClientOptions options)
    {
        try
        {
            options.Validate();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException fault)
        {
            string client = string.IsNullOrEmpty(name) ? "The Close client" : $"The Close client \"{name}\"";
            return ValidateOptionsResult.Fail($"{client} cannot be made. {fault.Message}");
        }
    }
}
