namespace CloseFluent;

/// <summary>The fields of a note, of which conditions are made.</summary>
[CloseName(ObjectTypes.NoteActivity)]
public sealed class NoteActivityFields : ObjectFields<NoteActivityFields>
{
    private NoteActivityFields()
        : base(ObjectTypes.NoteActivity)
    {
    }

    internal static NoteActivityFields Instance { get; } = new();
}
