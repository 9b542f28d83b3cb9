namespace CloseFluent.Grammar;

/// <summary>A field that can be filtered on; a reference names the reference types that it is known to take.</summary>
internal sealed record FieldDefinition(string ObjectType, string Name, FieldKind Kind, params string[] ReferenceTypes)
{
    /// <summary>
    /// Gets whether an object has at most one value there, and two that are written differently are different. Addresses and
    /// phone numbers can be written in several ways, and who has addresses in several places has several time zones.
    /// </summary>
    public bool HasOneValue => Kind switch
    {
        FieldKind.Text => Name is "name" or "display_name" or "title" or "description",
        FieldKind.TimeZone or FieldKind.Unknown => false,
        _ => true,
    };

    public bool Sortable => Kind is FieldKind.Text or FieldKind.Number or FieldKind.Moment or FieldKind.Unknown;
}
