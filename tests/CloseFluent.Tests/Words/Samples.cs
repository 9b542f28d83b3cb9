namespace CloseFluent.Tests.Words;

/// <summary>Ids of the real shape, all of them invented.</summary>
internal static class Samples
{
    public static readonly LeadStatusId Qualified = new("stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN");
    public static readonly LeadStatusId Potential = new("stat_a");
    public static readonly LeadStatusId Customer = new("stat_b");
    public static readonly SequenceId Onboarding = new("seq_NDg4XtJ8n2zPS2q0LUIxiw");
    public static readonly UserId Ada = new("user_ada");
    public static readonly CustomFieldId Owner = new("cf_owner");
    public static readonly Sender Sender = new("emailacct_a", "Ada Example", "ada@example.com");

    public static IEnumerable<LeadId> LeadIds(int count) => Enumerable.Range(1, count).Select(i => new LeadId($"lead_{i}"));

    public static BulkSelection Where(Func<LeadFields, Filter<LeadFields>> condition) => Leads.Where(condition);
}
