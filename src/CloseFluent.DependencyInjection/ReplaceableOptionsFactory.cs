using Microsoft.Extensions.Options;

namespace CloseFluent;

/// <summary>
/// Creates options as always, but not those of a client that was replaced: neither is their configuration read, which a test
/// host does not have, nor are they checked.
/// </summary>
internal sealed class ReplaceableOptionsFactory(
    IEnumerable<ClientReplacement> replaced,
    IEnumerable<IConfigureOptions<CloseClientOptions>> configurations,
    IEnumerable<IPostConfigureOptions<CloseClientOptions>> postConfigurations,
    IEnumerable<IValidateOptions<CloseClientOptions>> validations) : IOptionsFactory<CloseClientOptions>
{
    private readonly OptionsFactory<CloseClientOptions> _factory = new(configurations, postConfigurations, validations);

    public CloseClientOptions Create(string name) =>
        ClientReplacement.Find(replaced, name) is null ? _factory.Create(name) : new CloseClientOptions();
}
