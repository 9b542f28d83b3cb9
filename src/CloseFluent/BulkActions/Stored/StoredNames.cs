namespace CloseFluent;

/// <summary>The members of a stored action.</summary>
internal static class StoredNames
{
    public const string Version = "version";
    public const string Path = "path";
    public const string MaxMatches = "max_matches";
    public const string Limit = "limit";
    public const string OrganizationId = "organization_id";
    public const string TimeZone = "time_zone";
    public const string ObjectType = "object_type";
    public const string Unchecked = "unchecked";
    public const string Body = "body";
    public const string Hash = "hash";
}
