namespace CloseFluent.CompileTests.Documentation;

/// <summary>Tests that read what a program prints, one after another.</summary>
[CollectionDefinition(nameof(ConsoleCollection), DisableParallelization = true)]
public sealed class ConsoleCollection;
