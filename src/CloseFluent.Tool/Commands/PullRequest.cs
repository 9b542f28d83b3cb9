namespace CloseFluent.Tool;

/// <summary>What to write where.</summary>
/// <param name="Path">The file.</param>
/// <param name="Namespace">The namespace of the class; null for that of the file.</param>
/// <param name="Class">The name of the class; null for that of the file.</param>
/// <param name="Without">What is left out; null for what the file leaves out.</param>
internal sealed record PullRequest(string Path, string? Namespace, string? Class, IReadOnlyList<ItemKind>? Without);
