using System.Threading.Channels;
using Microsoft.AspNetCore.Mvc;

class QueueController(Channel<BulkSequenceSubscriptionAction> queue) : ControllerBase
{
    public async Task<IActionResult> Enqueue(string sequence)
    {
        await queue.Writer.WriteAsync(Bulk.Pause(sequence).ToAllLeads());
        return Ok();
    }

    public IActionResult TryEnqueue(string sequence) =>
        queue.Writer.TryWrite(Bulk.Resume(sequence).ToAllLeads()) ? Ok() : Conflict(sequence);
}
