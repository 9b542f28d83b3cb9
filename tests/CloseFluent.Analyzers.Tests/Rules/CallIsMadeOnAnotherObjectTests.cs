using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.CallIsWrittenDifferentlyRule, CloseFluent.CodeFixes.CallIsWrittenDifferentlyFix>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// CLOSE1007, where the object is not the one that has what is called, or where a value is made as nothing makes it.
/// </summary>
public sealed class CallIsMadeOnAnotherObjectTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """stage.To(selection).[|Take|](5)""", "stage.To(selection.Take(5))")]
    [InlineData(
        /* lang=c#-test */ """stage.To(selection).WithoutDoneEmail().[|Take|](5)""",
        "stage.To(selection.Take(5)).WithoutDoneEmail()")]
    [InlineData(
        /* lang=c#-test */ """stage.To(Leads.All).[|Where|](lead => lead.Url.Exists())""",
        "stage.To(Leads.All.Where(lead => lead.Url.Exists()))")]
    [InlineData(
        /* lang=c#-test */ """stage.To(some ? selection : Leads.All).[|Take|](5)""",
        "stage.To((some ? selection : Leads.All).Take(5))")]
    [InlineData(/* lang=c#-test */ """stage.To(selection).[|Limit|](5)""", "stage.To(selection.Take(5))")]
    [InlineData(/* lang=c#-test */ """selection.[|Limit|](3)""", "selection.Take(3)")]
    [InlineData(/* lang=c#-test */ """Leads.WithIds("lead_1").[|Limit|](3)""", "Leads.WithIds(\"lead_1\").Take(3)")]
    [InlineData(
        /* lang=c#-test */ """stage.[|Where|](lead => lead.Url.Exists())""",
        "stage.To(Leads.Where(lead => lead.Url.Exists()))")]
    [InlineData(
        /* lang=c#-test */ """stage.[|Where|](c => c.Title.Is("CEO"))""",
        "stage.To(Contacts.Where(c => c.Title.Is(\"CEO\")))")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Subscribe(onboarding).[|Where|](lead => lead.Url.Exists())""",
        "Bulk.Subscribe(onboarding).To(Leads.Where(lead => lead.Url.Exists()))")]
    [InlineData(/* lang=c#-test */ """await selection.[|CountAsync|](close)""", "await close.CountAsync(selection)")]
    [InlineData(/* lang=c#-test */ """await selection.[|PreviewAsync|](5)""", "await close.PreviewAsync(selection, 5)")]
    [InlineData(/* lang=c#-test */ """await action.[|CountAsync|]()""", "await close.CountAsync(action.Selection)")]
    [InlineData(
        /* lang=c#-test */ """await sent.[|WaitAsync|](close)""",
        "await close.BulkSequenceSubscriptions.WaitAsync(sent.Id)")]
    [InlineData(
        /* lang=c#-test */ """(await sent.[|PauseAsync|]())?.Id""",
        "(await close.BulkSequenceSubscriptions.PauseAsync(sent.Id))?.Id")]
    [InlineData(
        /* lang=c#-test */ """await close.[|CountAsync|](lead => lead.Url.Exists())""",
        "await close.CountAsync(Leads.Where(lead => lead.Url.Exists()))")]
    [InlineData(
        /* lang=c#-test */ """await close.BulkSequenceSubscriptions.[|WaitAsync|](sent)""",
        "await close.BulkSequenceSubscriptions.WaitAsync(sent.Id)")]
    [InlineData(/* lang=c#-test */ """await action.[|SendAsync|](http)""", "await action.SendAsync(close)")]
    [InlineData(/* lang=c#-test */ """[|new Bulk()|].Pause(onboarding)""", "Bulk.Pause(onboarding)")]
    [InlineData(
        /* lang=c#-test */ """stage?.[|WithIds|]("lead_1", "lead_2")""", "stage?.To(Leads.WithIds(\"lead_1\", \"lead_2\"))")]
    [InlineData(/* lang=c#-test */ """Leads.[|ById|]("lead_1")""", "Leads.WithIds(\"lead_1\")")]
    [InlineData(
        /* lang=c#-test */ """Leads.[|Matching|](lead => lead.Url.Exists())""", "Leads.Where(lead => lead.Url.Exists())")]
    public Task The_call_moves_to_the_object_that_has_it(string written, string expected) =>
        Rule.FixesAsync(
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"),
            MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {expected};"));

    [Fact]
    public Task Message_names_the_object_that_has_the_call() => Rule.FixesAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """var s = stage.To(selection).{|#0:Take|}(5);"""),
        "'stage.To(selection)' has no 'Take': write 'To(selection.Take(5))'",
        MistakenMethod.Wrap(/* lang=c#-test */ """var s = stage.To(selection.Take(5));"""));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """action.{|#0:Take|}(5)""",
        "'action' has no 'Take': it belongs to a BulkSelection, so write 'To(….Take(5))'")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:Take|}(5)""",
        "'Leads' has no 'Take': select some first, or write 'Leads.All.Take(5)' if all are meant")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:OrderBy|}(lead => lead.DateCreated)""",
        "'Leads' has no 'OrderBy': select some first, or write 'Leads.All.OrderBy(lead => lead.DateCreated)' if all are "
            + "meant")]
    [InlineData(
        /* lang=c#-test */ """stage.{|#0:FromJson|}("{}")""",
        "'stage' has no 'FromJson': write 'To(Contacts.FromJson(\"{}\"))' or 'To(Leads.FromJson(\"{}\"))'")]
    [InlineData(
        /* lang=c#-test */ """Bulk.{|#0:Stop|}(onboarding)""",
        "'Bulk' has no 'Stop': write 'Pause'")]
    [InlineData(
        /* lang=c#-test */ """Leads.{|#0:InStatus|}(qualified)""",
        "'Leads' has no 'InStatus': it has 'All', 'FromJson', 'FromSmartView', 'Search', 'Where', 'WithIds'")]
    [InlineData(
        /* lang=c#-test */ """Leads.All.{|#0:Skip|}(3)""",
        "'Leads.All' has no 'Skip': it has 'Except', 'OrderBy', 'OrderByDescending', 'Take', 'Unchecked', 'Where'")]
    [InlineData(
        /* lang=c#-test */ """Bulk.Pause(onboarding).{|#0:Leads|}(names)""",
        "'Bulk.Pause(onboarding)' has no 'Leads': it has 'To', 'ToAllLeads'")]
    [InlineData(
        /* lang=c#-test */ """stage.ToAllLeads().{|#0:DryRun|}()""",
        "'stage.ToAllLeads()' has no 'DryRun': write 'close.CountAsync(stage.ToAllLeads().Selection)' or 'Json'")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.DateCreated.{|#0:Within|}(30))""",
        "'Within' takes a Period, not an int: 'Last' and 'Next' create one, as in 'Last.Days(30)'")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom("cf_1").{|#0:Is|}(3))""",
        "'lead.Custom(\"cf_1\")' has no 'Is': say what it contains, with 'AsText().Is' or 'AsNumber().Is' or "
            + "'AsBoolean().Is' or 'AsChoice().Is' or 'AsUser().Is' or 'AsUserOrGroup().Is'")]
    public Task Leaves_what_is_a_decision(string written, string message) =>
        Rule.ReportsAsync(MistakenMethod.Wrap(/* lang=c#-test */ $"var s = {written};"), message);

    [Theory]
    [InlineData("Wait()")]
    [InlineData("Result")]
    [InlineData("GetAwaiter()")]
    [InlineData("ConfigureAwait(false)")]
    [InlineData("ContinueWith(done => done.Id)")]
    public Task What_a_task_has_is_there_after_the_send(string member) => Rule.ReportsAsync(
        Snippet.Method(/* lang=c#-test */ $"_ = Bulk.Pause(onboarding).ToAllLeads().{{|#0:{member.Split('(')[0]}|}}{member[member.Split('(')[0].Length..]};"),
        $"'Bulk.Pause(onboarding).ToAllLeads()' has no '{member.Split('(')[0]}' before it is sent: write "
            + "'await Bulk.Pause(onboarding).ToAllLeads().SendAsync(close)'");

    [Fact]
    public Task Message_names_all_that_the_client_has() => Leaves_what_is_a_decision(
        /* lang=c#-test */ """close.{|#0:FindSequenceAsync|}(leadId)""",
        $"'close' has no 'FindSequenceAsync': it has '{string.Join("', '", ClientMembers())}'");

    private static IEnumerable<string> ClientMembers() => typeof(ICloseClient).GetMembers()
        .Where(member => member is not System.Reflection.MethodBase { IsSpecialName: true })
        .Select(member => member.Name).Distinct().Order(StringComparer.Ordinal);

    [Theory]
    [InlineData(/* lang=c#-test */ """lead.StatusId.[|IsNot|](qualified)""", "!lead.StatusId.Is(qualified)")]
    [InlineData(
        /* lang=c#-test */ """lead.Url.Exists() & lead.Name.[|NotHasWords|]("x")""",
        "lead.Url.Exists() & !lead.Name.HasWords(\"x\")")]
    [InlineData(/* lang=c#-test */ """lead.Url.[|DoesNotExist|]()""", "!lead.Url.Exists()")]
    [InlineData(/* lang=c#-test */ """lead.Url.[|NotExists|]()""", "!lead.Url.Exists()")]
    [InlineData(/* lang=c#-test */ """!lead.StatusId.[|IsNot|](qualified)""", "!!lead.StatusId.Is(qualified)")]
    public Task A_condition_is_turned_with_a_sign(string written, string expected) => Rule.FixesAsync(
        MistakenMethod.Wrap(
            /* lang=c#-test */ $"var s = Leads.Where(lead => {written});"), MistakenMethod.Wrap(
                /* lang=c#-test */ $"var s = Leads.Where(lead => {expected});"));

    [Fact]
    public Task Message_shows_how_a_condition_is_negated() => Rule.ReportsAsync(
        /* lang=c#-test */ """class C { Filter<LeadFields> M(LeadFields lead) => lead.StatusId.{|#0:IsNot|}; }""",
        "'lead.StatusId' has no 'IsNot': write '!lead.StatusId.Is(…)'");

    [Fact]
    public Task Names_the_condition_that_is_called_otherwise() => Rule.ReportsAsync(
        MistakenMethod.Wrap(/* lang=c#-test */ """var s = Leads.Where(lead => lead.StatusId.{|#0:EqualTo|}(qualified));"""),
        "'lead.StatusId' has no 'EqualTo': write 'Is'");

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var p = ContactPreference.[|Contacts|];""",
        /* lang=c#-test */ """var p = ContactPreference.Contact;""")]
    [InlineData(
        /* lang=c#-test */ """var p = ContactPreference.[|Leed|];""",
        /* lang=c#-test */ """var p = ContactPreference.Lead;""")]
    [InlineData(
        /* lang=c#-test */ """var id = LeadId.[|Create|]("lead_1");""",
        /* lang=c#-test */ """var id = new LeadId("lead_1");""")]
    [InlineData(
        /* lang=c#-test */ """var id = LeadId.[|From|](leadId);""", /* lang=c#-test */ """var id = new LeadId(leadId);""")]
    [InlineData(
        /* lang=c#-test */ """var sender = Sender.[|Create|](account, "Ada", "ada@example.com");""",
        /* lang=c#-test */ """var sender = new Sender(account, "Ada", "ada@example.com");""")]
    public Task A_value_is_made_as_its_type_makes_it(string written, string expected) =>
        Rule.FixesAsync(MistakenMethod.Wrap(written), MistakenMethod.Wrap(expected));

    [Theory]
    [InlineData(
        /* lang=c#-test */ """var c = {|#0:new CloseClient()|};""",
        "'CloseClient' cannot be created from nothing: write 'new CloseClient(apiKey)' or 'new CloseClient(credential)' "
            + "or 'new CloseClient(options)'")]
    [InlineData(
        /* lang=c#-test */ """CloseClient c = {|#0:new()|};""",
        "'CloseClient' cannot be created from nothing: write 'new CloseClient(apiKey)' or 'new CloseClient(credential)' "
            + "or 'new CloseClient(options)'")]
    [InlineData(
        /* lang=c#-test */ """var c = {|#0:new CloseClient { ApiKey = "x" }|};""",
        "'CloseClient' cannot be created from nothing: write 'new CloseClient(apiKey)' or 'new CloseClient(credential)' "
            + "or 'new CloseClient(options)'")]
    [InlineData(
        /* lang=c#-test */ """var o = {|#0:new CloseClientOptions("x")|};""",
        "'CloseClientOptions' cannot be created from a string: write 'new CloseClientOptions { … }'")]
    [InlineData(
        /* lang=c#-test */ """var c = {|#0:new CloseClient(http)|};""",
        "'CloseClient' cannot be created from an HttpClient: write 'new CloseClient(apiKey)' or 'new "
            + "CloseClient(credential)' or 'new CloseClient(options)'")]
    [InlineData(
        /* lang=c#-test */ """var id = {|#0:new LeadId()|};""",
        "'LeadId' cannot be created from nothing: write 'new LeadId(value)'")]
    [InlineData(
        /* lang=c#-test */ """var s = {|#0:new Sender("ada@example.com")|};""",
        "'Sender' cannot be created from a string: write 'new Sender(account, name, email)'")]
    public Task Message_shows_what_a_value_is_created_from(
        string written, string message) => Rule.ReportsAsync(MistakenMethod.Wrap(written), message);

    [Theory]
    [InlineData(/* lang=c#-test */ """new Own().Take(5); own.Limit(3); own.Where(3); Own.Parse("x"); own.IsNot(3); """
        + /* lang=c#-test */ """names.Take(3); names.Limit(3);""")]
    [InlineData(/* lang=c#-test */ """var c = new CloseClient("api_1"); var i = new LeadId("lead_1"); var p = """
        + /* lang=c#-test */ """ContactPreference.Lead; var o = new Own(3);""")]
    [InlineData(/* lang=c#-test */ """stage.To(unknown).WithoutDoneEmail(); var x = new CloseClient(unknown); """
        + /* lang=c#-test */ """LeadId.Create(unknown); selection.Nothing; close.Nothing;""")]
    [InlineData(/* lang=c#-test */ """new CloseClient(; new (; """
        + /* lang=c#-test */ """ContactPreference.; LeadId.(3); stage.Limit;""")]
    [InlineData(/* lang=c#-test */ """Leads.All.Take(5).OrderBy(lead => lead.DateCreated);""")]
    public Task Is_silent_on_what_is_right_or_unknown(string body) =>
        Rule.IsSilentAsync(
            MistakenMethod.Wrap(body) + " class Own { public static Own Made; public bool Is(int i) => true; }");

    [Theory]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).Take(5).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).Where(lead => lead.Url.Exists()).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Take(5)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.ById("lead_1")).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection.Limit(5)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.Where(lead => """
        + /* lang=c#-test */ """lead.StatusId.IsNot(qualified))).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.WithIds(LeadId.Create("lead_1"))).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.Contacts).ToAllLeads().SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """using CloseClient own = new(); await Bulk.Pause(onboarding).To(selection).SendAsync(own);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).From(new """
        + /* lang=c#-test */ """Sender("ada@example.com")).Preference(ContactPreference.Lead).ToAllLeads().SendAsync(close);""")]
    public Task A_mistake_has_one_id(string body) => MistakenMethod.HasOneIdAsync(body, "CLOSE1007");
}
