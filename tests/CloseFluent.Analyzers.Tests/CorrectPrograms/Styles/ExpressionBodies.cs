class Bodies(ICloseClient close)
{
    public BulkSelection this[string words] => Leads.Search(words);

    public PauseNeedsLeads Stage => Bulk.Pause("seq_1");

    public static implicit operator PauseAction(Bodies bodies) => bodies.Stage.ToAllLeads();

    public static PauseAction operator +(Bodies bodies, BulkSelection some) => bodies.Stage.To(some);

    public async Task RunAsync() => await (this + this["acme"]).SendAsync(close);

    public async Task CastAsync() => await ((PauseAction)this).SendAsync(close);
}
