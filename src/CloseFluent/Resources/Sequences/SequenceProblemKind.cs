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

    /// <summary>The sequence has an SMS step, and the number that the action names does not send SMS.</summary>
    PhoneNumberCannotSendSms,

    /// <summary>The sequence has an SMS step, and the organization does not have the number that the action names.</summary>
    PhoneNumberNotFound,

    /// <summary>The sequence has a status that is not known here, so that it may not be active.</summary>
    StatusUnknown,
}
