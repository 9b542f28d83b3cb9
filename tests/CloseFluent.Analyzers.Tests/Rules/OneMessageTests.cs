using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>One mistake has one message.</summary>
public sealed class OneMessageTests
{
    [Theory]
    [InlineData(/* lang=c#-test */ """stage.SendAsync(close);""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """await stage.SendAsync(close);""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """await stage.SendOnceAsync(close);""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """var s = stage.AtMost(5);""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """await stage.WithoutDoneEmail().SendAsync(close);""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).SendAsync(close);""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).To(selection).SendAsync(close);""", "CLOSE1001")]
    [InlineData("await stage;", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """leads.ForEach(async _ => await action.SendAsync(close));""", "CLOSE1004")]
    [InlineData(/* lang=c#-test */ """leads.ForEach(_ => action.SendAsync(close));""", "CLOSE1004")]
    [InlineData(/* lang=c#-test */ """Parallel.ForEach(leads, async _ => await action.SendAsync(close));""", "CLOSE1004")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(_ => action.SendAsync(close)));""", "CLOSE3005")]
    [InlineData(/* lang=c#-test */ """BulkAction[] all = [stage, action];""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """var one = action is null ? Bulk.Subscribe(onboarding) : Bulk.Subscribe(onboarding).From(ada);""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """var one = action is null ? Bulk.Pause(onboarding) : Bulk.Resume(onboarding);""", "CLOSE1011")]
    [InlineData("await action;", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """PauseAction a = stage;""", "CLOSE1001")]
    [InlineData(/* lang=c#-test */ """stage.From(ada);""", "CLOSE1002")]
    [InlineData(/* lang=c#-test */ """action.To(selection);""", "CLOSE1002")]
    [InlineData(/* lang=c#-test */ """var s = action.To(selection);""", "CLOSE1002")]
    [InlineData(/* lang=c#-test */ """await action.ToAllLeads().SendAsync(close);""", "CLOSE1002")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """stage.To();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """var s = stage.To();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """_ = stage.To();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """await stage.To();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """await stage.To().SendAsync(close);""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """PauseAction a = stage.To();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """var s = Bulk.Subscribe(onboarding).From();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """Bulk.Subscribe(onboarding).From(ada).Preference();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause().ToAllLeads().SendAsync(close);""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).To(Leads.WithIds()).SendAsync(close);""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """Leads.WithIds().Take(5);""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """action.SendAsync();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """action.Send(close);""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(leads);""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """var s = Bulk.Pause(onboarding).To("lead_1");""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """new Bulk();""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """var s = new Sender("emailacct_1", "ada@example.com", "Ada Example");""", "CLOSE2003")]
    [InlineData(/* lang=c#-test */ """var s = new Sender("ada@example.com", "Ada Example", "emailacct_1");""", "CLOSE2003")]
    [InlineData(/* lang=c#-test */ """var s = new Sender("Ada Example", "emailacct_1", "ada@example.com");""", "CLOSE2003")]
    [InlineData(/* lang=c#-test */ """var s = new Sender("Ada Example", "ada@example.com", "emailacct_1");""", "CLOSE2003")]
    [InlineData(/* lang=c#-test */ """Sender s = new("ada@example.com", "emailacct_1", "Ada Example");""", "CLOSE2003")]
    [InlineData(/* lang=c#-test */ """Sender s = new(account, "ada@example.com", "Ada Example");""", "CLOSE2003")]
    [InlineData(
        /* lang=c#-test */ """var s = new Sender(account, email: "Ada Example", name: "ada@example.com");""", "CLOSE2003")]
    [InlineData(/* lang=c#-test */ """var s = new Sender("Ada", account, "ada@example.com");""", "CLOSE1007")]
    [InlineData(/* lang=c#-test */ """var s = new Sender("emailacct_1", "Ada", "ada");""", "CLOSE2003")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(selection);""", "CLOSE1003")]
    [InlineData(/* lang=c#-test */ """action.AtMost(5);""", "CLOSE1008")]
    public async Task A_mistake_has_one_message(string body, string id)
    {
        UserProject project = UserProject.Create(MistakenMethod.Wrap(body));

        Assert.Equal([id], (await project.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """leads.ForEach(async lead => await $);""")]
    [InlineData(/* lang=c#-test */ """leads.ForEach(async lead => { await $; });""")]
    [InlineData(/* lang=c#-test */ """leads.ForEach(async (LeadId lead) => await $);""")]
    [InlineData(/* lang=c#-test */ """Array.ForEach(leads.ToArray(), async lead => await $);""")]
    [InlineData(/* lang=c#-test */ """Parallel.ForEach(leads, async lead => await $);""")]
    [InlineData(/* lang=c#-test */ """Each(leads, async lead => await $); static void Each(List<LeadId> all, Action<LeadId> run) { foreach (var one in all) { run(one); } }""")]
    [InlineData(/* lang=c#-test */ """System.Collections.Immutable.ImmutableList<LeadId> all = null!; all.ForEach(async lead => await $);""")]
    public async Task What_no_one_awaits_for_each_lead_has_the_message_whose_remedy_mends_both(string body)
    {
        UserProject project = UserProject.Create(MistakenMethod.Wrap(body.Replace(
            "$", /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close)""", StringComparison.Ordinal)));

        Diagnostic found = Assert.Single(await project.DiagnosticsAsync());
        Assert.Equal("CLOSE1004", found.Id);
        Assert.Contains(
            "starts a bulk action of its own for each: collect the ids and await one action with 'Leads.WithIds(",
            found.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => $));""", "CLOSE4001")]
    [InlineData(/* lang=c#-test */ """leads.ForEach(Send); async void Send(LeadId lead) { await $; }""", "CLOSE4001")]
    [InlineData(/* lang=c#-test */ """leads.Select(lead => $);""", "CLOSE1004")]
    public async Task What_is_sent_for_each_lead_is_either_seen_or_not(string body, string id)
    {
        UserProject project = UserProject.Create(MistakenMethod.Wrap(body.Replace(
            "$", /* lang=c#-test */ """Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close)""", StringComparison.Ordinal)));

        Assert.Equal([id], (await project.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id));
    }
}
