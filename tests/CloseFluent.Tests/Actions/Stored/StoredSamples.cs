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
            [typeof(SetLeadStatusAction)] = selection => Bulk.SetLeadStatus("stat_a").To(selection),
        };

    /// <summary>Creates an action, of the leads that are left where it takes leads alone.</summary>
    public static BulkAction Create(Type type, BulkSelection selection)
    {
        try
        {
            return Kinds[type](selection);
        }
        catch (ArgumentException refused) when (refused.ParamName == "selection")
        {
            return Kinds[type](Leads.All);
        }
    }
}
