namespace CloseFluent.CompileTests.Documentation;

/// <summary>A block of code in a page.</summary>
/// <param name="Page">The page, relative to the root of the repository.</param>
/// <param name="Line">The line of the page on which the code begins, counted from 1.</param>
/// <param name="Section">The number of the section, so that each section is a scope of its own.</param>
/// <param name="Info">What follows the fence: a language, and maybe a word on how to treat the block.</param>
/// <param name="Text">The code.</param>
internal sealed record DocBlock(string Page, int Line, int Section, string Info, string Text)
{
    /// <summary>Gets whether the block is a part of a program: a few statements or types.</summary>
    public bool IsSnippet => Info == "csharp";

    /// <summary>Gets whether the block is a whole program that runs without a key.</summary>
    public bool IsProgram => Info == "csharp program";

    /// <summary>Gets whether the block is a whole program that needs the real Close.</summary>
    public bool IsLive => Info == "csharp live";
}
