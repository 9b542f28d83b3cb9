abstract record Result
{
    public sealed record Sent(BulkSequenceSubscriptionId Id) : Result;

    public sealed record Refused(string Reason) : Result;

    public sealed record Unknown : Result;
}

class Results(ICloseClient close)
{
    public async Task<Result> SendAsync(BulkSequenceSubscriptionAction action)
    {
        try
        {
            return new Result.Sent((await action.SendAsync(close)).Id);
        }
        catch (CloseOutcomeUnknownException)
        {
            return new Result.Unknown();
        }
        catch (CloseException e)
        {
            return new Result.Refused(e.Message);
        }
    }
}
