namespace CloseFluent;

/// <inheritdoc cref="IGroups"/>
internal sealed class Groups(RequestPipeline pipeline)
    : NamedResource<CloseGroup>(pipeline, "/group/", CloseGroup.Read, item => item.Id.Value, s_byName),
        IGroups
{
    private static readonly SingleByName<CloseGroup> s_byName =
        new(("group", "groups"), item => item.Name, item => item.ToString());
}
