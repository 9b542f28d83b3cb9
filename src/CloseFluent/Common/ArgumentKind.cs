using System.ComponentModel;

namespace CloseFluent;

/// <summary>What an argument must be beyond its type, for tools (the analyzers) that look at constants.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ArgumentKind
{
    /// <summary>A secret that proves who is asking and belongs in no source.</summary>
    ApiKey,

    /// <summary>One bare e-mail address.</summary>
    EmailAddress,

    /// <summary>The name of a sender: not blank, on one line.</summary>
    SenderName,

    /// <summary>A limit of 1 or more.</summary>
    Limit,

    /// <summary>Words to look for, not blank.</summary>
    Words,

    /// <summary>A list that must not be empty.</summary>
    SomeItems,

    /// <summary>The lower bound of a range; the next argument is the upper bound.</summary>
    LowerBound,

    /// <summary>A filter of Close's as JSON, alone or wrapped with its order and limit.</summary>
    FilterJson,

    /// <summary>A condition of Close's filter language as JSON.</summary>
    ConditionJson,

    /// <summary>One node of a filter as JSON, without order and limit.</summary>
    NodeJson,

    /// <summary>A guard of 1 or more, which does not limit the selection: what exceeds it is refused.</summary>
    Guard,
}
