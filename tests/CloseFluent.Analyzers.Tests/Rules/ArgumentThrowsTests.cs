using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.ArgumentThrowsRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>The shapes of calls; that every member is judged is held by DemandTests.</summary>
public sealed class ArgumentThrowsTests
{
    [Theory]
    [InlineData(
        /* lang=c#-test */ """var p = Last.Days({|#0:-30|});""",
        "a distance in time is 1 or more; its direction has a name of its own (Ago, FromNow)")]
    [InlineData(
        /* lang=c#-test */ """var p = Ago.Days({|#0:90|});""",
        "Close refuses distances of more than 60 days. Write them in weeks, months or years, for example Last.Months(3)")]
    [InlineData(
        /* lang=c#-test */ """var m = Moment.StartOf(2026, {|#0:13|}, 1);""", "months go from 1 to 12, and 13 is none of them")]
    [InlineData(/* lang=c#-test */ """var m = Moment.EndOf(2026, 2, {|#0:29|});""", "that month has no day 29")]
    [InlineData(/* lang=c#-test */ """var s = Leads.Search({|#0:"*"|});""",
        "\"*\" selects every lead. If that is meant, write Leads.All")]
    [InlineData(
        /* lang=c#-test */ """var w = new BulkActionWaitOptions { Timeout = {|#0:TimeSpan.Zero|} };""",
        "00:00:00 is not allowed: it must be longer than 0")]
    [InlineData(
        /* lang=c#-test */ """await close.PreviewAsync(selection, {|#0:500|});""", "500 is not allowed: it must be from 1 to 200")]
    [InlineData(
        /* lang=c#-test */ """var s = new SequenceStatus({|#0:"running"|});""",
        "\"running\" is not a known SequenceStatus; there are active, paused, draft. If Close really has this word, write "
            + "SequenceStatus.Unchecked(…)")]
    [InlineData(
        /* lang=c#-test */ """var c = CloseCredential.AccessToken({|#0:" "|});""",
        "the access token is null or blank. Set it in the environment or the configuration that it is read from")]
    public Task Says_what_the_exception_would_say(string body, string fault) =>
        Rule.ReportsAsync(Snippet.Method(body), "This throws: " + fault);

    [Theory]
    [InlineData(/* lang=c#-test */ """int days = -3; var p = Last.Days([|days|]);""")]
    [InlineData(/* lang=c#-test */ """var p = Last.Days([|onboarding is null ? 30 : 0|]);""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions(); o.MaxRetries = [|-1|];""")]
    [InlineData(/* lang=c#-test */ """var w = new BulkActionWaitOptions(); w = w with { MaxDelay = [|TimeSpan.FromDays(25)|] };""")]
    [InlineData(/* lang=c#-test */ """TimeSpan t = -TimeSpan.FromSeconds(1); var o = new CloseClientOptions { Timeout = [|t|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|new TimeSpan(0, 0, -5)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|default|] };""")]
    [InlineData(/* lang=c#-test */ """var m = Moment.StartOf(day: 1, month: [|0|], year: 2026);""")]
    [InlineData(/* lang=c#-test */ """int year = int.Parse("1"); var m = Moment.StartOf(year, 2, [|32|]);""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.SetCustomField("cf_1", [|""|]);""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.AddToCustomField("cf_1", "a", new CustomFieldValue[] { [|" "|] });""")]
    [InlineData(/* lang=c#-test */ """var a = Bulk.SetCustomFieldByName([|"cf_1"|], "gold");""")]
    [InlineData(/* lang=c#-test */ """await close.Sequences.FindAsync([|""|]);""")]
    [InlineData(/* lang=c#-test */ """var a = BulkAction.Parse([|"{"|]);""")]
    [InlineData(/* lang=c#-test */ """await close.Webhooks.CreateAsync(new Uri("https://example.com"), [|[]|]);""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { AllowUnencryptedHost = [|"api.close.com"|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|Timeout.InfiniteTimeSpan|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|System.Threading.Timeout.InfiniteTimeSpan|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|new TimeSpan(hours: 0, minutes: 0, seconds: 0)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|new TimeSpan(0, 0, 0, 0, 0)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|new TimeSpan(0, 0, 0, 0, 0, -1)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|TimeSpan.FromSeconds(seconds: 0)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|TimeSpan.FromSeconds(5) - TimeSpan.FromSeconds(10)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|TimeSpan.FromSeconds(5) + TimeSpan.FromSeconds(-5)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|TimeSpan.FromSeconds(5) * -1|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|2 * TimeSpan.FromDays(20)|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|TimeSpan.FromSeconds(-5) / 2|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|(TimeSpan)default|] };""")]
    [InlineData(/* lang=c#-test */ """TimeSpan? t = null; var o = new CloseClientOptions { Timeout = [|t ?? TimeSpan.Zero|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|onboarding is null ? TimeSpan.FromSeconds(3) : TimeSpan.Zero|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = [|onboarding.Value switch { "" => TimeSpan.Zero, _ => TimeSpan.FromSeconds(3) }|] };""")]
    [InlineData(/* lang=c#-test */ """var p = Last.Days([|onboarding.Value switch { "" => 30, _ => 0 }|]);""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { MaxMatches = [|(int?)0|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { MaxResponseSize = [|0u|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { MaxResponseSize = [|(short)0|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { MaxResponseSize = [|(sbyte)-1|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { MaxResponseSize = [|'\0'|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { ApiKey = [|string.Empty|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { ApiKey = [|String.Empty|] };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { ApiKey = [|System.String.Concat("a", ":", "b")|] };""")]
    [InlineData(/* lang=c#-test */ """const int port = 8080; var o = new CloseClientOptions { AllowUnencryptedHost = [|port + "://x"|] };""")]
    public Task Fires_in_every_shape(string body) => Rule.ReportsAsync(Snippet.Method(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """var p = Last.Days(60); var q = Last.Months(3); var m = Moment.StartOf(2028, 2, 29);""")]
    [InlineData(/* lang=c#-test */ """int days = 0; days = int.Parse("3"); var p = Last.Days(days);""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { MaxRetries = 0, MaxRetryDelay = TimeSpan.Zero, MaxMatches = null };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = TimeSpan.FromSeconds(double.Parse("0")) };""")]
    [InlineData(/* lang=c#-test */ """var s = new SequenceStatus("Active"); var t = SequenceStatus.Unchecked("running");""")]
    [InlineData(/* lang=c#-test */ """Days(-1); void Days(int count) { }""")]
    [InlineData(/* lang=c#-test */ """Action<Action> throws = _ => { }; Throws(() => Last.Days(0)); void Throws(Action act) { }""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = 2 * TimeSpan.FromSeconds(5) + new TimeSpan(seconds: 1, minutes: 0, hours: -1) };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = onboarding is null ? TimeSpan.FromSeconds(3) : Read(), MaxResponseSize = 'a' }; TimeSpan Read() => TimeSpan.Zero;""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { Timeout = new TimeSpan(0, 0, 0, 0, 100), ApiKey = string.Concat(Console.ReadLine(), ":") };""")]
    [InlineData(/* lang=c#-test */ """var o = new CloseClientOptions { ApiKey = Console.ReadLine() ?? string.Empty };""")]
    public Task Is_silent_on_what_is_taken_or_unknown(string body) => Rule.IsSilentAsync(Snippet.Method(body));
}
