using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CloseFluent.Package.Tests;

/// <summary>
/// A copy of the consumers outside the repository. CloseFluent comes from the folder of built packages and from nowhere
/// else; everything else from the machine's own feeds, or from what they served before.
/// </summary>
internal sealed partial class ConsumerFolder
{
    private readonly string _path;
    private readonly Dictionary<string, string> _environment;

    private ConsumerFolder(string path, Dictionary<string, string> environment)
    {
        _path = path;
        _environment = environment;
        Command = new CommandLine(path, environment);
    }

    public CommandLine Command { get; }

    public static async Task<ConsumerFolder> CreateAsync(BuiltPackages packages, string name)
    {
        string path = Path.Combine(packages.Root, name);
        Copy(Repository.Consumers, path);
        Dictionary<string, string> environment = new()
        {
            ["CloseFluentVersion"] = packages.Version,
            ["CloseFluentRepository"] = Repository.Root,
            ["NUGET_PACKAGES"] = Path.Combine(packages.Root, "restored"),
        };
        CommandLine machine = new(path, new Dictionary<string, string>());
        await WriteConfigurationAsync(Path.Combine(path, "nuget.config"), packages.Feed, machine);
        return new ConsumerFolder(path, environment);
    }

    /// <summary>Commands in a folder of its own below this one.</summary>
    public CommandLine CommandIn(string name) => new(Directory.CreateDirectory(PathOf(name)).FullName, _environment);

    public string PathOf(params string[] parts) => Path.Combine([_path, .. parts]);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file.Split('/')), text);

    /// <summary>When each compiled assembly was written.</summary>
    public SortedDictionary<string, DateTime> Compilations() => new(Directory
        .EnumerateFiles(_path, "*.dll", SearchOption.AllDirectories)
        .Where(file => Path.GetRelativePath(_path, file).Split(Path.DirectorySeparatorChar) is [_, "obj", ..])
        .ToDictionary(file => Path.GetRelativePath(_path, file), File.GetLastWriteTimeUtc));

    private static async Task WriteConfigurationAsync(string path, string feed, CommandLine machine)
    {
        string cache = (await machine.DotNetAsync("nuget", "locals", "global-packages", "--list")).ShouldSucceed()
            .Output.Trim()["global-packages: ".Length..];
        Directory.CreateDirectory(cache);
        string sources = (await machine.DotNetAsync("nuget", "list", "source")).ShouldSucceed().Output;
        IEnumerable<string> configured = EnabledSource().Matches(sources).Select(match => match.Groups[1].Value);

        new XElement("configuration",
            new XElement("packageSources", Source("built", feed), Source("machine cache", cache)),
            new XElement("packageSourceMapping",
                Mapping("built", "CloseFluent*"),
                configured.Prepend("machine cache").Select(source => Mapping(source, "*")))).Save(path);
    }

    private static XElement Source(string key, string value) =>
        new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static XElement Mapping(string source, string pattern) =>
        new("packageSource", new XAttribute("key", source), new XElement("package", new XAttribute("pattern", pattern)));

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(source))
        {
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }

    // "  1.  name [Enabled]"
    [GeneratedRegex(@"^\s*\d+\.\s+(.+) \[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}
