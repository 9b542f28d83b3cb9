namespace CloseFluent.CodeFixes;

/// <summary>A call that sends an action, or would if it were written right.</summary>
/// <param name="Kinds">The sending methods that it can mean; empty where it can mean each.</param>
/// <param name="Loops">How many loops are around it.</param>
internal sealed record SendCall(IReadOnlyList<string> Kinds, int Loops)
{
    public bool MayBe(string kind) => Kinds.Count == 0 || Kinds.Contains(kind);
}
