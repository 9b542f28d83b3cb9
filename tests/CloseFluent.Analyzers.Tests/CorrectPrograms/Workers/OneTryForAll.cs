class Everything(ICloseClient close, IReadOnlyList<SequenceId> sequences)
{
    public async Task<bool> RunAsync()
    {
        int done = 0;
        try
        {
            while (done < sequences.Count)
            {
                await Bulk.Pause(sequences[done]).ToAllLeads().SendAsync(close);
                done++;
            }

            return true;
        }
        catch (CloseException e)
        {
            Console.WriteLine($"{done} of {sequences.Count}: {e.Message}");
            return false;
        }
    }
}
