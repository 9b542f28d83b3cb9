using Xunit;

public class SnapshotTests
{
    [Fact]
    public void Message_states_what_it_does()
    {
        PauseAction action = Bulk.Pause("seq_1").To(Leads.WithIds("lead_1"));
        Verify(action);
        Verify(action.AtMost(3));
        Verify(Bulk.Resume("seq_1"));
    }

    private static void Verify(object value) => _ = value.ToString();
}
