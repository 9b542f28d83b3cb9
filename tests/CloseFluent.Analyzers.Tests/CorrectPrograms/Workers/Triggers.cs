using System.Collections.Concurrent;

class Triggers(ICloseClient close, PauseAction action, BlockingCollection<int> triggers)
{
    public async Task RunAsync()
    {
        foreach (int trigger in triggers.GetConsumingEnumerable())
        {
            Console.WriteLine(trigger);
            await action.SendAsync(close);
        }
    }
}
