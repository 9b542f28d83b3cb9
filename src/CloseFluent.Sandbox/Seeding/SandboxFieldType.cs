namespace CloseFluent.Sandbox;

/// <summary>The type of a custom field of <see cref="SandboxData"/>.</summary>
public enum SandboxFieldType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, without a time.</summary>
    Date,

    /// <summary>A moment.</summary>
    Moment,

    /// <summary>One or several of certain words.</summary>
    Choices,

    /// <summary>A user.</summary>
    User,

    /// <summary>A contact.</summary>
    Contact,

    /// <summary>A custom object.</summary>
    CustomObject,
}
