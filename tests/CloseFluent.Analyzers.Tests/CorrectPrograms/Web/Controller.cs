using Microsoft.AspNetCore.Mvc;

record PauseRequest(string Sequence, string[] Leads);

[ApiController]
[Route("sequences")]
class SequencesController(ICloseClient close) : ControllerBase
{
    [HttpPost("pause")]
    public async Task<IActionResult> Pause([FromBody] PauseRequest request, CancellationToken stop)
    {
        try
        {
            BulkSequenceSubscription sent = await Bulk
                .Pause(request.Sequence)
                .To(Leads.WithIds(request.Leads.Select(id => new LeadId(id))))
                .SendAsync(close, stop);
            return Accepted($"/actions/{sent.Id}", sent.Status);
        }
        catch (CloseNotFoundException)
        {
            return NotFound();
        }
    }

    [HttpGet("actions/{id}")]
    public async Task<IActionResult> Status(string id, CancellationToken stop) =>
        Ok(await close.BulkSequenceSubscriptions.GetAsync(id, stop));
}
