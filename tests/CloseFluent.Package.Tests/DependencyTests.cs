using System.Text.Json;
using System.Xml.Linq;

namespace CloseFluent.Package.Tests;

/// <summary>Programs that have dependencies of ours too, in versions of their own.</summary>
[Collection(PackagesCollection.Name)]
public sealed class DependencyTests(BuiltPackages packages)
{
    private static readonly string[] s_ids = ["CloseFluent", "CloseFluent.DependencyInjection"];

    // Who names a version that does not fit is told by NuGet; these go on nevertheless.
    private static readonly XElement s_unheard =
        new("PropertyGroup", new XElement("NoWarn", "$(NoWarn);NU1605"));

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task The_lowest_and_the_newest_versions_run(bool lowest, bool central)
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, $"beside-{lowest}-{central}");
        Func<Dependency, string> version = dependency => lowest ? dependency.Lowest : dependency.Newest;
        Write(folder, central, central ? [CentralVersions(version)] : [.. Targets().Select(target => References(target, version))]);

        CommandResult build = (await BuildAsync(folder)).ShouldSucceed();

        Assert.DoesNotContain(": warning ", build.Output);
        Dictionary<string, Version> restored = Restored(folder);
        Assert.All(Targets().SelectMany(target => target.Dependencies), dependency =>
        {
            Version bound = new(dependency.Lowest);
            Assert.True(lowest ? restored[dependency.Id] == bound : restored[dependency.Id] >= bound);
        });
        await ShouldPrintAsync(folder, ["Sent: 1", "Counted: True"]);
    }

    /// <summary>A later one has not been made yet; what is said of it is tested where it is said.</summary>
    [Theory]
    [InlineData("Flurl.Http", "2.4.2", "4.0.2", true)]
    [InlineData("Flurl.Http", "2.4.2", "4.0.2", false)]
    [InlineData("Flurl", "3.0.1", "4.0.0", false)]
    public async Task A_version_that_does_not_fit_is_named_with_the_remedy(
        string id, string version, string lowest, bool central)
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, $"unfit-{id}-{central}");
        XElement reference = Reference(id, central ? null : version);
        XElement[] named = central ? [CentralVersion(id, version), reference] : [reference];
        XElement group = new("ItemGroup", named);
        Write(folder, central, group);
        CommandResult heard = await BuildAsync(folder);
        Write(folder, central, s_unheard, group);
        (await BuildAsync(folder)).ShouldSucceed();

        // Of a central version that is pinned, NuGet says nothing.
        Assert.Equal(central, !heard.Output.Contains($"error NU1605: Warning As Error: Detected package downgrade: {id} from {lowest} "));
        string message = $"This application loads {id} {version}, and CloseFluent needs {lowest} or later, below 5. "
            + $"Let the application refer to {id} {lowest}, or not at all: NuGet then takes a fitting one.";
        await ShouldPrintAsync(
            folder, [$"Refused: {message}", $"Refused at start: The Close client cannot be made. {message}"]);
    }

    [Fact]
    public void Only_what_is_hidden_has_an_upper_bound() => Assert.All(
        Targets().SelectMany(target => target.Dependencies),
        dependency => Assert.Equal(dependency.IsHidden, dependency.HasUpperBound));

    private static Task<CommandResult> BuildAsync(ConsumerFolder folder) =>
        folder.Command.DotNetAsync("build", "Beside", "-nodeReuse:false");

    private static async Task ShouldPrintAsync(ConsumerFolder folder, string[] expected)
    {
        string built = folder.PathOf("Beside", "bin", "Debug");
        CommandResult[] runs =
        [
            await folder.Command.DotNetAsync(Path.Combine(built, "net10.0", "Beside.dll")),
            await folder.Command.RunFrameworkAsync(Path.Combine(built, "net472", "Beside.exe")),
        ];

        Assert.All(runs, run => Assert.Equal(expected, run.ShouldSucceed().Said));
    }

    // Where the versions of a folder are central, each is also pinned for what is not referred to.
    private static void Write(ConsumerFolder folder, bool central, params XElement[] content) => folder.Write(
        "Beside/Dependencies.props",
        new XElement("Project",
            new XElement("PropertyGroup",
                new XElement("ManagePackageVersionsCentrally", central),
                new XElement("CentralPackageTransitivePinningEnabled", central),
                new XElement("CentralPackageFloatingVersionsEnabled", central)),
            content).ToString());

    private static XElement References((string Framework, Dependency[] Dependencies) target, Func<Dependency, string> version) =>
        new(
            "ItemGroup",
            new XAttribute("Condition", $"'$(TargetFramework)' == '{target.Framework}'"),
            target.Dependencies.Select(dependency => Reference(dependency.Id, version(dependency))));

    private static XElement CentralVersion(string id, string version) =>
        new("PackageVersion", new XAttribute("Update", id), new XAttribute("Version", version));

    private static XElement Reference(string id, string? version) => new(
        "PackageReference", new XAttribute("Include", id), version is null ? null : new XAttribute("Version", version));

    private static Dictionary<string, Version> Restored(ConsumerFolder folder)
    {
        string path = folder.PathOf("Beside", "obj", "project.assets.json");
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllText(path));
        return assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Select(library => library.Name.Split('/'))
            .Where(parts => Version.TryParse(parts[1], out _))
            .ToDictionary(parts => parts[0], parts => new Version(parts[1]));
    }

    private XElement CentralVersions(Func<Dependency, string> version) => new(
        "ItemGroup",
        Targets().SelectMany(target => target.Dependencies).DistinctBy(dependency => dependency.Id)
            .Select(dependency => CentralVersion(dependency.Id, version(dependency))));

    private (string Framework, Dependency[] Dependencies)[] Targets() =>
        [("net10.0", DependenciesOf("net10.0")), ("net472", DependenciesOf(".NETStandard2.0"))];

    private Dependency[] DependenciesOf(string group) =>
    [
        .. s_ids.SelectMany(id => packages.Description(id).Descendants("group"))
            .Where(element => element.Attribute("targetFramework")!.Value == group)
            .SelectMany(element => element.Elements())
            .Select(Dependency.Of)
            .Where(dependency => !s_ids.Contains(dependency.Id)),
    ];
}
