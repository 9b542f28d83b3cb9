using System.ComponentModel;

namespace CloseFluent;

/// <summary>Marks a method that trusts what it is handed. Tools (the analyzers) ask for a verdict before it.</summary>
/// <param name="verdict">The method of the same type that gives the verdict.</param>
/// <param name="verifying">The method of the same type that asks for it by itself.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnverifiedAttribute(string verdict, string verifying) : Attribute
{
    /// <summary>The method of the same type that gives the verdict.</summary>
    public string Verdict { get; } = verdict;

    /// <summary>The method of the same type that asks for it by itself.</summary>
    public string Verifying { get; } = verifying;
}
