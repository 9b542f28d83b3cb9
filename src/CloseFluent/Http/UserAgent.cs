using System.Reflection;

namespace CloseFluent;

/// <summary>How requests introduce themselves: <c>CloseFluent/1.2.3</c>.</summary>
internal static class UserAgent
{
    public static string Value { get; } = "CloseFluent/" + Version();

    private static string Version()
    {
        string version = typeof(UserAgent).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        int build = version.IndexOf('+');
        return build < 0 ? version : version.Substring(0, build);
    }
}
