using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace CloseFluent;

/// <inheritdoc/>
/// <remarks>A client knows what Close said about its limits, so each is made once and kept.</remarks>
internal sealed class CloseClientFactory(
    IHttpClientFactory httpClients,
    IOptionsMonitor<CloseClientOptions> options,
    IEnumerable<CloseClientName> names,
    IEnumerable<ClientReplacement> replaced) : ICloseClientFactory
{
    private readonly string[] _names = [.. names.Select(registered => registered.Name).Distinct(StringComparer.Ordinal)];
    private readonly ConcurrentDictionary<string, Lazy<ICloseClient>> _clients = new(StringComparer.Ordinal);

    public ICloseClient GetClient(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _names.Contains(name, StringComparer.Ordinal)
            ? ClientReplacement.Find(replaced, name) ?? _clients.GetOrAdd(name, Prepare).Value
            : throw new ArgumentException(
                $"No client named \"{name}\" was registered. Call services.AddClose(\"{name}\", …); "
                + $"registered are: {Known()}.",
                nameof(name));
    }

    // Two threads may prepare a client, but only one of the two is made.
    private Lazy<ICloseClient> Prepare(string name) => new(() =>
        new CloseClient(options.Get(name), httpClients.CreateClient(CloseClientName.OfHttpClient(name))));

    private string Known() => _names.Length == 0
        ? "none"
        : string.Join(", ", _names.Select(name => name.Length == 0 ? "the one without a name" : $"\"{name}\""));
}
