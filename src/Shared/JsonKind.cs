namespace CloseFluent.Grammar;

/// <summary>The kinds of JSON values.</summary>
internal enum JsonKind
{
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}
