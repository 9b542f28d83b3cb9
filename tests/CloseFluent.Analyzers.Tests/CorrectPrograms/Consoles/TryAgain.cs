class Prompt(ICloseClient close, PauseAction action)
{
    public async Task RunAsync()
    {
        while (true)
        {
            try
            {
                Console.WriteLine(await action.SendAsync(close));
                return;
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
                Console.Write("Look in Close first. Again? ");
                if (Console.ReadLine() != "y")
                {
                    return;
                }
            }
        }
    }
}
