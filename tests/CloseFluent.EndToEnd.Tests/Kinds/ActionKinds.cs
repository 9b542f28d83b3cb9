using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests.Kinds;

/// <summary>An action of each kind.</summary>
internal static class ActionKinds
{
    public static BulkSelection BadFit { get; } = Leads.Where(lead => lead.StatusId.Is(SandboxIds.BadFitStatus));

    public static BulkSelection BadFitContacts { get; } =
        Contacts.Where(contact => contact.Leads.Any(lead => lead.StatusId.Is(SandboxIds.BadFitStatus)));

    public static IReadOnlyDictionary<string, ActionKind> All { get; } = new ActionKind[]
    {
        Subscribe(World.SubscribeQualified), Email(EmailQualified), Edit(SetStatus), EditField(ClearEmployees), DeleteLeads(BadFit),
        DeleteContacts(BadFitContacts),
    }.ToDictionary(kind => kind.ToString());

    private static EmailAction EmailQualified => Bulk
        .Email(SandboxIds.IntroductionTemplate).From(World.Ada).Preference(ContactPreference.Contact).To(World.Qualified);

    private static SetLeadStatusAction SetStatus => Bulk.SetLeadStatus(SandboxIds.CustomerStatus).To(BadFit);

    // The one edit of a field whose response says all that it does.
    private static ClearCustomFieldAction ClearEmployees => Bulk.ClearCustomFieldByName("Employees").To(BadFit);

    public static ActionKind Subscribe(BulkSequenceSubscriptionAction action) =>
        new ActionKind<BulkSequenceSubscription, BulkSequenceSubscriptionId>(
            "subscribe", action, close => close.BulkSequenceSubscriptions);

    public static ActionKind Email(EmailAction action) => new ActionKind<BulkEmail, BulkEmailId>(
        "e-mail", action, close => close.BulkEmails);

    public static ActionKind Edit(BulkEditAction action) => new ActionKind<BulkEdit, BulkEditId>(
        "edit", action, close => close.BulkEdits);

    public static ActionKind EditField(CustomFieldEditAction action) => new ActionKind<BulkEdit, BulkEditId>(
        "edit of a field", action, close => close.BulkEdits);

    public static ActionKind DeleteLeads(BulkSelection selection, int atMost = 77) => new ActionKind<BulkDelete, BulkDeleteId>(
        "delete leads", Bulk.DeleteLeads().To(selection).AtMost(atMost), close => close.BulkDeletes);

#pragma warning disable CLOSE9001 // Tried in the sandbox; what Close does is not known.
    public static ActionKind DeleteContacts(BulkSelection selection, int atMost = 77) => new ActionKind<BulkDelete, BulkDeleteId>(
        "delete contacts", Bulk.DeleteContacts().To(selection).AtMost(atMost), close => close.BulkDeletes);
#pragma warning restore CLOSE9001
}
