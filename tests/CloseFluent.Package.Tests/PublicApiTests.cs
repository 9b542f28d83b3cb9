namespace CloseFluent.Package.Tests;

/// <summary>
/// What users can name, for each package and target. After a change that is meant, accept the texts with
/// <c>tests/accept-snapshots</c> and let the review see the difference.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed class PublicApiTests(BuiltPackages packages)
{
    private static readonly string[] s_references = ["CloseFluent"];

    [Theory]
    [InlineData("CloseFluent", "netstandard2.0")]
    [InlineData("CloseFluent", "net8.0")]
    [InlineData("CloseFluent", "net10.0")]
    [InlineData("CloseFluent.DependencyInjection", "netstandard2.0")]
    [InlineData("CloseFluent.DependencyInjection", "net8.0")]
    [InlineData("CloseFluent.DependencyInjection", "net10.0")]
    [InlineData("CloseFluent.Testing", "netstandard2.0")]
    [InlineData("CloseFluent.Testing", "net8.0")]
    [InlineData("CloseFluent.Testing", "net10.0")]
    [InlineData("CloseFluent.Sandbox", "netstandard2.0")]
    [InlineData("CloseFluent.Sandbox", "net8.0")]
    [InlineData("CloseFluent.Sandbox", "net10.0")]
    public Task Public_api(string id, string target)
    {
        byte[] Assembly(string name) => packages.Read(name, $"lib/{target}/{name}.dll");

        return Verify(PublicApi.Of(Assembly(id), [.. s_references.Where(other => other != id).Select(Assembly)]))
            .UseDirectory("PublicApi")
            .UseFileName($"{id}.{target}");
    }
}
