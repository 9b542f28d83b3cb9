using Xunit;

public class DefaultTests
{
    [Fact]
    public void Default_is_refused()
    {
        SubscribeNeedsPreference stage = Bulk.Subscribe("seq_1").From(new Sender("emailacct_1", "Ada", "ada@example.com"));
        Refuses(() => stage.Preference(default));
    }

    private static void Refuses(Action act)
    {
        try
        {
            act();
        }
        catch (ArgumentException)
        {
        }
    }
}
