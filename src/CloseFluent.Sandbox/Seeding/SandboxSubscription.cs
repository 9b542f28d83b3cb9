namespace CloseFluent.Sandbox;

/// <summary>A contact's subscription to a sequence, as the sandbox has it now.</summary>
/// <param name="Lead">The lead's name.</param>
/// <param name="LeadId">The lead (<c>lead_…</c>).</param>
/// <param name="Contact">The contact's name.</param>
/// <param name="Address">The address that is written to.</param>
/// <param name="Sequence">The sequence's name.</param>
/// <param name="SequenceId">The sequence (<c>seq_…</c>).</param>
/// <param name="Status">The status, for example <c>active</c>.</param>
/// <param name="SenderEmail">The address that is written from.</param>
public sealed record SandboxSubscription(
    string Lead,
    string LeadId,
    string Contact,
    string Address,
    string Sequence,
    string SequenceId,
    string Status,
    string SenderEmail)
{
    /// <summary>The subscription in one line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Contact} <{Address}> of {Lead}: {Sequence}, {Status}";
}
