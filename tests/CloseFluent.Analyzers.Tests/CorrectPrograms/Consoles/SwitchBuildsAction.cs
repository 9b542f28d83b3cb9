class Builder(ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync()
    {
        for (string? line = Console.ReadLine(); line is not null; line = Console.ReadLine())
        {
            BulkSequenceSubscriptionAction? action = line switch
            {
                "pause" => Bulk.Pause(sequence).ToAllLeads(),
                "resume" => Bulk.Resume(sequence).ToAllLeads(),
                "finished" => Bulk.ResumeFinished(sequence).ToAllLeads(),
                _ => null,
            };
            try
            {
                if (action is not null)
                {
                    await action.SendAsync(close);
                }
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
