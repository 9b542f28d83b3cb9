namespace CloseFluent.Testing.Data;

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
