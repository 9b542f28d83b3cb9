namespace CloseFluent;

/// <summary>How requests introduce themselves: <c>CloseFluent/1.2.3</c>.</summary>
internal static class UserAgent
{
    public static string Value { get; } = "CloseFluent/" + LibraryVersion.Value;
}
