class Unit
{
    public async Task InTransactionAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch
        {
            Console.WriteLine("rolled back");
            throw;
        }
    }
}

class Transaction(Unit unit, ICloseClient close, PauseAction action)
{
    public Task RunAsync() => unit.InTransactionAsync(SendAsync);

    public Task RunWithVariableAsync()
    {
        Func<Task> work = () => action.SendAsync(close);
        return unit.InTransactionAsync(work);
    }

    private Task SendAsync() => action.SendAsync(close);
}
