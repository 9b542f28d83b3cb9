class Labels(ICloseClient close)
{
    public async Task RunAsync(Queue<PauseAction> queue)
    {
    next:
        if (!queue.TryDequeue(out PauseAction? action))
        {
            return;
        }

        try
        {
            await action.SendAsync(close);
        }
        catch (CloseException e)
        {
            Console.WriteLine(e.Message);
        }

        goto next;
    }
}

class Jumps(ICloseClient close)
{
    public async Task ShowEachAsync(Queue<BulkSequenceSubscriptionId> ids)
    {
    next:
        if (ids.TryDequeue(out BulkSequenceSubscriptionId id))
        {
            BulkSequenceSubscription now = await close.BulkSequenceSubscriptions.GetAsync(id);
            Console.WriteLine(now.Status == BulkActionStatus.Done);
            await Task.Delay(200);
            goto next;
        }
    }

    public async Task RunAsync(int state, PauseAction pause, ResumeAction resume)
    {
        switch (state)
        {
            case 0:
                await pause.SendAsync(close);
                goto case 1;
            case 1:
                await resume.SendAsync(close);
                break;
            default:
                break;
        }
    }
}
