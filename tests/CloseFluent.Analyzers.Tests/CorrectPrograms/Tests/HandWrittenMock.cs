using Xunit;

public interface ISpy<T>
{
    T Verify(int calls);

    T Expect();
}

public class SpyTests
{
    private readonly ISpy<IBulkSequenceSubscriptions> _spy = null!;

    [Fact]
    public void Sends_twice()
    {
        _spy.Expect().CreateAsync(Bulk.Pause("seq_1").ToAllLeads());
        _spy.Verify(2).CreateAsync(Bulk.Pause("seq_1").ToAllLeads());
    }

    [Fact]
    public void Sends_to_each_lead()
    {
        foreach (LeadId lead in new LeadId[] { "lead_1", "lead_2" })
        {
            _spy.Verify(1).CreateAsync(Bulk.Pause("seq_1").To(Leads.WithIds(lead)));
        }
    }
}
