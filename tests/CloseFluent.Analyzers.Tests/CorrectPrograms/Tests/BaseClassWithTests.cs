using Xunit;

public abstract class RefusesNull
{
    protected abstract Action WithNull { get; }

    [Fact]
    public void Refuses_null()
    {
        try
        {
            WithNull();
        }
        catch (ArgumentNullException)
        {
            return;
        }

        throw new InvalidOperationException();
    }
}

public class PauseRefusesNull : RefusesNull
{
    protected override Action WithNull => () => Bulk.Pause(null!);
}

public class ResumeRefusesNull : RefusesNull
{
    protected override Action WithNull { get; } = () => { Bulk.Resume(null!).ToAllLeads(); };
}
