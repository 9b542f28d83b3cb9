namespace CloseFluent.Analyzers;

/// <summary>The ways in which code keeps an action from reaching everyone.</summary>
internal enum Restraint
{
    /// <summary>Passes a selection to a chain.</summary>
    Recipients,

    /// <summary>Creates or narrows a selection.</summary>
    Selection,

    /// <summary>Creates a condition of a selection.</summary>
    Condition,

    /// <summary>Turns a condition.</summary>
    Negation,

    /// <summary>Limits how many are taken.</summary>
    Limit,

    /// <summary>Refuses to send where more match.</summary>
    MatchLimit,
}
