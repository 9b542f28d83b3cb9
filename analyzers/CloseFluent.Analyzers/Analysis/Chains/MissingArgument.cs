namespace CloseFluent.Analyzers;

/// <summary>What can be passed to a missing call.</summary>
/// <param name="Text">As source.</param>
/// <param name="Name">As a menu shows it.</param>
/// <param name="Meaning">What it means, where it is a value to choose and not a variable.</param>
internal sealed record MissingArgument(string Text, string Name, string? Meaning = null);
