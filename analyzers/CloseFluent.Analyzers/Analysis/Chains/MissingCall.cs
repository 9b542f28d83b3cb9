using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>One call that a chain lacks, with all that could be its argument.</summary>
/// <param name="Method">What is to be called.</param>
/// <param name="Options">The arguments that fit; none where nothing in scope does.</param>
internal sealed record MissingCall(IMethodSymbol Method, IReadOnlyList<MissingArgument> Options)
{
    /// <summary>Gets whether someone has to choose.</summary>
    public bool IsChoice => Options.Count > 1;

    /// <summary>The argument that no one needs to be asked for, or null.</summary>
    public string? Argument => Options.Count == 1 && Options[0].Meaning is null ? Options[0].Text : null;

    /// <summary>The same call with one of its options.</summary>
    public MissingCall With(MissingArgument option) => this with { Options = [option] };
}
