namespace CloseFluent.Samples.Campaigns;

/// <summary>What the table has of a step; each is null where there is none.</summary>
/// <param name="Action">The text of the action that it began with.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Failure">Why it failed, until it is tried again.</param>
internal sealed record StepState(string? Action, string? Outcome, string? Failure);
