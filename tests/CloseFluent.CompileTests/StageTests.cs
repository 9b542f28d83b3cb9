namespace CloseFluent.CompileTests;

/// <summary>Calls that a stage does not have, and ways round the stages.</summary>
public sealed class StageTests
{
    [Fact]
    public Task Settings_of_subscribe_on_the_other_actions() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Pause(onboarding).From(ada);
        Bulk.Resume(onboarding).From(ada);
        Bulk.ResumeFinished(onboarding).From(ada);
        Bulk.Pause(onboarding).Preference(Contact);
        Bulk.Resume(onboarding).Preference(Contact);
        Bulk.ResumeFinished(onboarding).Preference(Contact);
        Bulk.Pause(onboarding).To(selection).AssignCallsTo(adaUser);
        Bulk.Resume(onboarding).To(selection).AssignCallsTo(adaUser);
        Bulk.ResumeFinished(onboarding).To(selection).AssignCallsTo(adaUser);
        Bulk.Pause(onboarding).To(selection).FromPhoneNumber("phon_a");
        """));

    [Fact]
    public Task Reassign_is_read_but_never_begun() => Verify(UserCode.ShouldNotCompile("Bulk.Reassign(onboarding).To(selection);"));

    [Fact]
    public Task All_sequences_are_never_meant_by_silence() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Pause();
        Bulk.Resume().ToAllLeads();
        Bulk.ResumeFinished();
        Bulk.SubscribeAllSequences();
        """));

    [Fact]
    public Task No_leads_are_never_meant_by_silence() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Pause(onboarding).To();
        Bulk.Pause(onboarding).To(Leads.WithIds());
        Bulk.Pause(onboarding).To(lead => lead.Name.Exists());
        Bulk.Pause(onboarding).To("lead_a");
        Bulk.Pause(onboarding).To(Leads);
        """));

    [Fact]
    public Task Contacts_for_an_action_that_changes_leads() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.SetLeadStatus("stat_a").To(Contacts.All);
        Bulk.SetLeadStatus("stat_a").To(Contacts.Where(contact => contact.Title.Exists()).Take(5));
        Bulk.SetLeadStatus("stat_a").To(Contacts.All.OrderBy(contact => contact.Name).Take(5));
        """));

    [Fact]
    public Task A_delete_is_never_without_a_limit_and_never_of_all() => Verify(UserCode.ShouldNotCompile(
        """
        await Bulk.DeleteLeads().To(Leads.All).SendAsync(close);
        DeleteLeadsAction action = Bulk.DeleteLeads().To(Leads.All);
        Bulk.DeleteLeads().ToAllLeads();
        Bulk.DeleteLeads().AtMost(5);
        Bulk.DeleteLeads().To(Leads.All).WithoutDoneEmail();
        """));

    [Fact]
    public Task A_delete_takes_objects_of_its_own_kind() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.DeleteLeads().To(Contacts.All);
        Bulk.DeleteLeads().To(Contacts.All.OrderBy(contact => contact.Name).Take(5));
        #pragma warning disable CLOSE9001
        Bulk.DeleteContacts().To(Leads.Where(lead => lead.Name.Exists()));
        """));

    [Fact]
    public Task What_is_unverified_must_be_allowed() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.DeleteContacts();
        Bulk.Email("tmpl_a").FromDefaultAccount().ToEveryAddress();
        """));

    [Fact]
    public Task An_email_has_a_sender_and_a_preference() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Email();
        Bulk.Email(onboarding);
        Bulk.Email("tmpl_a").To(selection);
        Bulk.Email("tmpl_a").From(ada).To(selection);
        Bulk.Email("tmpl_a").From(ada).Preference(Contact).To(selection).AssignCallsTo(adaUser);
        """));

    [Fact]
    public Task A_stage_made_by_hand() => Verify(UserCode.ShouldNotCompile(
        """
        SubscribeNeedsSender sender = new SubscribeNeedsSender(onboarding);
        SubscribeNeedsLeads leads = new();
        PauseAction pause = new PauseAction();
        BulkSelection everything = new BulkSelection();
        """));

    [Fact]
    public Task Stages_actions_and_selections_are_not_derived_from() => Verify(UserCode.ShouldNotCompile(
        "SubscribeNeedsSender unused = Bulk.Subscribe(onboarding);",
        Preamble.User with
        {
            Declarations = """
                internal sealed class OwnStage : SubscribeNeedsSender { }
                internal sealed class OwnBase : BulkStage { }
                internal sealed class OwnLeads : NeedsLeads<PauseAction> { }
                internal sealed class OwnAction : BulkSequenceSubscriptionAction { }
                internal sealed class OwnSelection : BulkSelection { }
                internal sealed class OwnId : CloseId { }
                """,
        }));
}
