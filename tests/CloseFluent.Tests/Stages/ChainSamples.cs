namespace CloseFluent.Tests.Stages;

/// <summary>Arguments that a chain can be made of.</summary>
internal static class ChainSamples
{
    public static SequenceId Onboarding { get; } = new("seq_NDg4XtJ8n2zPS2q0LUIxiw");

    public static Sender Ada { get; } =
        new("emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w", "Ada Example", "ada@example.com");

    public static BulkSelection Selection { get; } = Leads.WithIds("lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip");

    public static SubscribeAction Subscribe { get; } =
        Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Contact).To(Selection);

    /// <summary>Every kind of action there is, each with and without a sequence where both can be had.</summary>
    public static IReadOnlyDictionary<string, BulkSequenceSubscriptionAction> Actions { get; } =
        new Dictionary<string, BulkSequenceSubscriptionAction>
        {
            ["Subscribe"] = Subscribe,
            ["Pause"] = Bulk.Pause(Onboarding).To(Selection),
            ["Resume"] = Bulk.Resume(Onboarding).To(Selection),
            ["ResumeFinished"] = Bulk.ResumeFinished(Onboarding).To(Selection),
            ["PauseAllSequences"] = Bulk.PauseAllSequences().To(Selection),
            ["ResumeAllSequences"] = Bulk.ResumeAllSequences().To(Selection),
            ["ResumeFinishedAllSequences"] = Bulk.ResumeFinishedAllSequences().To(Selection),
        };

    /// <summary>Every stage there is.</summary>
    public static IReadOnlyList<BulkStage> Stages { get; } =
    [
        Bulk.Subscribe(Onboarding),
        Bulk.Subscribe(Onboarding).From(Ada),
        Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Lead),
        Bulk.Pause(Onboarding),
        Bulk.Resume(Onboarding),
        Bulk.ResumeFinished(Onboarding),
        Bulk.Email("tmpl_a"),
        Bulk.Email("tmpl_a").From(Ada),
        Bulk.Email("tmpl_a").FromDefaultAccount().Preference(ContactPreference.Lead),
        Bulk.DeleteLeads(),
        Bulk.DeleteLeads().To(Selection),
#pragma warning disable CLOSE9001 // Never sent here.
        Bulk.DeleteContacts(),
        Bulk.DeleteContacts().To(Contacts.All),
#pragma warning restore CLOSE9001
        Bulk.SetLeadStatus("stat_9vcvqiySoeAV8QstKDdTgDJARDKoXXUdQiCpVlVoQrj"),
        Bulk.SetCustomField("cf_8wtBWsdRU2Fur7GDnEeXQ7ra2Vu7R4hG1SNYdiEhh0F", "Cars"),
        Bulk.ClearCustomField("cf_8wtBWsdRU2Fur7GDnEeXQ7ra2Vu7R4hG1SNYdiEhh0F"),
    ];
}
