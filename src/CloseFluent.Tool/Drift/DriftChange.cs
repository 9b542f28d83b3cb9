namespace CloseFluent.Tool;

/// <summary>How file and organization differ in one thing.</summary>
internal enum DriftChange
{
    /// <summary>Close has it, the file has not. No drift: what is in the file still holds.</summary>
    Added,
    Removed,
    Restored,
    Renamed,
    Archived,
    Unarchived,
    Status,
    Steps,
    Type,
    Choices,
    Sending,
    Filter,
}
