class Scheduler(ICloseClient close)
{
    private readonly List<PauseAction> _waiting = [];
    private int _place;

    public async Task RunAsync()
    {
        while (true)
        {
            PauseAction? next = Next();
            try
            {
                if (next is null)
                {
                    return;
                }

                await next.SendAsync(close);
                if (_waiting.Count == 0)
                {
                    return;
                }
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }

    private PauseAction? Next() => _place < _waiting.Count ? _waiting[_place++] : null;
}
