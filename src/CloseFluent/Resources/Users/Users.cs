namespace CloseFluent;

/// <inheritdoc cref="IUsers"/>
internal sealed class Users(RequestPipeline pipeline)
    : NamedResource<CloseUser>(pipeline, "/user/", CloseUser.Read, item => item.Id.Value, s_byName),
        IUsers
{
    private static readonly SingleByName<CloseUser> s_byName =
        new(("user", "users"), item => item.Name, item => item.ToString());
}
