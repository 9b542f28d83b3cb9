enum Phase { Pause, Wait, Resume, Done }

class Machine(ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync(CancellationToken stop)
    {
        Phase phase = Phase.Pause;
        while (phase != Phase.Done)
        {
            try
            {
                switch (phase)
                {
                    case Phase.Pause:
                        await Bulk.Pause(sequence).ToAllLeads().SendOnceAsync(close, stop);
                        phase = Phase.Wait;
                        break;
                    case Phase.Wait:
                        await Task.Delay(TimeSpan.FromHours(1), stop);
                        phase = Phase.Resume;
                        break;
                    case Phase.Resume:
                        await Bulk.Resume(sequence).ToAllLeads().SendOnceAsync(close, stop);
                        phase = Phase.Done;
                        break;
                }
            }
            catch (CloseOutcomeUnknownException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
