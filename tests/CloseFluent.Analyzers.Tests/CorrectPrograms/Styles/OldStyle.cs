namespace Legacy
{
    public class OldStyle
    {
        private readonly ICloseClient client;

        public OldStyle(ICloseClient client)
        {
            this.client = client;
        }

        public async Task<string> Pause(string sequence, string[] leads)
        {
            var ids = new List<LeadId>();
            foreach (var lead in leads)
            {
                ids.Add(new LeadId(lead));
            }

            var action = Bulk.Pause(new SequenceId(sequence)).To(Leads.WithIds(ids));
            action = action.WithoutDoneEmail();
            var result = await action.SendAsync(this.client).ConfigureAwait(false);
            return result.Id.ToString();
        }
    }
}
