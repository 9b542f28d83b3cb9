namespace CloseFluent.Tool;

/// <summary>One thing of an organization: a sequence, a sender, a field.</summary>
internal sealed record OrganizationItem(ItemKind Kind, string Id, string Name)
{
    public string? Status { get; init; }

    public string? Steps { get; init; }

    public string? Email { get; init; }

    public string? Type { get; init; }

    public bool AcceptsMultipleValues { get; init; }

    public bool CannotSend { get; init; }

    public bool CannotSendSms { get; init; }

    public bool IsArchived { get; init; }

    public bool IsRemoved { get; init; }

    /// <summary>The C# expression of a Smart View's selection.</summary>
    public string? Selection { get; init; }

    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>The name of its member; empty until it has one.</summary>
    public string Member { get; init; } = string.Empty;

    /// <summary>What stays the same for as long as it is the same thing. An account has several senders.</summary>
    public string Key => Email is null ? Id : $"{Id} {Email}";

    public bool HasChoices => Type == CustomFieldType.Choices.Value;
}
