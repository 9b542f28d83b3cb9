namespace CloseFluent.Grammar;

/// <summary>A field that can be filtered on; a reference names the reference types that it is known to take.</summary>
internal sealed record FieldDefinition(string ObjectType, string Name, FieldKind Kind, params string[] ReferenceTypes)
{
    public bool Sortable => Kind is FieldKind.Text or FieldKind.Number or FieldKind.Moment or FieldKind.Unknown;
}
