using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.KindsDifferRule, CloseFluent.CodeFixes.KindsDifferFix>;

namespace CloseFluent.Analyzers.Tests;

public sealed class KindsDifferTests
{
    private const string Given = "PauseAction pause, ResumeAction resume, EmailAction mail, bool flag, PauseAction? maybe";

    [Theory]
    [InlineData(
        /* lang=c#-test */ "var a = flag ? pause : {|#0:resume|}; await a.SendAsync(close);",
        /* lang=c#-test */ "BulkSequenceSubscriptionAction a = flag ? pause : resume; await a.SendAsync(close);")]
    [InlineData(
        /* lang=c#-test */ "var a = flag switch { true => pause, _ => {|#0:resume|} }; await a.SendAsync(close);",
        /* lang=c#-test */ "BulkSequenceSubscriptionAction a = flag switch { true => pause, _ => resume }; await a.SendAsync(close);")]
    [InlineData(
        /* lang=c#-test */ "var all = new[] { pause, {|#0:resume|} }; Console.WriteLine(all.Length);",
        /* lang=c#-test */ "var all = new BulkSequenceSubscriptionAction[] { pause, resume }; Console.WriteLine(all.Length);")]
    [InlineData(
        /* lang=c#-test */ "await (flag ? pause : {|#0:resume|}).SendAsync(close);",
        /* lang=c#-test */ "await (flag ? pause : (BulkSequenceSubscriptionAction)resume).SendAsync(close);")]
    [InlineData(
        /* lang=c#-test */ "var sent = await (flag switch { true => pause, _ => {|#0:resume|} }).SendAsync(close); Console.WriteLine(sent.Id);",
        /* lang=c#-test */ "var sent = await (flag switch { true => pause, _ => (BulkSequenceSubscriptionAction)resume }).SendAsync(close); Console.WriteLine(sent.Id);")]
    [InlineData(
        /* lang=c#-test */ "var a = Bulk.Pause(onboarding).To(selection); a = {|#0:resume|}; await a.SendAsync(close);",
        /* lang=c#-test */ "BulkSequenceSubscriptionAction a = Bulk.Pause(onboarding).To(selection); a = resume; await a.SendAsync(close);")]
    public Task Declares_what_two_actions_are(string written, string expected) =>
        Rule.FixesAsync(Method(written), Method(expected));

    [Theory]
    [InlineData(
        /* lang=c#-test */ "var a = maybe ?? [|resume|]; Console.WriteLine(a);",
        "'resume' is a ResumeAction, another kind than a PauseAction: declare what both are, as in 'BulkSequenceSubscriptionAction a = …'")]
    [InlineData(
        /* lang=c#-test */ "await (flag ? pause : [|mail|]).SendAsync(close);",
        "'mail' is an EmailAction, another kind than a PauseAction: call 'SendAsync' on each of them, as what both are, a "
            + "'BulkAction', has none")]
    [InlineData(
        /* lang=c#-test */ "var a = flag ? Bulk.Pause(onboarding) : Bulk.[|Resume|](onboarding); Console.WriteLine(a);",
        "'Bulk.Resume(onboarding)' is a ResumeNeedsLeads, another kind than a PauseNeedsLeads: complete each, this one with '.To(…)', "
            + "and declare what both are then, as in 'BulkSequenceSubscriptionAction a = …'")]
    [InlineData(
        /* lang=c#-test */ "var a = flag ? Bulk.Pause(onboarding) : [|resume|]; Console.WriteLine(a);",
        "'resume' is a ResumeAction, another kind than a PauseNeedsLeads: complete the other with '.To(…)', and declare what both "
            + "are then, as in 'BulkSequenceSubscriptionAction a = …'")]
    [InlineData(
        /* lang=c#-test */ "var a = flag ? pause : Bulk.[|Resume|](onboarding); Console.WriteLine(a);",
        "'Bulk.Resume(onboarding)' is a ResumeNeedsLeads, another kind than a PauseAction: complete it with '.To(…)', and declare "
            + "what both are then, as in 'BulkSequenceSubscriptionAction a = …'")]
    [InlineData(
        /* lang=c#-test */ "Get(out [|PauseNeedsLeads given|]); Console.WriteLine(given);",
        "'PauseNeedsLeads given' is a PauseNeedsLeads, but is given a BulkAction here: declare it as a 'BulkAction'")]
    [InlineData(
        /* lang=c#-test */ "Get(out [|pause|]);",
        "'pause' is a PauseAction, but is given a BulkAction here: declare it as a 'BulkAction'")]
    public Task Says_what_both_are(string written, string message) => Rule.ReportsAsync(Method(written), message);

    [Theory]
    [InlineData(/* lang=c#-test */ "BulkAction a = flag ? pause : resume; a = mail; Get(out a); Get(out BulkAction b); Get(out var c);")]
    [InlineData(/* lang=c#-test */ "var a = flag ? pause : maybe ?? pause; a = maybe; BulkAction b = maybe ?? (BulkAction)resume;")]
    [InlineData(/* lang=c#-test */ "var a = maybe ?? (BulkSequenceSubscriptionAction)resume; var all = new BulkAction[] { pause, mail };")]
    [InlineData(/* lang=c#-test */ "List<BulkAction> all = [flag ? pause : resume, flag switch { true => mail, _ => resume }];")]
    public Task Is_silent_where_the_type_is_declared(string written) => Rule.IsSilentAsync(Method(written), mustCompile: true);

    private static string Method(string body) => Snippet.Method(body)
        .Replace("BulkSelection selection)", $"BulkSelection selection, {Given})", StringComparison.Ordinal)
        .Replace("class C\n{", "class C\n{\n    static void Get(out BulkAction action) => action = null!;", StringComparison.Ordinal);
}
