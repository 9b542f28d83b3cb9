namespace CloseFluent.Analyzers.Tests;

/// <summary>One call of a public member, as C#.</summary>
/// <param name="Member">The member, and the parameter that the constant is passed to.</param>
/// <param name="Constant">The constant; null where every argument is fine.</param>
/// <param name="Code">The call.</param>
/// <param name="GivesNothing">True where the call is a statement.</param>
internal sealed record PublicCall(string Member, string? Constant, string Code, bool GivesNothing = false)
{
    public override string ToString() => $"{Member} {Constant}: {Code}";
}
