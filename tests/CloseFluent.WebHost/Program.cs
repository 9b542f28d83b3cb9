using CloseFluent;
using CloseFluent.WebHost;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
ConfigurationManager configuration = builder.Configuration;

// None of this configuration is there in a test.
builder.Services.AddClose(configuration.GetSection("Close"));
builder.Services
    .AddClose("acme", options => options.ApiKey = Required("Acme:ApiKey"))
    .AddHttpMessageHandler(provider => new StampingHandler(provider.GetRequiredService<IConfiguration>()));
builder.Services.AddClose("globex", (options, provider) => options.Credential = CloseCredential.OAuth(
    Required("Globex:ClientId"), Required("Globex:ClientSecret"), provider.GetRequiredService<ICloseTokenStore>()));
builder.Services.AddHealthChecks().AddCheck<CloseHealthCheck>("close");

WebApplication application = builder.Build();
application.MapHealthChecks("/health");
application.MapPost("/pause/{lead}", (LeadId lead, ICloseClient close, CancellationToken cancellationToken) =>
    Pause(lead).SendAsync(close, cancellationToken));
application.MapPost(
    "/acme/pause/{lead}",
    (LeadId lead, [FromKeyedServices("acme")] ICloseClient close, CancellationToken cancellationToken) =>
        Pause(lead).SendAsync(close, cancellationToken));
application.MapPost(
    "/{organization}/pause/{lead}",
    (string organization, LeadId lead, ICloseClientFactory clients, CancellationToken cancellationToken) =>
        Pause(lead).SendAsync(clients.GetClient(organization), cancellationToken));
application.Run();

PauseAction Pause(LeadId lead) => Bulk.PauseAllSequences().To(Leads.WithIds(lead));

string Required(string setting) => configuration[setting] ?? throw new InvalidOperationException($"Set {setting}.");
