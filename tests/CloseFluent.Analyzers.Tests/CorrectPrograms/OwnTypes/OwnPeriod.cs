namespace Billing
{
    public enum Period { Month, Year }

    public static class Last
    {
        public static DateTime Days(int days) => DateTime.Today.AddDays(-days);
    }

    public class Invoice
    {
        public Period Period { get; set; }

        public DateTime Since { get; } = Last.Days(3);

        public BulkSelection Recent() => Leads.Where(lead => lead.DateCreated.Within(CloseFluent.Last.Days(3)));
    }
}
