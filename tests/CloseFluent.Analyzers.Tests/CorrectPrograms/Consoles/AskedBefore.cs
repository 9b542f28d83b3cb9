class Before(ICloseClient close, PauseAction action)
{
    public async Task RunAsync()
    {
        bool isDone = false;
        while (!isDone)
        {
            ConsoleKeyInfo key = Console.ReadKey();
            if (key.Key == ConsoleKey.S)
            {
                try
                {
                    await action.SendAsync(close);
                    isDone = true;
                }
                catch (CloseException e)
                {
                    Console.WriteLine(e.Message);
                }
            }
        }
    }
}
