using CloseFluent.Tests.Stages;

namespace CloseFluent.Tests.Actions.Stored;

/// <summary>An action of every type, made of any selection. A new kind of action has its line here, as a test demands.</summary>
internal static class StoredSamples
{
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>The actions by their type.</summary>
    public static IReadOnlyDictionary<Type, Func<BulkSelection, BulkAction>> Kinds { get; } =
        new Dictionary<Type, Func<BulkSelection, BulkAction>>
        {
            [typeof(SubscribeAction)] = selection => Bulk
                .Subscribe(ChainSamples.Onboarding)
                .From(ChainSamples.Ada)
                .Preference(ContactPreference.Lead)
                .To(selection)
                .AssignCallsTo("user_a", "group_b")
                .FromPhoneNumber("phon_a"),
            [typeof(PauseAction)] = selection => Bulk.Pause(ChainSamples.Onboarding).To(selection),
            [typeof(ResumeAction)] = selection => Bulk.ResumeAllSequences().To(selection),
            [typeof(ResumeFinishedAction)] = selection => Bulk.ResumeFinished(ChainSamples.Onboarding).To(selection),
            [typeof(SetCustomFieldAction)] = selection => Bulk.AddToCustomField("cf_tags", "Partner", 2.5).To(selection),
            [typeof(ClearCustomFieldAction)] = selection => Bulk.ClearCustomFieldByName("Industry").To(selection),
            [typeof(EmailAction)] = selection => Bulk
                .Email("tmpl_a")
                .From(new Sender("emailacct_a", "Example, \"Ada\" \\", "ada@example.com"))
                .Preference(ContactPreference.Contact)
                .To(selection),
            [typeof(DeleteLeadsAction)] = selection => Bulk.DeleteLeads().To(selection).AtMost(77),
#pragma warning disable CLOSE9001 // Never sent here.
            [typeof(DeleteContactsAction)] = selection => Bulk.DeleteContacts().To(selection).AtMost(7),
#pragma warning restore CLOSE9001
            [typeof(SetLeadStatusAction)] = selection => Bulk.SetLeadStatus("stat_a").To(selection),
        };

    /// <summary>Gets a selection that an action takes, whatever it is.</summary>
    public static BulkSelection SelectionFor(Type type) =>
        type.Name == "DeleteContactsAction" ? Contacts.WithIds("cont_a") : ChainSamples.Selection;

    /// <summary>Creates an action, of all leads or contacts where it takes them alone and the selection is of others.</summary>
    public static BulkAction Create(Type type, BulkSelection selection)
    {
        try
        {
            return Kinds[type](selection);
        }
        catch (ArgumentException refused) when (refused.ParamName == "selection")
        {
            return Kinds[type](OwnRoot(type));
        }
    }

    private static BulkSelection OwnRoot(Type type) => type.Name == "DeleteContactsAction" ? Contacts.All : Leads.All;
}
