using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// A method twice as long takes twice the steps: what a rule reports is written n times in one method, and 2n times, and the
/// nodes are counted that are walked for it.
/// </summary>
public sealed class LinearityTests
{
    private const int Times = 12;

    // A small square hides behind what is done once for each.
    private const int ManyTimes = 50;
    private const double MaxGrowth = 2.4;

    /// <summary>The bad examples of the pages that are statements.</summary>
    public static TheoryData<string> Pages => [.. RulePage.Ids().Where(id =>
        !RulePage.Read(id).Bad.Contains("class ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_bad_example_is_linear(string id) => IsLinearAsync(RulePage.Read(id).Bad);

    /// <summary>The bad examples of the pages that are types.</summary>
    public static TheoryData<string> PagesOfTypes => [.. RulePage.Ids().Where(id =>
        RulePage.Read(id).Bad.Contains("class ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(PagesOfTypes))]
    public async Task A_bad_example_with_many_members_is_linear(string id)
    {
        string bad = RulePage.Read(id).Bad;

        AssertLinear(
            await StepsAsync(WithMembers(bad, ManyTimes)),
            await StepsAsync(WithMembers(bad, 2 * ManyTimes)));
    }

    /// <summary>What the pages say that is reported as well.</summary>
    public static TheoryData<string> PagesWithMore => [.. RulePage.Ids().Where(id =>
        RulePage.Read(id).Also?.Contains("class ", StringComparison.Ordinal) == false)];

    [Theory]
    [MemberData(nameof(PagesWithMore))]
    public Task What_is_also_reported_is_linear(string id) => IsLinearAsync(RulePage.Read(id).Also!);

    [Theory]
    [InlineData(/* lang=c#-test */ """try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); } catch { }""")]
    [InlineData(/* lang=c#-test */ """
        try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); }
        catch (CloseException) { await Bulk.Pause(onboarding).To(selection).SendAsync(close); }
        """)]
    [InlineData(/* lang=c#-test */ """var unused = Bulk.Pause(onboarding).To(selection);""")]
    [InlineData(/* lang=c#-test */ """var task = Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var action = Bulk.Pause(onboarding).To(selection); await action.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var id = "lead_1"; await Bulk.Pause(id).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """using var own = new CloseClient("k"); var sent = selection.Take(1); _ = close.CountAsync(sent);""")]
    [InlineData(/* lang=c#-test */ """await Task.WhenAll(leads.Select(lead => Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close)));""")]
    [InlineData(/* lang=c#-test */ """List<Task> all = []; all.Add(Bulk.Pause(onboarding).To(selection).SendAsync(close)); await Task.WhenAll(all);""")]
    public Task Everyday_code_is_linear(string code) => IsLinearAsync(code);

    [Theory]
    [InlineData(/* lang=c#-test */ """var unused# = Bulk.Pause(onboarding).To(selection);""")]
    [InlineData(/* lang=c#-test */ """var action# = Bulk.Pause(onboarding).To(selection); await action#.SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """string id# = "lead_1"; await Bulk.Pause(id#).To(selection).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """var task# = Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    public async Task Variables_beside_one_another_are_linear(string code)
    {
        string Many(int times) => string.Concat(Enumerable.Range(0, times).Select(number =>
            code.Replace("#", $"{number}", StringComparison.Ordinal) + "\n"));

        AssertLinear(await StepsAsync(Many(Times)), await StepsAsync(Many(2 * Times)));
    }

    /// <summary>What is once before and behind what is repeated; a # is the number.</summary>
    public static TheoryData<string, string, string> Shared => new()
    {
        { "List<Task> all = [];", "all.Add(Bulk.Pause(onboarding).To(selection).SendAsync(close));", "await Task.WhenAll(all);" },
        { "List<Task> all = [];", "all.Add(Bulk.Pause(onboarding).To(selection).SendAsync(close));", "" },
        { "List<Task> all = [];", "var task# = Bulk.Pause(onboarding).To(selection).SendAsync(close); all.Add(task#);", "" },
        { "List<PauseAction> all = [];", "all.Add(Bulk.Pause(onboarding).To(selection));", "Console.WriteLine(all.Count);" },
        { "while (true) {", "try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); break; } catch (Exception) { }", "}" },
        { "while (true) {", "try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); } catch (Exception) { }", "}" },
        { "while (true) {", "try { await Bulk.Pause(onboarding).To(Leads.WithIds(leads)).SendAsync(close); break; } catch { continue; }", "}" },
        { "while (true) {", "try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); return; } catch (CloseException) { await Task.Delay(1); }", "}" },
        {
            "bool sent = false; while (!sent) {",
            "try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); sent = true; } catch (Exception) { }",
            "}"
        },
        { "byte[] body = [];", "Console.WriteLine(CloseWebhook.ParseUnverified(body).Event.Id);", "" },
        { "byte[] body = [];", "Console.WriteLine(Name#()); Console.WriteLine(CloseWebhook.ParseUnverified(body)); string Name#() => \"\";", "" },
        {
            "",
            "await http.PostAsJsonAsync(\"https://api.close.com/api/v1/bulk_action/sequence_subscription/\", new { action_type = \"pause\" });",
            ""
        },
        {
            "",
            "var body# = new { action_type = \"pause\" }; await http.PostAsJsonAsync("
                + "\"https://api.close.com/api/v1/bulk_action/sequence_subscription/\", body#);",
            ""
        },
        {
            "http.BaseAddress = new Uri(\"https://api.close.com/api/v1/\");",
            "await http.PostAsync(\"bulk_action/sequence_subscription/\", new StringContent(\"{\\\"action_type\\\":\\\"pause\\\"}\"));",
            ""
        },
        {
            "",
            "var request# = new HttpRequestMessage(HttpMethod.Post, \"https://api.close.com/api/v1/bulk_action/sequence_subscription/\");"
                + " request#.Content = JsonContent.Create(new { action_type = \"pause\" }); await http.SendAsync(request#);",
            ""
        },
        { "foreach (var lead in leads) {", "await Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close);", "}" },
        { "foreach (var (lead, n) in new Dictionary<LeadId, int>()) {", "await Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close);", "}" },
        { "foreach (var pair in new Dictionary<LeadId, int>()) {", "var (lead#, n#) = pair; await Bulk.Pause(onboarding).To(Leads.WithIds(lead#)).SendAsync(close);", "}" },
        { "await Task.WhenAll(from lead in leads select Task.WhenAll(", "Bulk.Pause(onboarding).To(Leads.WithIds(lead)).SendAsync(close),", "Task.CompletedTask));" },
        { "foreach (var lead in leads) {", "await Send#(lead); Task Send#(LeadId one) => Bulk.Pause(onboarding).To(Leads.WithIds(one)).SendAsync(close);", "}" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "await action.SendAsync(close);", "" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "try { await action.SendAsync(close); } catch (CloseException) { Console.WriteLine(#); }", "" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "if (leads.Count == #) { Console.WriteLine(#); await action.SendAsync(close); } else { await action.SendAsync(close); }", "" },
        { "var action = Bulk.Pause(onboarding).To(selection); for (int i = 0; i < 3; i++) {", "await action.SendAsync(close);", "}" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "for (int i = 0; i < #; i++) { await action.SendAsync(close); }", "" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "again#: if (leads.Count > 0) { try { await action.SendAsync(close); } catch (CloseException) { goto again#; } }", "" },
        { "async void Fire() {", "await Bulk.Pause(onboarding).To(selection).SendAsync(close);", "} Fire();" },
        { "async void Fire() {", "await Bulk.Pause(onboarding).To(selection).SendAsync(close); Fire();", "} Fire();" },
        { "async Task Fire() {", "try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); } catch (CloseException) { await Fire(); }", "} await Fire();" },
        { "var action = Bulk.Pause(onboarding).To(selection); var timer = new System.Timers.Timer(5);", "timer.Elapsed += Tick#; async void Tick#(object? sender, EventArgs e) { try { await action.SendAsync(close); timer.Stop(); } catch (CloseException) { } }", "" },
        { "var started = await Bulk.Pause(onboarding).To(selection).SendAsync(close); var timer = new System.Timers.Timer(5); timer.Elapsed += Tick; async void Tick(object? sender, EventArgs e) {",
            "started = await close.BulkSequenceSubscriptions.GetAsync(started.Id); if (started.Status == BulkActionStatus.Done) { timer.Stop(); }", "}" },
        { "bool failed = false; var action = Bulk.Pause(onboarding).To(selection);", "try { await action.SendAsync(close); } catch (CloseException) { failed = true; } if (failed) { await action.SendAsync(close); }", "" },
        { "try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); return; } catch (CloseException) { }", "await Bulk.Pause(onboarding).To(selection).SendAsync(close);", "" },
        { "bool again = true; var action = Bulk.Pause(onboarding).To(selection); while (again) { again = false;", "try { await action.SendAsync(close); } catch (CloseException) { again = true; }", "}" },
        { "", "await Once(Send#); Task Send#() => Bulk.Pause(onboarding).To(selection).SendAsync(close);", "static Task Once(Func<Task> run) => run();" },
        { "await Once(Send); async Task Send() {", "await Bulk.Pause(onboarding).To(selection).SendAsync(close);", "} static Task Once(Func<Task> run) => run();" },
        { "Run(); async IAsyncEnumerable<int> Run() { yield return 1;", "await Bulk.Pause(onboarding).To(selection).SendAsync(close);", "}" },
        { "var action = Bulk.Pause(onboarding).To(selection); await Task.WhenAll(", "action.SendAsync(close),", "action.SendAsync(close));" },
        { "", "Console.WriteLine(#); await Bulk.Pause(onboarding).To(selection).SendAsync(close);", "" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "await action.SendAsync(close); action = Bulk.Pause(onboarding).To(selection);", "" },
        { "var started = await Bulk.Pause(onboarding).To(selection).SendAsync(close); while (true) {",
            "started = await close.BulkSequenceSubscriptions.GetAsync(started.Id); await Task.Delay(1000);", "}" },
        { "var started = await Bulk.Pause(onboarding).To(selection).SendAsync(close);",
            "again#: started = await close.BulkSequenceSubscriptions.GetAsync(started.Id); if (started.Status != BulkActionStatus.Done) { await Task.Delay(#); goto again#; }", "" },
        { "var action = Bulk.Pause(onboarding).To(selection); Task Send() => action.SendAsync(close);", "await Send();", "" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "await Send#(); await Send#(); Task Send#() => action.SendAsync(close);", "" },
        { "var action = Bulk.Pause(onboarding).To(selection); Task Send() => action.SendAsync(close); for (int i = 0; i < 3; i++) {", "await Send();", "}" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "await (leads.Count == # ? action.SendAsync(close) : action.SendAsync(close)); await action.SendAsync(close);", "" },
        { "var action = Bulk.Pause(onboarding).To(selection);", "BulkSequenceSubscription? sent# = null; try { sent# = await action.SendAsync(close); } catch (CloseException) { } sent# ??= await action.SendAsync(close);", "" },
        { "var key = \"k\"; await Parallel.ForEachAsync(leads, async (lead, stop) => {", "using var own# = new CloseClient(key); await own#.CountAsync(Leads.WithIds(lead));", "});" },
        { "var key = \"k\"; foreach (var lead in leads) {", "await Count#(lead); async Task Count#(LeadId one) { using var own = new CloseClient(key); await own.CountAsync(Leads.WithIds(one)); }", "}" },
        { "var picked = selection", ".Take(1)", ";" },
        { "Filter filter = Filter.AllOf(", "Filter.AllOf(),", "Filter.AllOf());" },
        { "var text = onboarding switch {", "_ when leads.Count == # => \"lead_#\",", "_ => \"\" };" },
        { "try { await Bulk.Pause(onboarding).To(selection).SendAsync(close); }", "catch (Exception) when (leads.Count == #) { await Bulk.Pause(onboarding).To(selection).SendAsync(close); }", "" },
        { "", "Task Local#() => Bulk.Pause(onboarding).To(selection).SendAsync(close);", "" },
        { "", "await Run#(() => Bulk.Pause(onboarding).To(selection).SendAsync(close)); static Task Run#(Func<Task> run) => run();", "" },
        { "", "await Once(() => Bulk.Pause(onboarding).To(selection).SendAsync(close));", "static Task Once(Func<Task> run) => run();" },
        { "using var own = new CloseClient(\"k\");", "await Bulk.Pause(onboarding).To(selection).SendAsync(own);", "" },
        { "var recorder = new CloseFluent.Testing.CloseRecorder();", "await Bulk.Pause(onboarding).To(selection).SendAsync(recorder.Client);", "" },
    };

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task Many_beside_what_they_share_are_linear(string before, string code, string after)
    {
        string Many(int times) => before + "\n" + string.Concat(Enumerable.Range(0, times).Select(number =>
            code.Replace("#", $"{number}", StringComparison.Ordinal) + "\n")) + after;

        AssertLinear(await StepsAsync(Many(ManyTimes)), await StepsAsync(Many(2 * ManyTimes)));
    }

    private static async Task IsLinearAsync(string code)
    {
        string Many(int times) => string.Concat(Enumerable.Repeat("{\n" + code + "\n}\n", times));

        AssertLinear(await StepsAsync(Many(Times)), await StepsAsync(Many(2 * Times)));
    }

    // Each type has its methods and properties many times, under names of their own.
    private static string WithMembers(string source, int times)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source, Examples.Parsing).GetRoot();
        MemberDeclarationSyntax[] members = [.. root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(type => !type.Modifiers.Any(SyntaxKind.StaticKeyword))
            .SelectMany(type => type.Members)
            .Where(member => member is MethodDeclarationSyntax or PropertyDeclarationSyntax)];
        Assert.NotEmpty(members);
        return members.Reverse().Aggregate(source, (text, member) => text.Insert(
            member.FullSpan.End,
            string.Concat(Enumerable.Range(0, times).Select(number => Renamed(member, $"Copy{number}")))));
    }

    private static string Renamed(MemberDeclarationSyntax member, string name) => member switch
    {
        MethodDeclarationSyntax method => method.WithIdentifier(SyntaxFactory.Identifier(name)).ToFullString(),
        PropertyDeclarationSyntax property => property.WithIdentifier(SyntaxFactory.Identifier(name + " ")).ToFullString(),
        _ => "",
    };

    private static void AssertLinear(long steps, long stepsOfTwice) =>
        Assert.True(stepsOfTwice <= steps * MaxGrowth, $"{steps} steps become {stepsOfTwice}, {(double)stepsOfTwice / steps:F2} times.");

    private static async Task<long> StepsAsync(string body)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Linear",
            new[] { RulePage.Compilable(body), Examples.Usings }.Select(text => CSharpSyntaxTree.ParseText(text, Examples.Parsing)),
            Examples.References,
            Examples.Compiling);
        System.Runtime.CompilerServices.StrongBox<long> steps = SyntaxSteps.Start();
        await compilation.WithAnalyzers(
            [new RuleAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        return steps.Value;
    }
}
