namespace CloseFluent;

/// <summary>
/// The fields of a kind of object that has no type here: each by Close's name, through <see
/// cref="ObjectFields{TSelf}.Field"/>.
/// </summary>
public sealed class OtherFields : ObjectFields<OtherFields>
{
    internal OtherFields(string objectType)
        : base(objectType)
    {
    }
}
