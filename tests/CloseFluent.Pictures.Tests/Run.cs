namespace CloseFluent.Pictures.Tests;

/// <summary>Some characters of a line in one colour.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Colour">As CSS writes it.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="Squiggle">The colour of the wave below them; null for none.</param>
internal sealed record Run(
    string Text, string Colour = Pictures.Tests.Colour.Text, bool IsBold = false, string? Squiggle = null);
