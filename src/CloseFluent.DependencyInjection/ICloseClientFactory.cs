namespace CloseFluent;

/// <summary>Returns the clients that <c>AddClose</c> registered by name, one for each organization.</summary>
public interface ICloseClientFactory
{
    /// <summary>Returns the client of a name, the same one each time. Do not dispose it.</summary>
    /// <param name="name">The name that was passed to <c>AddClose</c>.</param>
    /// <exception cref="ArgumentException">
    /// No client of this name was registered; the message lists those that were.
    /// </exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// The options of the client are missing or out of range; the message names the setting.
    /// </exception>
    ICloseClient GetClient(string name);
}
