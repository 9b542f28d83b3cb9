namespace CloseFluent.Grammar;

/// <summary>What a field has: it decides which conditions suit it.</summary>
internal enum FieldKind
{
    Text,
    Choice,
    Number,
    Boolean,
    Moment,
    Reference,
    TimeZone,

    /// <summary>What it has is not known.</summary>
    Unknown,
}
