namespace CloseFluent.Tool;

/// <summary>One difference between file and organization.</summary>
/// <param name="Change">What differs.</param>
/// <param name="Member">The member of the file, with its classes.</param>
/// <param name="Id">The id in Close.</param>
/// <param name="Was">What the file says; null where that is nothing.</param>
/// <param name="Now">What Close says; null where that is nothing.</param>
/// <param name="Message">Both, for people.</param>
internal sealed record DriftEntry(DriftChange Change, string Member, string Id, string? Was, string? Now, string Message)
{
    public string Line => $"{Member}: {Message}";
}
