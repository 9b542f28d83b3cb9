using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>A strict sandbox with data of a test's own, a client on it, and a clock that advances by itself.</summary>
internal sealed class PreviewWorld : IDisposable
{
    public const string Greeting = "tmpl_greeting";

    /// <param name="data">The organization.</param>
    /// <param name="faults">What happens to a request instead of what the sandbox would respond; null for nothing.</param>
    public PreviewWorld(SandboxData data, Func<HttpRequestMessage, HttpResponseMessage?>? faults = null)
    {
        Sandbox = new CloseSandbox(new CloseSandboxOptions { Data = data, IsStrict = true, TimeProvider = Time });
        Wire = new WireTap { InnerHandler = new Gateway(faults ?? (_ => null)) { InnerHandler = Sandbox.CreateHandler() } };
        Close = new CloseClient(
            new CloseClientOptions { ApiKey = Sandbox.ApiKey, TimeProvider = Time, TimeZone = TimeZoneInfo.Utc },
            new HttpClient(Wire));
    }

    public AutoAdvancingTimeProvider Time { get; } = new();

    public CloseSandbox Sandbox { get; }

    public WireTap Wire { get; }

    public CloseClient Close { get; }

    /// <summary>The method of each request for a rendered mail.</summary>
    public IEnumerable<string> Renderings => Wire.Requests
        .Where(request => request.RequestUri!.AbsolutePath.EndsWith("/render/", StringComparison.Ordinal))
        .Select(request => request.Method.Method);

    /// <summary>An organization whose mails greet by first name and name the plan of the lead.</summary>
    public static SandboxData Data(
        string subject = "A question about {{ lead.display_name }}",
        string body = "<p>Hi {{ contact.first_name }},</p><p>how is {{ lead.custom.Plan }}?</p><p>{{ user.first_name }}</p>") =>
        new SandboxData()
            .AddSender(World.Ada)
            .AddLeadField("cf_plan", "Plan", SandboxFieldType.Text)
            .AddEmailTemplate(Greeting, "Greeting", subject, body)
            .AddSequence("seq_trial", "Trial", Greeting)
            .AddSequence("seq_calls", "Calls", SequenceStepType.Call);

    public static SubscribeAction Subscribe(BulkSelection? selection = null, string sequence = "seq_trial") => Bulk
        .Subscribe(sequence)
        .From(World.Ada)
        .Preference(ContactPreference.Contact)
        .To(selection ?? Leads.All.OrderBy(lead => lead.DateCreated));

    public void Dispose() => Close.Dispose();

    private sealed class Gateway(Func<HttpRequestMessage, HttpResponseMessage?> faults) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            faults(request) is { } fault ? Of(fault, request) : await base.SendAsync(request, cancellationToken);

        private static HttpResponseMessage Of(HttpResponseMessage fault, HttpRequestMessage request)
        {
            fault.RequestMessage = request;
            return fault;
        }
    }
}
