using System.Reflection;
using System.Runtime.Loader;
using CloseFluent.Testing;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Runs a program that compiles on the recorder: each of its methods, with one of everything.</summary>
internal static class RecorderRun
{
    // More than any program sends that ends.
    private const int MostRequests = 100;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    // What waits, asks the network, never ends or goes on in a thread of its own is only compiled.
    private static readonly string[] s_notRun =
        ["while (", "do {", "for (;;", "Delay", "Sleep", "Http", "Flurl", "new CloseClient", "Environment", "ReadLine", ".Wait(", ".Result", "GetResult",
            "async void", "Timer", "Thread", "Parallel", "Register(", "Post("];

    public static bool CanRun(string program) => !s_notRun.Any(word => program.Contains(word, StringComparison.Ordinal));

    /// <summary>What is sent; null where the program does not compile.</summary>
    public static async Task<IReadOnlyList<BulkSequenceSubscriptionAction>?> SentAsync(Compilation compilation)
    {
        using MemoryStream stream = new();
        if (!compilation.Emit(stream).Success)
        {
            return null;
        }

        stream.Position = 0;
        AssemblyLoadContext context = new("Program", isCollectible: true);
        try
        {
            List<BulkSequenceSubscriptionAction> sent = [];
            foreach (Type type in context.LoadFromStream(
                stream).GetTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal)))
            {
                foreach (MethodInfo method in type.GetMethods(
                    BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                    .Where(method => !method.Name.Contains(
                        '<', StringComparison.Ordinal) && !method.IsAbstract && !method.ContainsGenericParameters))
                {
                    sent.AddRange(await SentAsync(method));
                }
            }

            return sent;
        }
        finally
        {
            context.Unload();
        }
    }

    private static async Task<IEnumerable<BulkSequenceSubscriptionAction>> SentAsync(MethodInfo method)
    {
        FirstRequests limiter = new(MostRequests);
        CloseRecorder recorder = new(new CloseClientOptions { RateLimiter = limiter });
        try
        {
            Task run = Task.Run(async () =>
            {
                SynchronizationContext.SetSynchronizationContext(new QuietContext());
                object? owner = method.IsStatic ? null : Arguments.Make(method.DeclaringType!, recorder);
                object? given = method.Invoke(
                    owner, [.. method.GetParameters().Select(parameter => Arguments.Of(parameter.ParameterType, recorder))]);
                await (given as Task ?? Task.CompletedTask);
            });
            await Task.WhenAny(run, limiter.Exhausted).WaitAsync(s_longest);
        }
        catch (Exception)
        {
            // What was sent until then counts.
        }

        return [.. recorder.Sent.Actions.OfType<BulkSequenceSubscriptionAction>()];
    }

    // What an async function without a task throws would end the process.
    private sealed class QuietContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ =>
        {
            SetSynchronizationContext(this);
            try
            {
                d(state);
            }
            catch (Exception)
            {
                // As above.
            }
        });
    }

    private static class Arguments
    {
        public static object? Make(
            Type type,
            CloseRecorder recorder) => type.GetConstructors().MaxBy(one => one.GetParameters().Length) is { } constructor
            ? constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType, recorder))])
            : null;

        public static object? Of(Type type, CloseRecorder recorder) =>
            type.IsInstanceOfType(recorder) ? recorder
            : type == typeof(string) ? "lead_1"
            : type == typeof(bool) ? true
            : type == typeof(int) ? 3
            : type == typeof(ContactPreference) ? ContactPreference.Lead
            : type == typeof(Sender) ? new Sender("emailacct_1", "Ada", "ada@example.com")
            : type == typeof(BulkSelection) ? Leads.WithIds("lead_1")
            : type == typeof(PauseNeedsLeads) ? Bulk.Pause("seq_1")
            : type == typeof(SubscribeNeedsSender) ? Bulk.Subscribe("seq_1")
            : type.IsAssignableFrom(typeof(PauseAction)) ? Bulk.Pause("seq_1").To(Leads.WithIds("lead_1"))
            : typeof(CloseId).IsAssignableFrom(type) ? Activator.CreateInstance(type, Prefix(type) + "1")
            : type.IsAssignableFrom(typeof(List<LeadId>)) ? new List<LeadId> { new("lead_1"), new("lead_2") }
            : type == typeof(LeadId[]) ? new[] { new LeadId("lead_1") }
            : type.IsValueType ? Activator.CreateInstance(type)
            : type.IsGenericType && type.GetConstructor([]) is { } empty ? empty.Invoke([])
            : null;

        private static string Prefix(Type id) =>
            (string?)id.GetCustomAttributesData().FirstOrDefault(
                attribute => attribute.AttributeType.Name == "IdPrefixAttribute")?.ConstructorArguments[0].Value ?? "";
    }
}
