class Stacked(ICloseClient close, Stack<SequenceId> sequences)
{
    public async Task RunAsync()
    {
        do
        {
            SequenceId top = sequences.Pop();
            PauseAction action = Bulk.Pause(top).ToAllLeads().WithoutDoneEmail();
            try
            {
                await action.SendAsync(close);
                if (sequences.Count == 0)
                {
                    return;
                }
            }
            catch (CloseException)
            {
                Console.WriteLine(top);
            }
        }
        while (sequences.Count > 0);
    }
}
