static class Program
{
    static async Task<int> Main(string[] args)
    {
        if (args is not [string sequence, .. string[] leads] || leads.Length == 0)
        {
            Console.Error.WriteLine("pause <sequence> <lead>...");
            return 2;
        }

        using CloseClient close = new(Environment.GetEnvironmentVariable("CLOSE_API_KEY")!);
        try
        {
            await Bulk.Pause(sequence).To(Leads.WithIds(leads.Select(LeadId (id) => id))).SendAsync(close);
            return 0;
        }
        catch (CloseValidationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
