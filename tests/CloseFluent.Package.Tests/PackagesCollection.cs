namespace CloseFluent.Package.Tests;

/// <summary>All tests share the packages, and no two builds compete for the machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<BuiltPackages>
{
    public const string Name = "packages";
}
