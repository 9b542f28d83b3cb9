using Microsoft.Extensions.Configuration;

namespace CloseFluent;

/// <summary>Which section of the configuration the options of a client come from, for messages.</summary>
internal sealed record ConfiguredSection(string Client, IConfiguration Section)
{
    /// <summary>Returns the full name of a setting, for example <c>Close:ApiKey</c>.</summary>
    public string Setting(string name) => Section is IConfigurationSection { Path: { Length: > 0 } path }
        ? ConfigurationPath.Combine(path, name)
        : name;
}
