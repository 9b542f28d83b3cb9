namespace CloseFluent.CodeFixes;

/// <summary>What pasted JSON is.</summary>
internal enum PastedKind
{
    Selection,
    Node,
    Condition,
}
