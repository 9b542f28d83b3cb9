using System.Reflection;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>Runs the code of pages, on the sandbox and a clock on which waits complete at once.</summary>
internal static class DocRun
{
    /// <summary>Runs a whole program, and returns what it prints.</summary>
    public static async Task<string> ProgramAsync(DocProgram program)
    {
        MethodInfo entry = program.Load().EntryPoint!;
        TextWriter before = Console.Out;
        using StringWriter printed = new();
        Console.SetOut(printed);
        try
        {
            // The compiler makes an entry that waits for the program's task.
            await Task.Run(() => entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]));
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString();
    }

    /// <summary>Runs the sections of a page one after another.</summary>
    public static async Task SnippetsAsync(DocProgram program)
    {
        Type page = program.Load().GetType("Page")!;
        AutoAdvancingTimeProvider clock = new();
        CloseSandbox sandbox = new(new CloseSandboxOptions { TimeProvider = clock });
        using HttpClient http = new(sandbox.CreateHandler());
        using CloseClient close = new(new CloseClientOptions { ApiKey = sandbox.ApiKey, TimeProvider = clock }, http);
        await SetAsync(page, sandbox, close);
        foreach (MethodInfo section in page.GetMethods().Where(method => method.Name.StartsWith("Section", StringComparison.Ordinal)))
        {
            await (Task)section.Invoke(null, [])!;
        }
    }

    private static async Task SetAsync(Type page, CloseSandbox sandbox, CloseClient close)
    {
        void Set(string name, object value) => page.GetProperty(name)!.SetValue(null, value);

        BulkSelection selection = Leads.Where(lead => lead.StatusId.Is(SandboxIds.QualifiedStatus)).Take(200);
        Sender ada = await close.Senders.GetByAddressAsync("ada@example.com");
        SubscribeAction action = Bulk.Subscribe(SandboxIds.OnboardingSequence)
            .From(ada).Preference(ContactPreference.Contact).To(selection);
        BulkSequenceSubscription started = await action.SendAsync(close);
        Set("close", close);
        Set("sandbox", sandbox);
        Set("onboarding", new SequenceId(SandboxIds.OnboardingSequence));
        Set("qualified", new LeadStatusId(SandboxIds.QualifiedStatus));
        Set("bakery", new LeadId(SandboxIds.BakeryLead));
        Set("mary", new ContactId(SandboxIds.BakeryContact));
        Set("ada", ada);
        Set("selection", selection);
        Set("action", action);
        Set("started", started);
        Set("done", await close.BulkSequenceSubscriptions.WaitAsync(started.Id));
        Set("recorder", new CloseRecorder());
    }
}
