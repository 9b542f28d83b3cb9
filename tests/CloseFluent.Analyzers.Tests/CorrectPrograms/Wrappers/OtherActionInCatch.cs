class Fallback(ICloseClient close, SequenceId sequence, SequenceId other)
{
    public async Task SendAsync(BulkSelection some)
    {
        try
        {
            await Bulk.Pause(sequence).To(some).SendAsync(close);
        }
        catch (CloseException)
        {
            await Bulk.Pause(other).To(some).SendAsync(close);
        }
    }

    public async Task UndoAsync(BulkSelection some)
    {
        try
        {
            await Bulk.Pause(sequence).To(some).SendAsync(close);
            throw new InvalidOperationException("for example");
        }
        catch (InvalidOperationException)
        {
            await Bulk.Resume(sequence).To(some).SendAsync(close);
        }
    }
}
