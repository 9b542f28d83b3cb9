class Runs(ICloseClient close, PauseAction action)
{
    public async Task RunAsync()
    {
        int runs = 0;
        while (runs < 30)
        {
            try
            {
                await action.SendAsync(close);
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }

            runs += 1;
            await Task.Delay(TimeSpan.FromHours(24));
        }
    }
}
