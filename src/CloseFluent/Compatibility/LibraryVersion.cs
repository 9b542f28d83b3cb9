using System.Reflection;

namespace CloseFluent;

/// <summary>The version of the package, without the commit: <c>1.2.3</c>.</summary>
internal static class LibraryVersion
{
    public static string Value { get; } = Read();

    private static string Read()
    {
        string version = typeof(LibraryVersion).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        int build = version.IndexOf('+');
        return build < 0 ? version : version.Substring(0, build);
    }
}
