using System.Xml.Linq;

namespace CloseFluent.Package.Tests;

/// <summary>What a package asks for, as its description says it.</summary>
internal sealed record Dependency(string Id, string Version, bool IsHidden)
{
    public static Dependency Of(XElement element) => new(
        element.Attribute("id")!.Value,
        element.Attribute("version")!.Value,
        element.Attribute("include") is { } included && !included.Value.Contains("Compile", StringComparison.Ordinal));

    /// <summary>"[4.0.2, 5.0.0)" has one, "10.0.0" has none.</summary>
    public bool HasUpperBound => Version.Contains(',', StringComparison.Ordinal);

    public string Lowest => Version.TrimStart('[').Split(',')[0];

    /// <summary>The newest version that is served and allowed; the restore finds out which.</summary>
    public string Newest => HasUpperBound ? Lowest.Split('.')[0] + ".*" : "*";
}
