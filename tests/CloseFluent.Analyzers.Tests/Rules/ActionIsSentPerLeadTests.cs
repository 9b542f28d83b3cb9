using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ActionIsSentPerLeadRule, CloseFluent.CodeFixes.ActionIsSentPerLeadFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class ActionIsSentPerLeadTests
{
    [Fact]
    public Task Sends_one_action_for_a_list() => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ """var ids = new List<LeadId>(); foreach (var id in ids) await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).{|#0:SendAsync|}(close);"""),
        "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds(ids)'",
        Snippet.Method(
            /* lang=c#-test */ """var ids = new List<LeadId>(); if (ids.Count > 0) await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(ids)).SendAsync(close);"""));

    [Fact]
    public Task Sends_one_action_for_what_has_ids() => Rule.FixesAsync(
        "record Customer(ContactId Contact); " + Snippet.Method(
            /* lang=c#-test */ """var all = new Customer[0]; foreach (var one in all) { await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Contacts.WithIds(one.Contact)).[|SendAsync|](close); }"""),
        "record Customer(ContactId Contact); " + Snippet.Method(
            /* lang=c#-test */ """var all = new Customer[0]; if (all.Length > 0) { await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Contacts.WithIds(all.Select(one => """
                + /* lang=c#-test */ """one.Contact))).SendAsync(close); }"""));

    [Theory]
    [InlineData(/* lang=c#-test */ """string[] ids = [];""", "id", "ids", "ids.Select(id => new LeadId(id))", "Length")]
    [InlineData(/* lang=c#-test */ """List<string> ids = [];""", " id ", "ids", "ids.Select(id => new LeadId(id))", "Count")]
    public Task Makes_ids_of_texts(string list, string lead, string all, string ids, string count) => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ $"{list} foreach (var id in {all}) await Bulk.Pause(onboarding).To(Leads.WithIds({lead})).{{|#0:SendAsync|}}(close);"),
        $"Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds({ids})'",
        Snippet.Method(
            /* lang=c#-test */ $"{list} if ({all}.{count} > 0) await Bulk.Pause(onboarding).To(Leads.WithIds({lead.Replace(
                "id", ids, StringComparison.Ordinal)})).SendAsync(close);"),
        mustCompile: true);

    [Fact]
    public Task Makes_ids_of_what_has_a_text() => Rule.FixesAsync(
        "record Customer(string Id); " + Snippet.Method(
            /* lang=c#-test */ """var mine = new Customer[1]; foreach (var l in mine) { await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(l.Id)).{|#0:SendAsync|}(close); }"""),
        "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with "
            + "'Leads.WithIds(mine.Select(l => new LeadId(l.Id)))'",
        "record Customer(string Id); " + Snippet.Method(
            /* lang=c#-test */ """var mine = new Customer[1]; if (mine.Length > 0) { await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(mine.Select(l => new """
                + /* lang=c#-test */ """LeadId(l.Id)))).SendAsync(close); }"""),
        mustCompile: true);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """IAsyncEnumerable<LeadId> ids = null!; await foreach (var id in ids) await """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).{|#0:SendAsync|}(close);""",
        "ids")]
    [InlineData(
        /* lang=c#-test */ """System.Collections.ArrayList some = []; foreach (LeadId id in some) await """
            + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).{|#0:SendAsync|}(close);""",
        "ids")]
    public Task Names_a_list_where_there_is_none_yet(string body, string ids) => Rule.ReportsAsync(
        Snippet.Method(body),
        $"Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds({ids})'");

    [Theory]
    [InlineData(/* lang=c#-test */ """foreach (var id in ids) { await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).SendAsync(close); break; }""")]
    [InlineData(/* lang=c#-test */ """foreach (var id in ids) { try { await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).SendAsync(close); return; } catch """
        + /* lang=c#-test */ """(CloseException) { } }""")]
    [InlineData(/* lang=c#-test */ """int sent = 0; foreach (var id in ids) { if (++sent > 10) break; await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).SendAsync(close); }""")]
    public Task Is_silent_where_not_all_are_meant(
        string body) => Rule.IsSilentAsync(Snippet.Method("var ids = new List<LeadId>(); " + body));

    [Fact]
    public Task Collects_a_sequence_that_is_read_once() => Rule.FixesAsync(
        Snippet.Method(
            /* lang=c#-test */ """IEnumerable<LeadId> ids = []; foreach (var id in ids) await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).[|SendAsync|](close);"""),
        Snippet.Method(
            /* lang=c#-test */ """IEnumerable<LeadId> ids = []; if (ids.ToList() is { Count: > 0 } all) await """
                + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(all)).SendAsync(close);"""));

    [Fact]
    public Task Collects_what_has_ids_under_a_name_of_its_own() => Rule.FixesAsync(
        /* lang=c#-test */ """
        record Customer(ContactId Contact);
        class D(IEnumerable<Customer> customers)
        {
            async Task M(ICloseClient close, SequenceId onboarding, bool all)
            {
                foreach (var one in customers) await Bulk.Pause(onboarding).To(Contacts.WithIds(one.Contact)).[|SendAsync|](close);
                foreach (var one in this.Others) { await Bulk.Resume(onboarding).To(Contacts.WithIds(one.Contact)).[|SendAsync|](close); }
            }
            IEnumerable<Customer> Others { get; } = customers;
        }
        """,
        /* lang=c#-test */ """
        record Customer(ContactId Contact);
        class D(IEnumerable<Customer> customers)
        {
            async Task M(ICloseClient close, SequenceId onboarding, bool all)
            {
                if (customers.ToList() is { Count: > 0 } all2) await Bulk.Pause(onboarding).To(Contacts.WithIds(all2.Select(one => one.Contact))).SendAsync(close);
                if (this.Others.ToList() is { Count: > 0 } all3) { await Bulk.Resume(onboarding).To(Contacts.WithIds(all3.Select(one => one.Contact))).SendAsync(close); }
            }
            IEnumerable<Customer> Others { get; } = customers;
        }
        """);

    [Theory]
    [InlineData(/* lang=c#-test */ """IAsyncEnumerable<LeadId> ids = null!; await foreach (var id in ids) await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var id in Ids()) await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).[|SendAsync|](close); IEnumerable<LeadId> """
        + /* lang=c#-test */ """Ids() => [];""")]
    [InlineData(/* lang=c#-test */ """var ids = new LeadId[1]; foreach (var id in ids) await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id).Take(1)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var ids = new LeadId[1]; foreach (var id in ids) await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).AtMost(1).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var ids = new LeadId[1]; foreach (var id in ids /* all */) await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """var ids = new LeadId[1]; foreach (var id in ids) { var r = await """
        + /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    public Task Has_no_fix_where_more_depends_on_the_iteration(string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Fact]
    public Task Is_silent_where_the_sequence_or_the_filter_differs() => Rule.IsSilentAsync(Snippet.Method(
        /* lang=c#-test */ """
        foreach (var (s, id) in new (SequenceId, LeadId)[1]) await Bulk.Pause(s).To(Leads.WithIds(id)).SendAsync(close);
        foreach (var x in new Order[1]) await Bulk.Pause(x.Sequence).To(Leads.WithIds(x.Lead)).SendAsync(close);
        foreach (var id in new LeadId[1]) { var s = Find(id); await Bulk.Pause(s).To(Leads.WithIds(id)).SendAsync(close); }
        SequenceId Find(LeadId id) => "seq_1";
        foreach (var s in new SequenceId[1]) await Bulk.Pause(s).To(Leads.WithIds("lead_1")).SendAsync(close);
        foreach (var n in new[] { "a" }) await Bulk.Pause(onboarding).To(Leads.Where(l => l.Name.HasWords(n))).SendAsync(close);
        var senders = new Sender[2]; int i = 0; Sender one = ada; var map = new Dictionary<LeadId, SequenceId>(); var queue = new Queue<Sender>();
        foreach (var id in new LeadId[1]) await Bulk.Subscribe(onboarding).From(senders[i++ % 2]).Preference(ContactPreference.Lead).To(Leads.WithIds(id)).SendAsync(close);
        foreach (var id in new LeadId[1]) if (map.TryGetValue(id, out var s)) await Bulk.Pause(s).To(Leads.WithIds(id)).SendAsync(close);
        foreach (var id in new LeadId[1]) { one = senders[1]; await Bulk.Subscribe(onboarding).From(one).Preference(ContactPreference.Lead).To(Leads.WithIds(id)).SendAsync(close); }
        foreach (var id in new LeadId[1]) { (one, i) = (senders[1], 2); await Bulk.Subscribe(onboarding).From(one).Preference(ContactPreference.Lead).To(Leads.WithIds(id)).SendAsync(close); }
        foreach (var id in new LeadId[1]) await Bulk.Subscribe(onboarding).From(queue.Dequeue()).Preference(ContactPreference.Lead).To(Leads.WithIds(id)).SendAsync(close);
        foreach (var id in new LeadId[1]) { var a = Bulk.Pause(onboarding).To(Leads.WithIds(id)); Console.WriteLine(a); }
        """) + " record Order(SequenceId Sequence, LeadId Lead);");

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => $.To(Leads.WithIds(lead)).[|SendAsync|](close)));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(async lead => { await $.To(Leads.WithIds(lead)).[|SendAsync|](close); }));""")]
    [InlineData(/* lang=c#-test */ """var sent = leads.Select(lead => $.To(Leads.WithIds(lead)).[|SendAsync|](close)).ToList(); await Task.WhenAll(sent);""")]
    [InlineData(/* lang=c#-test */ """await Parallel.ForEachAsync(leads, async (lead, stop) => await $.To(Leads.WithIds(lead)).[|SendAsync|](close, stop));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads select $.To(Leads.WithIds(lead)).[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """foreach (var task in from lead in leads let one = Leads.WithIds(lead) orderby lead.Value select $.To(one).[|SendAsync|](close)) await task;""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads let action = $.To(Leads.WithIds(lead)) select action.[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => PauseAsync(lead))); Task PauseAsync(LeadId one) => $.To(Leads.WithIds(one)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads select PauseAsync(lead)); Task PauseAsync(LeadId one) => $.To(Leads.WithIds(one)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < leads.Count; i++) { await $.To(Leads.WithIds(leads[i])).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { var one = Leads.WithIds(lead); await $.To(one).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { var one = $.To(Leads.WithIds(lead)); await one.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { await $.To(Leads.Where(one => one.Id.Is(lead))).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """await EachAsync(leads, lead => $.To(Leads.WithIds(lead)).[|SendAsync|](close)); async Task EachAsync<T>(List<T> all, Func<T, Task> code) { foreach (var one in all) { await code(one); } }""")]
    public Task Sees_other_ways_to_go_over_a_list(string body) => Rule.ReportsAsync(
        Going(body), "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds(leads)'");

    [Theory]
    [InlineData(/* lang=c#-test */ """for (var i = 0; i < leads.Count; ++i) { var lead = leads[i]; await $.To(Leads.WithIds(lead)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { LeadId id = lead; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    public Task Names_a_list_where_a_variable_has_the_lead(string body) => Rule.ReportsAsync(
        Going(body), "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds(ids)'");

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads where lead.Value != "" select $.To(Leads.WithIds(lead)).[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from order in orders from line in order.Lines select $.To(Leads.WithIds(line.Lead)).[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from order in orders let lead = order.Lead select $.To(Leads.WithIds(lead)).[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from order in orders join lead in leads on order.Lead equals lead select $.To(Leads.WithIds(lead)).[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from order in orders group order by order.Lead into lead select $.To(Leads.WithIds(lead.Key)).[|SendAsync|](close));""")]
    [InlineData(/* lang=c#-test */ """foreach (var (id, name) in pairs) { Console.WriteLine(name); await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach ((LeadId id, string name) in pairs) await $.To(Leads.WithIds(id)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach ((LeadId id, _) in pairs) await $.To(Leads.WithIds(id)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var (_, (id, name)) in new List<(int, (LeadId, string))>()) await $.To(Leads.WithIds(id)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var (id, name) in names) await $.To(Leads.WithIds(id)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach (KeyValuePair<LeadId, string> pair in names) { (LeadId id, string name) = pair; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var pair in pairs) { (LeadId id, _) = pair; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var pair in pairs) { var (id, name) = pair; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var order in orders) { var (id, n) = (order.Lead, 1); await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var pair in pairs) { LeadId id; string name; (id, name) = pair; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """LeadId id; foreach (var order in orders) { id = order.Lead; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var pair in pairs) { if (pair is var (id, name)) { await $.To(Leads.WithIds(id)).[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """foreach (var order in orders) { if (order is { Lead: var id }) { await $.To(Leads.WithIds(id)).[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """foreach (var order in orders) { if (order.Lead is LeadId id) { await $.To(Leads.WithIds(id)).[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < pairs.Count; i++) { var (id, name) = pairs[i]; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(pairs.Select(async pair => { var (id, _) = pair; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }));""")]
    [InlineData(/* lang=c#-test */ """IAsyncEnumerable<(LeadId, string)> stream = null!; await foreach (var (id, name) in stream) await $.To(Leads.WithIds(id)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """IAsyncEnumerable<KeyValuePair<LeadId, string>> stream = null!; await foreach (var pair in stream) { var (id, name) = pair; await $.To(Leads.WithIds(id)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var (id, name) in pairs) { await PauseAsync(id); } Task PauseAsync(LeadId one) => $.To(Leads.WithIds(one)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var order in orders) { await PauseAsync(order.Lead); } Task PauseAsync(LeadId one) => $.To(Leads.WithIds(one)).[|SendAsync|](close);""")]
    public Task Names_a_list_where_a_part_of_each_item_is_the_lead(string body) => Rule.ReportsAsync(
        Going(Lists + body), "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds(ids)'");

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from sequence in sequences from lead in leads select Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads from sequence in sequences select Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from order in orders select Bulk.Pause(order.Sequence).To(Leads.WithIds(order.Lead)).SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from lead in leads let sequence = SequenceOf(lead) select Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close)); SequenceId SequenceOf(LeadId lead) => onboarding;""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from some in leads.Chunk(100) select $.To(Leads.WithIds(some)).SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(from sequence in sequences select Bulk.Pause(sequence).To(Leads.WithIds(leads[0])).SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """var lazy = from lead in leads select $.To(Leads.WithIds(lead)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var (sequence, lead) in new Dictionary<SequenceId, LeadId>()) await Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """foreach (var order in orders) { var (id, sequence) = (order.Lead, order.Sequence); await Bulk.Pause(sequence).To(Leads.WithIds(id)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var order in orders) { if (order is { Lead: var id, Sequence: var sequence }) { await Bulk.Pause(sequence).To(Leads.WithIds(id)).SendAsync(close); } }""")]
    [InlineData(/* lang=c#-test */ """foreach (var order in orders) { LeadId id; SequenceId sequence; (id, sequence) = (order.Lead, order.Sequence); await Bulk.Pause(sequence).To(Leads.WithIds(id)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """LeadId id = leads[0]; foreach (var order in orders) { id = leads[1]; await Bulk.Pause(order.Sequence).To(Leads.WithIds(id)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var (id, name) in pairs) { await $.To(Leads.WithIds(id)).SendAsync(close); break; }""")]
    [InlineData(/* lang=c#-test */ """foreach (var sequence in sequences) { var (id, name) = pairs[0]; await Bulk.Pause(sequence).To(Leads.WithIds(id)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var (id, name) in pairs) { await PauseAsync(id, name); } Task PauseAsync(LeadId one, SequenceId sequence) => Bulk.Pause(sequence).To(Leads.WithIds(one)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => PauseAsync(lead, "seq_" + lead))); Task PauseAsync(LeadId one, SequenceId sequence) => Bulk.Pause(sequence).To(Leads.WithIds(one)).SendAsync(close);""")]
    public Task Is_silent_where_another_part_of_the_item_is_sent_too(string body) =>
        Rule.IsSilentAsync(Going(Lists + body), mustCompile: true);

    [Fact]
    public Task A_query_maps_what_has_ids() => Rule.ReportsAsync(
        Going(Lists + /* lang=c#-test */ """await Task.WhenAll(from order in orders select $.To(Leads.WithIds(order.Lead)).[|SendAsync|](close));"""),
        "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with "
            + "'Leads.WithIds(orders.Select(order => order.Lead))'");

    private const string Lists = /* lang=c#-test */ """
        List<(LeadId Id, string Name)> pairs = []; Dictionary<LeadId, string> names = []; List<SequenceId> sequences = [];
        var orders = new[] { new { Lead = leads[0], Sequence = onboarding, Lines = new[] { new { Lead = leads[0] } } } };
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Chunk(100).Select(some => $.To(Leads.WithIds(some)).SendAsync(close)));""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < leads.Count; i += 100) { await $.To(Leads.WithIds(leads.GetRange(i, 100))).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < leads.Count; i += 2) { await $.To(Leads.WithIds(leads[i])).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select((lead, i) => Bulk.Pause(i % 2 == 0 ? onboarding : "seq_2").To(Leads.WithIds(lead)).SendAsync(close)));""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => Bulk.Subscribe(onboarding).From(SenderOf(lead)).Preference(ContactPreference.Lead).To(Leads.WithIds(lead)).SendAsync(close))); Sender SenderOf(LeadId lead) => ada;""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(new ICloseClient[2].Select(one => $.To(Leads.WithIds("lead_1")).SendAsync(one)));""")]
    [InlineData(/* lang=c#-test */ """foreach (LeadStatusId status in new LeadStatusId[2]) { await $.To(Leads.Where(lead => lead.StatusId.Is(status))).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """foreach (var lead in leads) { var sequence = await FindAsync(lead); await Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close); } Task<SequenceId> FindAsync(LeadId lead) => null!;""")]
    [InlineData(/* lang=c#-test */ """await $.To(Leads.WithIds(leads[0])).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """for (int i = 0; i < leads.Count; i++) { await $.To(Leads.WithIds(leads[i])).SendAsync(close); if (i == 3) { break; } }""")]
    [InlineData(/* lang=c#-test */ """leads.Select(lead => $.To(Leads.WithIds(lead)).SendAsync(close));""")]
    [InlineData(/* lang=c#-test */ """var action = $.To(Leads.WithIds(leads)); await Task.WhenAll(new ICloseClient[2].Select(one => action.SendAsync(one)));""")]
    public Task Is_silent_where_one_action_cannot_do(string body) => Rule.IsSilentAsync(Going(body), mustCompile: true);

    private const string Sources = /* lang=c#-test */ """
        var queue = new Queue<LeadId>(leads); var stack = new Stack<LeadId>(leads); System.Threading.Channels.ChannelReader<LeadId> reader = null!;
        var jobs = new Queue<(SequenceId Sequence, LeadId Lead)>(); var orders = new Queue<Order>(); int i = 0;
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """while (queue.TryDequeue(out var lead)) await $.To(Leads.WithIds(lead)).[|SendAsync|](close);""")]
    [InlineData(/* lang=c#-test */ """LeadId? lead; while (stack.TryPop(out lead)) { await $.To(Leads.WithIds(lead)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """while (reader.TryRead(out var lead)) { var action = $.To(Leads.WithIds(lead)); await action.[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """while (stack.Count > 0) { var lead = stack.Pop(); await $.To(Leads.WithIds(lead)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """do { await $.To(Leads.WithIds(queue.Dequeue())).[|SendAsync|](close); } while (queue.Count > 0);""")]
    [InlineData(/* lang=c#-test */ """while (await reader.WaitToReadAsync()) { var lead = await reader.ReadAsync(); await $.To(Leads.WithIds(lead)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """while (await reader.WaitToReadAsync()) { while (reader.TryRead(out var lead)) { await $.To(Leads.WithIds(lead)).[|SendAsync|](close); } }""")]
    [InlineData(/* lang=c#-test */ """using var each = leads.GetEnumerator(); while (each.MoveNext()) { await $.To(Leads.WithIds(each.Current)).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """while (orders.TryDequeue(out var order)) { await $.To(Leads.WithIds(order.Lead)).[|SendAsync|](close); }""")]
    public Task Reports_leads_that_a_loop_takes_one_by_one(string body) => Rule.ReportsAsync(
        Going(Sources + body) + Ordered, "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds(ids)'");

    [Theory]
    [InlineData(/* lang=c#-test */ """while (i < leads.Count) { await $.To(Leads.WithIds(leads[i])).[|SendAsync|](close); i++; }""")]
    [InlineData(/* lang=c#-test */ """for (i = leads.Count - 1; i >= 0; i--) { await $.To(Leads.WithIds(leads[i])).[|SendAsync|](close); }""")]
    [InlineData(/* lang=c#-test */ """for (int at = 0, end = leads.Count; at < end; at++) { await $.To(Leads.WithIds(leads[at])).[|SendAsync|](close); }""")]
    public Task Reports_a_loop_that_counts(string body) => Rule.ReportsAsync(
        Going(Sources + body) + Ordered, "Each 'SendAsync' starts a bulk action of its own: collect the ids and send one action with 'Leads.WithIds(leads)'");

    [Theory]
    [InlineData(/* lang=c#-test */ """while (jobs.TryDequeue(out var job)) await Bulk.Pause(job.Sequence).To(Leads.WithIds(job.Lead)).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """while (queue.TryDequeue(out var lead)) { await $.To(Leads.WithIds(lead)).SendAsync(close); break; }""")]
    [InlineData(/* lang=c#-test */ """while (queue.Count > 0) { var some = leads.Take(50).ToList(); queue.Clear(); await $.To(Leads.WithIds(some)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """while (queue.TryDequeue(out var lead)) { var sequence = jobs.Dequeue().Sequence; await Bulk.Pause(sequence).To(Leads.WithIds(lead)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """while (i < leads.Count) { await $.To(Leads.WithIds(leads[0])).SendAsync(close); i += 100; }""")]
    [InlineData(/* lang=c#-test */ """while (orders.Count > 0) { var order = orders.Dequeue(); await Bulk.Pause(order.Sequence).To(Leads.WithIds(order.Lead)).SendAsync(close); }""")]
    [InlineData(/* lang=c#-test */ """List<LeadId> all = []; while (queue.TryDequeue(out var lead)) { all.Add(lead); } await $.To(Leads.WithIds(all)).SendAsync(close);""")]
    public Task Is_silent_where_each_that_is_taken_differs(string body) => Rule.IsSilentAsync(Going(Sources + body) + Ordered, mustCompile: true);

    private const string Ordered = " record Order(SequenceId Sequence, LeadId Lead);";

    private static string Going(string body) => Snippet.Method(
        "List<LeadId> leads = []; "
        + body.Replace("$", /* lang=c#-test */ """Bulk.Pause(onboarding)""", StringComparison.Ordinal));
}
