using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.CallIsWrittenDifferentlyRule, CloseFluent.CodeFixes.CallIsWrittenDifferentlyFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class CallIsWrittenDifferentlyTests
{
    [Theory]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.WithIds("lead_1", "lead_2")).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => """
        + /* lang=c#-test */ """lead.StatusId.Is(qualified))).AtMost(5).SendAsync(close).ConfigureAwait(false);""")]
    [InlineData(/* lang=c#-test */ """Bulk.PauseAllSequences().ToAllLeads().ToString().Trim(); var json = """
        + /* lang=c#-test */ """Bulk.PauseAllSequences().ToAllLeads().Json;""")]
    [InlineData(/* lang=c#-test */ """Leads.WithIds(leads).OrderBy(lead => lead.DateCreated).Take(3); """
        + /* lang=c#-test */ """Leads.WithIds(leads.Select(id => id));""")]
    [InlineData(/* lang=c#-test */ """await (await close.Senders.FindAsync("a@b.c") is { } s ? """
        + /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(s).Preference(ContactPreference.Lead).ToAllLeads() : """
        + /* lang=c#-test */ """null)!.SendAsync(close);""")]
    public Task Is_silent_on_correct_code(string body) => Rule.IsSilentAsync(MistakenMethod.Wrap(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """new Own().Send(close); await new Own().Execute(close); new Own().To("lead_1"); new """
        + /* lang=c#-test */ """Own().City.ToString();""")]
    [InlineData(/* lang=c#-test */ """new Own().Sent(close); new Own().To(lead => true); Own.WithIds(3); """
        + /* lang=c#-test */ """http.Send(close); http.SendAsyn();""")]
    [InlineData(/* lang=c#-test */ """names.Where(lead => lead.City == 3); names.Any(lead => lead.Lenght > 3); """
        + /* lang=c#-test */ """names.Findd(x => true); names.Count(); Task.Delay(1).Wait(); close.GetHashCode();""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).Send(3); Bulk.Pause(onboarding).SendNow(3);""")]
    [InlineData(/* lang=c#-test */ """await close.SendAsync(action); await close.SendAsync(action, 3); """
        + /* lang=c#-test */ """http.SendAsync(action); new Own().Bulk.ToString();""")]
    public Task Is_silent_on_types_of_the_user(string body) => Rule.IsSilentAsync(MistakenMethod.Wrap(body) + """

        class Own { public int City; public void Send(ICloseClient close) { } public Task Execute(ICloseClient close) => Task.CompletedTask; public void To(int i) { } public static void WithIds(string s) { } }
        static class More { public static void Send(this PauseNeedsLeads stage, int i) { } public static void SendNow(this BulkStage stage, int i) { } public static Task SendAsync(this ICloseClient close, PauseAction action) => Task.CompletedTask; }
        """);

    [Theory]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(unknown).To(nothing); Bulk.Pause(onboarding).To(await); Bulk.Pause(; """
        + /* lang=c#-test */ """Leads.Where(lead => lead.);""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(selection: "lead_1");""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(3); Leads.WithIds(3);""")]
    [InlineData(/* lang=c#-test */ """BulkSelection s = Leads.WithIds(leads) | Leads.WithIds(misspelled);""")]
    public Task Is_silent_where_nothing_is_known(string body) => Rule.IsSilentAsync(MistakenMethod.Wrap(body));

    [Fact]
    public Task Puts_a_condition_into_a_selection() => Rule.FixesAsync(
        MistakenMethod.Wrap(
            /* lang=c#-test */ """await Bulk.Pause(onboarding).{|#0:To|}(lead => """
                + /* lang=c#-test */ """lead.StatusId.Is(qualified)).SendAsync(close);"""),
        "'To' takes a BulkSelection, not a lambda: write 'To(Leads.Where(lead => lead.StatusId.Is(qualified)))'",
        MistakenMethod.Wrap(
            /* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => """
                + /* lang=c#-test */ """lead.StatusId.Is(qualified))).SendAsync(close);"""));

    [Theory]
    [InlineData(
        "contact => contact.Title.HasWords(\"founder\")", "Contacts.Where(contact => contact.Title.HasWords(\"founder\"))")]
    [InlineData("x => x.Title.HasWords(\"founder\")", "Contacts.Where(x => x.Title.HasWords(\"founder\"))")]
    [InlineData("x => x.StatusId.Is(qualified)", "Leads.Where(x => x.StatusId.Is(qualified))")]
    [InlineData(
        "lead => lead.Contacts.Any(c => c.Nothing)",
        /* lang=c#-test */ """Leads.Where(lead => lead.Contacts.Any(c => c.[|Nothing|]))""")]
    [InlineData("lead =>\n lead.Url.Exists() // has one\n", "Leads.Where(lead =>\n lead.Url.Exists()) // has one\n")]
    [InlineData("\"lead_1\"", "Leads.WithIds(\"lead_1\")")]
    [InlineData("\"lead_1\", \"lead_2\"", "Leads.WithIds(\"lead_1\", \"lead_2\")")]
    [InlineData("\"cont_1\"", "Contacts.WithIds(\"cont_1\")")]
    [InlineData("leads", "Leads.WithIds(leads)")]
    [InlineData("leads[0]", "Leads.WithIds(leads[0])")]
    [InlineData("leads[0], leads[1]", "Leads.WithIds(leads[0], leads[1])")]
    [InlineData("leadId", "Leads.WithIds(leadId)")]
    [InlineData("leadIds", "Leads.WithIds(leadIds.Select(id => new LeadId(id)))")]
    [InlineData(
        "leadIds.Where(one => one.Length > 3)",
        "Leads.WithIds(leadIds.Where(one => one.Length > 3).Select(id => new LeadId(id)))")]
    public Task Finds_the_selection_that_is_meant(string written, string expected) => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ $"await Bulk.Pause(onboarding).[|To|]({written}).SendAsync(close);"),
        MistakenMethod.Wrap(/* lang=c#-test */ $"await Bulk.Pause(onboarding).To({expected}).SendAsync(close);"));

    [Theory]
    [InlineData(
        "names",
        "write 'To(Contacts.WithIds(names.Select(id => new ContactId(id))))' or 'To(Leads.WithIds(names.Select(id => new "
            + "LeadId(id))))'")]
    [InlineData("\"Warm leads\"", "'Contacts' and 'Leads' create one")]
    [InlineData("Bulk.Pause(onboarding)", "'Contacts' and 'Leads' create one")]
    public Task Leaves_a_choice(string written, string remedy) => Rule.ReportsAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ $"await Bulk.Pause(onboarding).{{|#0:To|}}({written}).SendAsync(close);"),
        $"'To' takes a BulkSelection, not a {(written == "names"
            ? "List<string>" : written[0] == 'B' ? "PauseNeedsLeads" : "string")}: {remedy}");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().[|Send|](close);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """action.[|Sned|](close);""", /* lang=c#-test */ """action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.[|SendAsnyc|](close);""",
        /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await action.[|SendAsync|]();""", /* lang=c#-test */ """await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var sent = action?.[|Send|](close);""",
        /* lang=c#-test */ """var sent = action?.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Func<Task> later = () => action.[|Send|](close);""",
        /* lang=c#-test */ """Func<Task> later = () => action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var s = action.[|Atmost|](5);""", /* lang=c#-test */ """var s = action.AtMost(5);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.[|Puase|](onboarding);""",
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.[|WithId|]("lead_1");""",
        /* lang=c#-test */ """var s = Leads.WithIds("lead_1");""")]
    [InlineData(
        /* lang=c#-test */ """var found = await close.Senders.[|Find|]("ada@example.com");""",
        /* lang=c#-test */ """var found = await close.Senders.FindAsync("ada@example.com");""")]
    [InlineData(
        /* lang=c#-test */ """var done = close?.BulkSequenceSubscriptions.[|Wait|]("bulkseqsub_1");""",
        /* lang=c#-test */ """var done = close?.BulkSequenceSubscriptions.WaitAsync("bulkseqsub_1");""")]
    [InlineData(
        /* lang=c#-test */ """var count = await close.[|Count|](selection);""",
        /* lang=c#-test */ """var count = await close.CountAsync(selection);""")]
    [InlineData(
        /* lang=c#-test */ """await stage.[|SendTo|](selection).SendAsync(close);""",
        /* lang=c#-test */ """await stage.To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).[|Sender|](ada);""",
        /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(ada);""")]
    [InlineData(
        /* lang=c#-test */ """var found = close.[|Sequence|];""", /* lang=c#-test */ """var found = close.Sequences;""")]
    public Task Finds_the_name_that_is_meant(
        string written, string expected) => Rule.FixesAsync(MistakenMethod.Wrap(written), MistakenMethod.Wrap(expected));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Bulk.{|#0:PauseAll|}()""", "'Bulk' has no 'PauseAll': write 'PauseAllSequences'")]
    [InlineData(/* lang=c#-test */ """Bulk.{|#0:PauseAll|}(onboarding)""", "'Bulk' has no 'PauseAll': write 'Pause'")]
    [InlineData(/* lang=c#-test */ """stage.{|#0:ToLeads|}("lead_1").AtMost(3)""", "'stage' has no 'ToLeads': write 'To'")]
    [InlineData(/* lang=c#-test */ """stage.{|#0:Leads|}()""", "'stage' has no 'Leads': write 'ToAllLeads'")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Pause(onboarding).{|#0:ToEveryone|}()""",
        "'Bulk.Pause(onboarding)' has no 'ToEveryone': write 'To' or 'ToAllLeads'")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(l => l.{|#0:Email|}.Exists())""",
        "'l' has no 'Email': write 'Emails' or 'EmailAddresses'")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(l => l.{|#0:CreatedAt|}.Within(Last.Days(3)))""",
        "'l' has no 'CreatedAt': write 'DateCreated'")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:FromSmartView|}("save_1")""",
        "'FromSmartView' takes a SmartView, not a string: get it with 'await close.SmartViews.GetAsync(\"save_1\")'")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Subscribe(onboarding).{|#0:From|}("emailacct_1")""",
        "'From' takes a Sender, not a string: write 'From(new Sender(account, name, email))'")]
    [InlineData(
        /* lang=c#-test */ """stage.{|#0:To|}(Leads)""",
        "'To' takes a BulkSelection, not the class 'Leads': 'Contacts' and 'Leads' create one")]
    public Task Message_names_similar_members_and_leaves_the_choice(string written, string message) =>
        Rule.ReportsAsync(MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"), message);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """class Sender; class C { object M(SubscribeNeedsSender s, Sender ada) => s.{|#0:From|}(ada); """
            + /* lang=c#-test */ """}""",
        "'From' takes a CloseFluent.Sender, not a Sender of your own: write 'From(new CloseFluent.Sender(account, name, "
            + "email))'")]
    [InlineData(
        /* lang=c#-test */ """namespace Shop { class Sender; class C { object M(SubscribeNeedsSender s, Sender ada) => """
            + /* lang=c#-test */ """s.{|#0:From|}(ada); } }""",
        "'From' takes a CloseFluent.Sender, not a Shop.Sender: write 'From(new CloseFluent.Sender(account, name, email))'")]
    [InlineData(
        /* lang=c#-test */ """namespace Shop { class BulkSelection; class C { object M(PauseNeedsLeads s, BulkSelection """
            + /* lang=c#-test */ """some) => s.{|#0:To|}(some); } }""",
        "'To' takes a CloseFluent.BulkSelection, not a Shop.BulkSelection: 'Contacts' and 'Leads' create one")]
    public Task Message_distinguishes_types_of_the_same_name(
        string source, string message) => Rule.ReportsAsync(source, message);

    [Theory]
    [InlineData(/* lang=c#-test */ """var s = new Bulk();""", "'Bulk' is a static class: write 'Bulk' alone")]
    [InlineData(
        /* lang=c#-test */ "var s = Bulk.Pause(onboarding).To(leads  .Skip( 1 )\n    .ToList());",
        "'To' takes a BulkSelection, not a List<LeadId>: write 'To(Leads.WithIds(leads .Skip( 1 ).ToList()))'")]
    [InlineData(
        /* lang=c#-test */ "var s = Bulk.Pause(onboarding)\n    .To(lead =>\n        lead.Url.Exists() // has one\n       "
            + /* lang=c#-test */ " & lead.StatusId.Is(qualified));",
        "'To' takes a BulkSelection, not a lambda: write 'To(Leads.Where(lead => lead.Url.Exists() & "
            + "lead.StatusId.Is(qualified)))'")]
    [InlineData(
        /* lang=c#-test */ "var s = Bulk.Subscribe( onboarding )\n    .Sender(names, 3);",
        "'Bulk.Subscribe( onboarding )' has no 'Sender': it has 'From'")]
    public Task Quotes_code_as_it_is_written_and_on_one_line(string body, string message) =>
        UserProject.Create(MistakenMethod.Wrap(body)).ReportsAsync("CLOSE1007", message);

    [Fact]
    public Task Message_names_the_type_that_lacks_the_name() => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """await action.{|#0:Send|}(close);"""),
        "'action' has no 'Send': write 'SendAsync'",
        MistakenMethod.Wrap(/* lang=c#-test */ """await action.SendAsync(close);"""));

    [Fact]
    public Task Works_in_an_expression_body_and_at_the_top() => Rule.FixesAsync(
        /* lang=c#-test */ """class C { Task M(PauseAction action, ICloseClient close) => action.[|Send|](close); """
            + /* lang=c#-test */ """BulkSelection S => Leads.All; PauseAction A(PauseNeedsLeads stage) => """
            + /* lang=c#-test */ """stage.[|To|]("lead_1"); }""",
        /* lang=c#-test */ """class C { Task M(PauseAction action, ICloseClient close) => action.SendAsync(close); """
            + /* lang=c#-test */ """BulkSelection S => Leads.All; PauseAction A(PauseNeedsLeads stage) => """
            + /* lang=c#-test */ """stage.To(Leads.WithIds("lead_1")); }""");

    [Fact]
    public Task Works_in_a_program() => Rule.FixesAsync(
        /* lang=c#-test */ """using CloseClient close = new("x"); var stage = Bulk.Pause("seq_1"); await """
            + /* lang=c#-test */ """stage.[|To|](lead => lead.Url.Exists()).SendAsync(close);""",
        /* lang=c#-test */ """using CloseClient close = new("x"); var stage = Bulk.Pause("seq_1"); await """
            + /* lang=c#-test */ """stage.To(Leads.Where(lead => lead.Url.Exists())).SendAsync(close);""");

    [Fact]
    public Task A_sequence_is_asked_for_and_never_all_of_them_taken() => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """await Bulk.{|#0:Pause|}().To(selection).SendAsync(close);"""),
        "'Pause' needs a SequenceId: write 'Pause(onboarding)', or 'PauseAllSequences()' if every one is meant",
        MistakenMethod.Wrap(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.[|Subscribe|]();""",
        /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding).[|To|]();""",
        /* lang=c#-test */ """var s = Bulk.Pause(onboarding).To(selection);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding)?.[|From|]();""",
        /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding)?.From(ada);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.[|WithIds|]();""",
        /* lang=c#-test */ """var s = Leads.WithIds(leadIdToChoose);""")]
    public Task Names_what_is_needed(
        string written, string expected) => Rule.FixesAsync(MistakenMethod.Wrap(written), MistakenMethod.Wrap(expected));

    [Theory]
    [InlineData("names", "names.Select(id => new LeadId(id))")]
    [InlineData("new[] { \"lead_1\" }", "(new[] { \"lead_1\" }).Select(id => new LeadId(id))")]
    [InlineData("names.Skip(1)", "names.Skip(1).Select(id => new LeadId(id))")]
    [InlineData("names ?? []", "(names ?? []).Select(id => new LeadId(id))")]
    public Task Makes_ids_of_texts(string written, string expected) => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ $"var s = Leads.[|WithIds|]({written});"),
        MistakenMethod.Wrap(/* lang=c#-test */ $"var s = Leads.WithIds({expected});"));

    [Fact]
    public Task Message_shows_how_ids_are_created() => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """int id = 3; var s = Leads.{|#0:WithIds|}(names);"""),
        "'WithIds' takes an IEnumerable<LeadId>, not a List<string>: write 'WithIds(names.Select(one => new LeadId(one)))'",
        MistakenMethod.Wrap(
            /* lang=c#-test */ """int id = 3; var s = Leads.WithIds(names.Select(one => new LeadId(one)));"""));

    [Fact]
    public Task Finds_a_sender_by_its_address() => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).{|#0:From|}("ada@example.com");"""),
        "'From' takes a Sender, not a string: write 'From(new Sender(account, name, email))', "
            + "or find it with 'await close.Senders.FindAsync(\"ada@example.com\")'",
        MistakenMethod.Wrap(
            /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From((await """
                + /* lang=c#-test */ """close.Senders.FindAsync("ada@example.com"))!);"""));

    [Fact]
    public Task Finds_a_smart_view_by_its_name() => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """var s = Leads.{|#0:FromSmartView|}("Warm leads");"""),
        "'FromSmartView' takes a SmartView, not a string: find it with 'await close.SmartViews.FindAsync(\"Warm leads\")'",
        MistakenMethod.Wrap(
            /* lang=c#-test */ """var s = Leads.FromSmartView((await close.SmartViews.FindAsync("Warm leads"))!);"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Bulk.Subscribe(onboarding).[|From|](close.Senders.FindAsync("a@b.c"))""",
        "Bulk.Subscribe(onboarding).From((await close.Senders.FindAsync(\"a@b.c\"))!)")]
    [InlineData(
        /* lang=c#-test */ """Bulk.[|Pause|](close.Sequences.FindAsync("Onboarding"))""",
        "Bulk.Pause((await close.Sequences.FindAsync(\"Onboarding\"))!.Id)")]
    [InlineData(
        /* lang=c#-test */ """Leads.[|FromSmartView|](close.SmartViews.GetAsync("save_1"))""",
        "Leads.FromSmartView(await close.SmartViews.GetAsync(\"save_1\"))")]
    public Task Awaits_what_was_not_awaited(string written, string expected) =>
        Rule.FixesAsync(
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"),
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {expected};"));

    [Fact]
    public Task Message_shows_what_to_await() => Rule.ReportsAsync(
        /* lang=c#-test */ """class C { SubscribeNeedsPreference M(SubscribeNeedsSender stage, Task<Sender> sender) => """
            + /* lang=c#-test */ """stage.{|#0:From|}(sender); }""",
        "'From' takes a Sender, not a Task<Sender>: write 'From(await sender)'");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await close.[|Bulk|].Pause(onboarding).To(selection).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = close.[|Leads|].WithIds(leads);""",
        /* lang=c#-test */ """var s = Leads.WithIds(leads);""")]
    public Task A_class_is_a_program_of_its_own(
        string written, string expected) => Rule.FixesAsync(MistakenMethod.Wrap(written), MistakenMethod.Wrap(expected));

    [Fact]
    public Task Message_says_that_a_class_is_static() => Rule.ReportsAsync(
        MistakenMethod.Wrap(
            /* lang=c#-test */ """var s = close.{|#0:Contacts|}.All;"""), "'close' has no 'Contacts': write 'Contacts' alone");

    [Fact]
    public Task Message_names_the_method_that_takes_the_client() => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """await close.{|#0:SendAsync|}(Bulk.Pause(onboarding).To(selection));"""),
        "'close' has no 'SendAsync': write 'Bulk.Pause(onboarding).To(selection).SendAsync(close)'",
        MistakenMethod.Wrap(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await close.[|SendAsync|](leads.Count > 0 ? action : stage.ToAllLeads());""",
        /* lang=c#-test */ """await (leads.Count > 0 ? action : stage.ToAllLeads()).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var s = Leads.[|FromSmartView|](names[0] == null ? close.SmartViews.GetAsync("save_1") : """
            + /* lang=c#-test */ """null!);""",
        /* lang=c#-test */ """var s = Leads.FromSmartView(await (names[0] == null ? close.SmartViews.GetAsync("save_1") : """
            + /* lang=c#-test */ """null!));""")]
    public Task A_choice_stays_one(
        string written, string expected) => Rule.FixesAsync(MistakenMethod.Wrap(written), MistakenMethod.Wrap(expected));

    [Theory]
    [InlineData(/* lang=c#-test */ """Leads.[|All|]()""", "Leads.All")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.[|All|]())""", "Bulk.Pause(onboarding).To(Leads.All)")]
    public Task A_property_is_not_called(string written, string expected) =>
        Rule.FixesAsync(
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"),
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {expected};"));

    [Fact]
    public Task Makes_a_sender_of_its_parts() => Rule.FixesAsync(
        MistakenMethod.Wrap(
            /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).{|#0:From|}(account, "Ada", "ada@example.com");"""),
        "'From' takes a Sender, not 3 arguments: write 'From(new Sender(account, \"Ada\", \"ada@example.com\"))'",
        MistakenMethod.Wrap(
            /* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From(new Sender(account, "Ada", "ada@example.com"));"""));

    [Theory]
    [InlineData(/* lang=c#-test */ """Bulk.[|Pause|](sequence)""", "Bulk.Pause(sequence.Id)")]
    [InlineData(
        /* lang=c#-test */ """Bulk.[|Pause|](await close.Sequences.FindAsync("Onboarding"))""",
        "Bulk.Pause((await close.Sequences.FindAsync(\"Onboarding\"))!.Id)")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).[|Preference|]("lead")""",
        "Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Lead)")]
    public Task Takes_what_the_argument_has(string written, string expected) =>
        Rule.FixesAsync(
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"),
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {expected};"));

    [Theory]
    [InlineData(/* lang=c#-test */ """lead.[|Status|].Is(qualified)""", "lead.StatusId.Is(qualified)")]
    [InlineData(/* lang=c#-test */ """lead.[|Naem|].HasWords("x")""", "lead.Name.HasWords(\"x\")")]
    [InlineData(
        /* lang=c#-test */ """lead.[|City|].HasWords("Berlin")""",
        "lead.Addresses.Any(address => address.City.HasWords(\"Berlin\"))")]
    [InlineData(
        /* lang=c#-test */ """lead.Url.Exists() & !lead.[|Title|].Is("CEO")""",
        "lead.Url.Exists() & !lead.Contacts.Any(contact => contact.Title.Is(\"CEO\"))")]
    [InlineData(
        /* lang=c#-test */ """lead.Contacts.[|Title|].Is("CEO")""",
        "lead.Contacts.Any(contact => contact.Title.Is(\"CEO\"))")]
    [InlineData(
        /* lang=c#-test */ """lead.Contacts.Any(c => c.[|Titel|].Is("CEO"))""",
        "lead.Contacts.Any(c => c.Title.Is(\"CEO\"))")]
    public Task Finds_the_field_that_is_meant(string written, string expected) => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ $"var s = Leads.Where(lead => {written});"),
        MistakenMethod.Wrap(/* lang=c#-test */ $"var s = Leads.Where(lead => {expected});"));

    [Fact]
    public Task Message_shows_what_to_write_for_a_field_without_a_name() => Rule.ReportsAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """var s = Leads.All.Where(lead => lead.{|#0:IndustryCode|}.Is("x"));"""),
        "'lead' has no 'IndustryCode': write 'lead.Field(\"industry_code\")' with the name that it has in Close, "
            + "or 'lead.Custom(\"cf_…\")' for a custom field");

    [Fact]
    public Task Sees_fields_in_a_method_of_ones_own() => Rule.FixesAsync(
        /* lang=c#-test */ """class C { Filter<LeadFields> M(LeadFields lead) => lead.[|Status|].Is("stat_1"); }""",
        /* lang=c#-test */ """class C { Filter<LeadFields> M(LeadFields lead) => lead.StatusId.Is("stat_1"); }""");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(lead => lead.StatusId.Is(qualified)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To("lead_1", "lead_2").SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(leadIds).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().Send(close);""")]
    [InlineData(/* lang=c#-test */ """await action.Execute(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync();""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause().ToAllLeads().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe().From(ada).Preference(ContactPreference.Lead).ToAllLeads().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.WithIds(names)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await close.Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await close.SendAsync(action);""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(close.Sequences.FindAsync("Onboarding")).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.All()).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => """
        + /* lang=c#-test */ """lead.Contacts.Title.Is("CEO"))).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).From("ada@example.com").Preference(ContactPreference.Lead).ToAllLeads().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).From(account, "Ada", "ada@example.com").Preference(ContactPreference.Lead).ToAllLeads().SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => """
        + /* lang=c#-test */ """lead.City.Is("Berlin"))).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => lead.Status.Is(qualified) & """
        + /* lang=c#-test */ """lead.Industry.Is("x"))).SendAsync(close);""")]
    public Task A_mistake_has_one_id(string body) => MistakenMethod.HasOneIdAsync(body, "CLOSE1007");
}
