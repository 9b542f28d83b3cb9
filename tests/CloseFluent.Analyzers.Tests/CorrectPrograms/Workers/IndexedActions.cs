static class Program
{
    static async Task<int> SendAllAsync(ICloseClient close, IReadOnlyList<PauseAction> actions, int most)
    {
        int failed = 0;
        for (int i = 0; i < actions.Count; i++)
        {
            try
            {
                await actions[i].SendAsync(close);
                if (i == most)
                {
                    break;
                }
            }
            catch (CloseException)
            {
                failed++;
                continue;
            }
        }

        return failed;
    }
}
