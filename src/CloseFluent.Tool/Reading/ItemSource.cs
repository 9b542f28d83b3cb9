namespace CloseFluent.Tool;

/// <summary>The list of each kind, item by item.</summary>
internal static class ItemSource
{
    private static readonly Dictionary<ItemKind, Func<ICloseClient, CancellationToken, IAsyncEnumerable<OrganizationItem>>> s_lists = new()
    {
        [ItemKind.Sequences] = (close, token) => Select(close.Sequences.ListAsync(token), Sequence),
        [ItemKind.Senders] = (close, token) => Select(
            close.Senders.ListAsync(token),
            sender => new OrganizationItem(ItemKind.Senders, sender.Account.Value, sender.Name) { Email = sender.Email }),
        [ItemKind.LeadStatuses] = (close, token) => Select(
            close.LeadStatuses.ListAsync(token), status => new OrganizationItem(ItemKind.LeadStatuses, status.Id.Value, status.Name)),
        [ItemKind.OpportunityStatuses] = (close, token) => Select(
            close.OpportunityStatuses.ListAsync(token),
            status => new OrganizationItem(ItemKind.OpportunityStatuses, status.Id.Value, status.Name) { Status = status.Type }),
        [ItemKind.LeadFields] = Fields(ItemKind.LeadFields, CustomFieldOwner.Lead),
        [ItemKind.ContactFields] = Fields(ItemKind.ContactFields, CustomFieldOwner.Contact),
        [ItemKind.OpportunityFields] = Fields(ItemKind.OpportunityFields, CustomFieldOwner.Opportunity),
        [ItemKind.ActivityFields] = Fields(ItemKind.ActivityFields, CustomFieldOwner.Activity),
        [ItemKind.Users] = (close, token) => Select(
            close.Users.ListAsync(token), user => new OrganizationItem(ItemKind.Users, user.Id.Value, user.Name)),
        [ItemKind.Groups] = (close, token) => Select(
            close.Groups.ListAsync(token), group => new OrganizationItem(ItemKind.Groups, group.Id.Value, group.Name)),
        [ItemKind.PhoneNumbers] = (close, token) => Select(
            close.PhoneNumbers.ListAsync(token),
            number => new OrganizationItem(ItemKind.PhoneNumbers, number.Id.Value, number.Name)
            {
                CannotSendSms = number.SendsSms == false,
            }),
        [ItemKind.EmailTemplates] = (close, token) => Select(
            close.EmailTemplates.ListAsync(token),
            template => new OrganizationItem(ItemKind.EmailTemplates, template.Id.Value, template.Name)
            {
                IsArchived = template.IsArchived == true,
            }),
        [ItemKind.CustomActivityTypes] = (close, token) => Select(
            close.CustomActivityTypes.ListAsync(token),
            type => new OrganizationItem(ItemKind.CustomActivityTypes, type.Id.Value, type.Name)
            {
                IsArchived = type.IsArchived == true,
            }),
    };

    public static IAsyncEnumerable<OrganizationItem> Read(
        ICloseClient close, ItemKind kind, ICollection<string> notes, CancellationToken cancellationToken) =>
        kind == ItemKind.SmartViews
            ? SmartViewSource.ReadAsync(close, notes, cancellationToken)
            : s_lists[kind](close, cancellationToken);

    private static OrganizationItem Sequence(Sequence sequence) => new(ItemKind.Sequences, sequence.Id.Value, sequence.Name)
    {
        Status = sequence.Status.Value is { Length: > 0 } status ? status : null,
        Steps = string.Join(' ', sequence.Steps.Select(step => step.Value).Distinct().Order(StringComparer.Ordinal)),
    };

    private static Func<ICloseClient, CancellationToken, IAsyncEnumerable<OrganizationItem>> Fields(
        ItemKind kind, CustomFieldOwner owner) =>
        (close, token) => Select(
            close.CustomFields.ListAsync(owner, token),
            field => new OrganizationItem(kind, field.Id.Value, field.Name)
            {
                Type = field.Type.Value,
                AcceptsMultipleValues = field.AcceptsMultipleValues,
                Choices = [.. Choices(field).Select(choice => new FieldChoice(choice))],
            });

    private static IEnumerable<string> Choices(CustomField field) =>
        field.Choices.Where(choice => !string.IsNullOrWhiteSpace(choice)).Distinct();

    private static async IAsyncEnumerable<OrganizationItem> Select<T>(IAsyncEnumerable<T> items, Func<T, OrganizationItem> make)
    {
        await foreach (T item in items.ConfigureAwait(false))
        {
            yield return make(item);
        }
    }
}
