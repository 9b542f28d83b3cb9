using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace CloseFluent;

/// <summary>A text of a configuration, shown as a member of itself.</summary>
internal sealed class ValueMember(IConfigurationSection text, string key) : IConfigurationSection
{
    public string Key => key;

    public string Path => ConfigurationPath.Combine(text.Path, key);

    public string? Value
    {
        get => text.Value;
        set => text.Value = value;
    }

    public string? this[string key]
    {
        get => null;
        set => text.GetSection(Key)[key] = value;
    }

    public IEnumerable<IConfigurationSection> GetChildren() => [];

    public IChangeToken GetReloadToken() => text.GetReloadToken();

    public IConfigurationSection GetSection(string key) => text.GetSection(Key).GetSection(key);
}
