using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

WebApplication app = WebApplication.Create(args);
app.MapPost("/pause/{sequence}", async (string sequence, ICloseClient close, CancellationToken stop) =>
{
    BulkSequenceSubscription sent = await Bulk.Pause(sequence).ToAllLeads().SendAsync(close, stop);
    return Results.Accepted($"/actions/{sent.Id}", sent);
});
app.MapGet("/actions/{id}", (string id, ICloseClient close) => close.BulkSequenceSubscriptions.GetAsync(id));
app.MapPost("/resume", Handlers.ResumeAsync);
await app.RunAsync();

static class Handlers
{
    public static async Task<IResult> ResumeAsync(ICloseClient close, string sequence) =>
        Results.Ok(await Bulk.Resume(sequence).ToAllLeads().SendAsync(close));
}
