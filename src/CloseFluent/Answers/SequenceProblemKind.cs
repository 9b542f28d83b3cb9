namespace CloseFluent;

/// <summary>What can stand against sending an action.</summary>
public enum SequenceProblemKind
{
    /// <summary>The sequence has a call step, and the action does not say who calls.</summary>
    NeedsCallAssignee,

    /// <summary>The sequence has an SMS step, and the action does not say from which number.</summary>
    NeedsPhoneNumber,

    /// <summary>The sequence is not active, so that subscriptions would stand still.</summary>
    NotActive,
}
