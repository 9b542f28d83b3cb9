namespace CloseFluent;

/// <summary>
/// Names a class that <c>closefluent pull</c> wrote: the organization's sequences, senders, statuses and fields as members.
/// Tools (the analyzers) find the class by it.
/// </summary>
/// <param name="type">The class.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CloseOrganizationAttribute(Type type) : Attribute
{
    /// <summary>Gets the class.</summary>
    public Type Type { get; } = type;

    /// <summary>Gets or sets the kinds that were left out, as <c>--without</c> takes them; empty for none.</summary>
    public string Without { get; set; } = string.Empty;
}
