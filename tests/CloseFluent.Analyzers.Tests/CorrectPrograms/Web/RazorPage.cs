class PageModel
{
    public string? Message { get; protected set; }
}

class PauseModel(ICloseClient close) : PageModel
{
    public List<LeadId> Leads { get; set; } = [];

    public string Sequence { get; set; } = "";

    public async Task OnPostAsync()
    {
        if (Leads.Count == 0 || !Leads.All(lead => lead.Value.Length > 5))
        {
            Message = "Nobody was chosen";
            return;
        }

        BulkSequenceSubscription sent = await Bulk.Pause(Sequence).To(CloseFluent.Leads.WithIds(Leads)).SendAsync(close);
        Message = sent.Id.Value;
    }
}
