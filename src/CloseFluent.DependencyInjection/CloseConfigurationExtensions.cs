using CloseFluent;

namespace Microsoft.Extensions.Configuration;

/// <summary>Reads settings that are ids and words of Close's.</summary>
public static class CloseConfigurationExtensions
{
    /// <summary>
    /// Shows a configuration in the shape in which the code that the compiler generates for binding
    /// (<c>EnableConfigurationBindingGenerator</c>, on with <c>PublishAot</c>) reads ids such as <see cref="SequenceId"/>
    /// and words such as <see cref="ContactPreference"/>: that code asks neither type converters nor <c>IParsable</c>, and
    /// without this passes such settings over or throws "Cannot create instance of type". All else is read as before:
    /// <c>section.ForGeneratedBinding().Get&lt;Settings&gt;()</c>. Binding without generated code needs none of it.
    /// </summary>
    /// <param name="configuration">The configuration, or a section of it.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static IConfiguration ForGeneratedBinding(this IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration is IConfigurationSection section
            ? new ValueMemberSection(section)
            : new ValueMemberConfiguration(configuration);
    }
}
