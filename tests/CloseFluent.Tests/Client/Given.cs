using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

/// <summary>What most client tests begin with.</summary>
internal static class Given
{
    public const string ApiKey = "api_5ecretKeyThatMustNeverShow";

    public const string Id = "bulkseqsub_COo38eU2e1SP8MMWLo9IRRqFwfRgJiuNa23pakKqwf0";

    public static SequenceId Onboarding => "seq_NDg4XtJ8n2zPS2q0LUIxiw";

    public static Sender Ada => new("emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w", "Ada Example", "ada@example.com");

    public static SubscribeAction Subscribe =>
        Bulk.Subscribe(Onboarding).From(Ada).Preference(ContactPreference.Contact).ToAllLeads();

    public static string Answer(string status = "created", string counters = "") =>
        $$"""{"id":"{{Id}}","action_type":"subscribe","status":"{{status}}"{{counters}}}""";

    public static CloseClient Client(HttpMessageHandler handler, Action<CloseClientOptions>? configure = null)
    {
        CloseClientOptions options = new() { ApiKey = ApiKey, MaxRetries = 0 };
        configure?.Invoke(options);
        return new CloseClient(options, new HttpClient(handler));
    }

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Lets time pass until a task that waits on it has ended. One that never ends fails after a while of real time.</summary>
    public static async Task<T> PassingTime<T>(FakeTimeProvider time, Task<T> task)
    {
        // By the real clock: a continuation may wait for a thread while thousands of steps go by.
        long start = TimeProvider.System.GetTimestamp();
        while (!task.IsCompleted && TimeProvider.System.GetElapsedTime(start) < s_patience)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await task.WaitAsync(TimeSpan.Zero);
    }
}
