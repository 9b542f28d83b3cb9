public static class Record
{
    public static Exception? Exception(Action code)
    {
        try
        {
            code();
            return null;
        }
        catch (ArgumentException e)
        {
            return e;
        }
    }
}

public static class Checks
{
    public static string? MessageOfNull() => Record.Exception(() => Bulk.Pause(null!))?.Message;

    public static bool RefusesZero() => Record.Exception(() => Bulk.Pause("seq_1").ToAllLeads().AtMost(0)) is ArgumentException;
}
