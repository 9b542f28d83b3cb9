class Worker(ICloseClient close)
{
    public async Task<int> RunAsync(Queue<SequenceId> sequences)
    {
        int sent = 0;
        while (sequences.TryDequeue(out SequenceId? sequence))
        {
            try
            {
                await Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
                if (++sent == 10)
                {
                    return sent;
                }
            }
            catch (CloseApiException e)
            {
                Console.WriteLine($"{sequence}: {e.Message}");
            }
        }

        return sent;
    }
}
