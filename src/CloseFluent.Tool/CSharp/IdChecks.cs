namespace CloseFluent.Tool;

/// <summary>Determines whether the constructor of an id type takes an id, or it has to be taken unchecked.</summary>
internal static class IdChecks
{
    private static readonly Dictionary<string, Func<string, bool>> s_checks = new(StringComparer.Ordinal)
    {
        [nameof(SequenceId)] = id => SequenceId.TryParse(id, out _),
        [nameof(EmailAccountId)] = id => EmailAccountId.TryParse(id, out _),
        [nameof(LeadStatusId)] = id => LeadStatusId.TryParse(id, out _),
        [nameof(OpportunityStatusId)] = id => OpportunityStatusId.TryParse(id, out _),
        [nameof(CustomFieldId)] = id => CustomFieldId.TryParse(id, out _),
        [nameof(UserId)] = id => UserId.TryParse(id, out _),
        [nameof(GroupId)] = id => GroupId.TryParse(id, out _),
        [nameof(PhoneNumberId)] = id => PhoneNumberId.TryParse(id, out _),
        [nameof(EmailTemplateId)] = id => EmailTemplateId.TryParse(id, out _),
        [nameof(CustomActivityTypeId)] = id => CustomActivityTypeId.TryParse(id, out _),
    };

    public static bool IsKnown(string type, string id) => s_checks[type](id);

    /// <summary>Determines whether an id can be written at all.</summary>
    public static bool IsUsable(string id) =>
        id.Length > 0 && !id.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character == '/');
}
