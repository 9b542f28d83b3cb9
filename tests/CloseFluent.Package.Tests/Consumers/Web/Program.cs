using CloseFluent;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddClose(builder.Configuration.GetSection("Close"));

WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapPost("/pause/{lead}", async (string lead, ICloseClient close, CancellationToken stop) =>
{
    BulkSequenceSubscription started = await Bulk
        .Pause("seq_NDg4XtJ8n2zPS2q0LUIxiw")
        .To(Leads.WithIds(lead))
        .SendAsync(close, stop);
    return started.ActionType.ToString();
});

await app.StartAsync();
using HttpClient visitor = new() { BaseAddress = new Uri(app.Urls.Single()) };
using HttpResponseMessage answer = await visitor.PostAsync($"/pause/{args[0]}", content: null);
Console.WriteLine($"Answer: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
await app.StopAsync();
