namespace CloseFluent.Analyzers.Tests;

/// <summary>What the calls of public members find beside them.</summary>
internal static class ScopeOfCalls
{
    public const string Code = /* lang=c#-test */ """"
        #pragma warning disable CLOSE9001
        static class Given
        {
            public static readonly ICloseClient Close = new CloseFluent.Testing.CloseRecorder();
            public static readonly HttpClient Http = new(new Refusing());
            public static readonly CloseClient Client = new(new CloseClientOptions { ApiKey = "api_test", MaxRetries = 0 }, Http);
            public static readonly LeadFields Lead = TakenFrom<LeadFields>(take => Leads.Where(lead => take(lead, lead.Name.Exists())));
            public static readonly ContactFields Contact =
                TakenFrom<ContactFields>(take => Contacts.Where(contact => take(contact, contact.Name.Exists())));
            public static readonly string Stored = Bulk.Pause("seq_1").To(Leads.WithIds("lead_1")).ToStoredJson();
            public static readonly string Body = Bulk.Pause("seq_1").To(Leads.WithIds("lead_1")).Json;
            public static readonly byte[] Delivery = System.Text.Encoding.UTF8.GetBytes("""
                {"subscription_id": "whsub_1", "event": {"id": "ev_1", "object_type": "lead", "action": "created",
                 "object_id": "lead_1", "date_created": "2026-01-05T09:00:00Z"}}
                """);

            public static CloseFluent.Testing.CloseRecorder Recorder => new();

            public static T Taken<T>(Action<Action<T>> give)
            {
                T taken = default!;
                try { give(value => taken = value); } catch (Exception) when (taken is not null) { }
                return taken;
            }

            static T TakenFrom<T>(Action<Func<T, Filter<T>, Filter<T>>> give) where T : ObjectFields<T>
            {
                T taken = default!;
                give((value, filter) => { taken = value; return filter; });
                return taken;
            }
        }
        class Refusing : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) =>
                Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NotFound) { Content = new StringContent("{}") });
        }
        class Store : ICloseTokenStore
        {
            public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellation) => new((CloseTokens?)null);
            public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellation) => default;
        }
        """";
}
