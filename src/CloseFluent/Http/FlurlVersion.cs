using System.Reflection;

namespace CloseFluent;

/// <summary>
/// Checks the Flurl that the application loads. No type of Flurl's is named here: beside a version that does not fit, what
/// names one can neither be loaded nor say why.
/// </summary>
internal static class FlurlVersion
{
    /// <summary>The lowest versions that are sent through, by the name of the assembly.</summary>
    public static readonly IReadOnlyDictionary<string, string> Lowest = new Dictionary<string, string>
    {
        ["Flurl.Http"] = "4.0.2",
        ["Flurl"] = "4.0.0",
    };

    private const int FirstUnknownMajor = 5;
    private static volatile bool s_fits;

    /// <summary>
    /// Throws where the application loads a Flurl that has other members than the one that is sent through.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A version is too old or too new; the message names both and the remedy.
    /// </exception>
    public static void Require()
    {
        if (s_fits)
        {
            return;
        }

        foreach (string name in Lowest.Keys)
        {
            if (LoadedVersion(name) is { } loaded)
            {
                Require(name, loaded);
            }
        }

        s_fits = true;
    }

    /// <exception cref="InvalidOperationException">The version is too old or too new.</exception>
    public static void Require(string name, Version loaded)
    {
        string lowest = Lowest[name];
        if (loaded < new Version(lowest) || loaded.Major >= FirstUnknownMajor)
        {
            throw new InvalidOperationException(
                $"This application loads {name} {loaded.ToString(3)}, and CloseFluent needs {lowest} or later, below "
                + $"{FirstUnknownMajor}. Let the application refer to {name} {lowest}, or not at all: NuGet then takes a fitting one.");
        }
    }

    // By its name alone, since the platform refuses to load an older one for us by its version.
    private static Version? LoadedVersion(string name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name)).GetName().Version;
        }
        catch (FileNotFoundException)
        {
            // Compiled ahead of time, or merged into another: there is no other version to be met.
            return null;
        }
    }
}
