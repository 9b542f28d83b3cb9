using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace CloseFluent;

/// <summary>
/// A configuration each text of which can also be read as the member <c>Value</c> of an object, which ids and words are.
/// </summary>
internal class ValueMemberConfiguration(IConfiguration inner) : IConfiguration
{
    public virtual string? this[string key]
    {
        get => inner[key];
        set => inner[key] = value;
    }

    public virtual IEnumerable<IConfigurationSection> GetChildren() =>
        inner.GetChildren().Select(child => new ValueMemberSection(child));

    public IChangeToken GetReloadToken() => inner.GetReloadToken();

    public virtual IConfigurationSection GetSection(string key) => new ValueMemberSection(inner.GetSection(key));
}
