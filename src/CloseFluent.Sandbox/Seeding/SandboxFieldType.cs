namespace CloseFluent.Sandbox;

/// <summary>The type of a custom field of <see cref="SandboxData"/>.</summary>
public enum SandboxFieldType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day or a moment.</summary>
    Moment,

    /// <summary>One or several of certain words.</summary>
    Choices,

    /// <summary>A user.</summary>
    User,
}
