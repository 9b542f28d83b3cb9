namespace CloseFluent.Testing.Embedded;

internal enum FieldKind
{
    Text,
    Choice,
    Number,
    Boolean,
    Moment,
    Reference,
    TimeZone,
}
