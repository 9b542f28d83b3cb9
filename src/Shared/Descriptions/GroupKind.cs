namespace CloseFluent.Grammar;

/// <summary>How many of the phrases in a group must hold.</summary>
internal enum GroupKind
{
    All,
    Any,
    NotAll,
    None,
}
