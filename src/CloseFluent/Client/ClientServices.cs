namespace CloseFluent;

/// <summary>What the resources of a client share.</summary>
internal sealed record ClientServices(RequestPipeline Pipeline, Search Search, ClientSettings Options)
{
    public ClientOrganization Organization { get; } = new(Pipeline, Options.TimeProvider);
}
