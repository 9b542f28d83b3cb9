namespace CloseFluent.Cluster.Tests;

/// <summary>One server for all tests, which have a database each.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
