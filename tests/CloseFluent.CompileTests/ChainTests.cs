namespace CloseFluent.CompileTests;

/// <summary>The chains that the library promises, as a user writes them.</summary>
public sealed class ChainTests
{
    private const string Subscribe = """
        SequenceId sequence = "seq_NDg4XtJ8n2zPS2q0LUIxiw";
        Sender sender = new("emailacct_qvO4", "Ada Example", "ada@example.com");
        LeadStatusId qualified = "stat_p7s3";
        CancellationToken cancellationToken = default;

        BulkSequenceSubscription started = await Bulk
            .Subscribe(sequence)
            .From(sender)
            .Preference({0})
            .To(Leads.Where(lead => lead.StatusId.Is(qualified) & !lead.Contacts.Any(c => c.Title.HasWords("intern")))
                     .OrderBy(lead => lead.DateCreated)
                     .Take(200))
            .AssignCallsTo(adaUser)
            .WithoutDoneEmail()
            .SendAsync(close, cancellationToken);
        """;

    private const string OtherActions = """
        await Bulk.Pause(onboarding).To(Leads.WithIds("lead_a", "lead_b")).SendAsync(close);
        await Bulk.Resume(onboarding).ToAllLeads().SendAsync(close);
        await Bulk.ResumeFinished(onboarding).To(selection).WithoutDoneEmail().SendAsync(close);
        await Bulk.PauseAllSequences().To(selection).SendAsync(close);
        await Bulk.Email("tmpl_a").From(ada).Preference(Contact).To(selection).SendAsync(close);
        await Bulk.Email("tmpl_a").FromDefaultAccount().Preference(Contact).ToAllLeads().AtMost(500).SendOnceAsync(close);
        await Bulk.DeleteLeads().To(selection).AtMost(77).WithoutDoneEmail().SendAsync(close);
        #pragma warning disable CLOSE9001
        await Bulk.DeleteContacts().To(Contacts.WithIds("cont_a")).AtMost(1).SendAsync(close);
        await Bulk.Email("tmpl_a").From(ada).ToEveryAddress().To(selection).SendAsync(close);
        #pragma warning restore CLOSE9001
        await Bulk.ResumeAllSequences().To(selection).SendAsync(close);
        await Bulk.ResumeFinishedAllSequences().To(selection).SendAsync(close);
        """;

    private const string Watching = """
        BulkSequenceSubscriptionId id = "bulkseqsub_a";
        IProgress<BulkActionProgress> progress = new Progress<BulkActionProgress>();
        BulkSequenceSubscription done = await close.BulkSequenceSubscriptions.WaitAsync(id, progress, CancellationToken.None);
        BulkSequenceSubscription doneSoon = await close.BulkSequenceSubscriptions.WaitAsync(
            id, new BulkActionWaitOptions { Timeout = TimeSpan.FromMinutes(5) }, progress);
        await foreach (BulkActionProgress step in close.BulkSequenceSubscriptions.WatchAsync(id)) { }
        await foreach (BulkSequenceSubscription past in close.BulkSequenceSubscriptions.ListAsync()) { }
        MatchCount count = await close.CountAsync(selection);
        int limited = Math.Min(count.Total, count.Limited);
        """;

    public static TheoryData<string> PromisedChains { get; } = new(
        WithPreference("Contact"),
        WithPreference("Lead"),
        WithPreference("ContactPreference.Contact"),
        OtherActions,
        Watching);

    [Theory]
    [MemberData(nameof(PromisedChains))]
    public void Compiles_as_written(string chain) => UserCode.ShouldCompile(chain);

    [Theory]
    [MemberData(nameof(PromisedChains))]
    public void Compiles_beside_types_of_the_user_that_are_called_Lead_and_Contact(string chain) =>
        UserCode.ShouldCompile(chain, Preamble.UserWithOwnTypes);

    [Fact]
    public void Compiles_with_such_types_in_scope_where_the_preference_is_written_out() =>
        UserCode.ShouldCompile(WithPreference("ContactPreference.Contact"), Preamble.UserWithOwnTypesInScope);

    [Fact]
    public void Takes_a_preference_out_of_a_variable() => UserCode.ShouldCompile(
        """
        ContactPreference preference = number > 1 ? Contact : Lead;
        SubscribeAction action = Bulk.Subscribe(onboarding).From(ada).Preference(preference).To(selection);
        """,
        Preamble.User with { Parameters = Preamble.User.Parameters + ", int number" });

    [Fact]
    public void Lets_a_stage_be_kept_and_continued_twice() => UserCode.ShouldCompile(
        """
        SubscribeNeedsSender begun = Bulk.Subscribe(onboarding);
        SubscribeNeedsPreference sender = begun.From(ada);
        SubscribeNeedsLeads one = sender.Preference(Lead);
        SubscribeNeedsLeads all = sender.Preference(Contact);
        BulkSequenceSubscriptionAction[] actions = [one.To(selection), all.ToAllLeads()];
        """);

    [Fact]
    public void Lets_a_selection_be_kept_and_used_in_any_action() => UserCode.ShouldCompile(
        """
        BulkSelection kept = Contacts.Where(contact => contact.EmailsCount.AtLeast(1) && contact.Leads.Any(lead => lead.Name.Exists()))
            .OrderByDescending(contact => contact.DateUpdated)
            .ThenBy(contact => contact.Name)
            .Take(10);
        PauseAction pause = Bulk.Pause(onboarding).To(kept);
        ResumeAction resume = Bulk.Resume(onboarding).To(kept);
        """);

    [Fact]
    public void Takes_moments_in_each_form_that_names_its_time_zone_or_its_day() => UserCode.ShouldCompile(
        """
        BulkSelection kept = Leads.Where(lead =>
            lead.DateCreated.OnOrAfter(DateTimeOffset.UtcNow)
            & lead.DateCreated.Before(new DateOnly(2026, 1, 31))
            & lead.DateUpdated.Between(Ago.Days(3).AtStartOfDay(), Moment.Now)
            & lead.LastStatusChange.Within(Last.Months(2)));
        """);

    [Fact]
    public void Lets_calls_go_to_users_and_groups() => UserCode.ShouldCompile(
        """
        GroupId sales = "group_a";
        SubscribeAction action = Bulk.Subscribe(onboarding).From(ada).Preference(Lead).ToAllLeads()
            .AssignCallsTo(adaUser, sales, "user_b")
            .FromPhoneNumber("phon_a");
        """);

    private static string WithPreference(string preference) => Subscribe.Replace("{0}", preference, StringComparison.Ordinal);
}
