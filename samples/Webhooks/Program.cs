using CloseFluent.Samples.Webhooks;

// Close answers the key once, when the webhook is made; keep it in the configuration as Close:SignatureKey.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string signatureKey = builder.Configuration["Close:SignatureKey"]
    ?? throw new InvalidOperationException("There is no signature key. Set Close__SignatureKey in the environment.");
WebApplication application = builder.Build();

application.MapCloseWebhook("/close", signatureKey, TimeProvider.System, delivery =>
    delivery.Event is { Action: "completed", BulkAction: { } done }
        ? Console.Out.WriteLineAsync(done.ToString())
        : Task.CompletedTask);

application.Run();
