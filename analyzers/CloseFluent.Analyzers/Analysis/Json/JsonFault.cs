namespace CloseFluent.Analyzers;

/// <summary>What is wrong with a JSON text, and at which character.</summary>
internal sealed record JsonFault(string Problem, int Index);
