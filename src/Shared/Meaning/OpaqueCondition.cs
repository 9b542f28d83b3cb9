namespace CloseFluent.Grammar;

/// <summary>A condition of which is known only that it is the same wherever it has this key.</summary>
internal sealed record OpaqueCondition(string Key, bool ImpliesValue) : ValueCondition("=" + Key, ImpliesValue);
