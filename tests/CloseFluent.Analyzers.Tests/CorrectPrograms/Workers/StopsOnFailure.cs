class Strict(ICloseClient close)
{
    public async Task RunAsync(IEnumerator<ResumeAction> actions)
    {
        while (actions.MoveNext())
        {
            try
            {
                await actions.Current.SendAsync(close);
                Console.WriteLine("sent");
                if (Console.KeyAvailable)
                {
                    break;
                }
            }
            catch (CloseException)
            {
                throw;
            }
        }
    }
}
