class Templates
{
    private readonly Sender _ada = new("emailacct_1", "Ada Example", "ada@example.com");

    public SubscribeNeedsLeads Welcome => Bulk.Subscribe("seq_1").From(_ada).Preference(ContactPreference.Contact);

    public SubscribeAction WelcomeTo(BulkSelection some) => Welcome.To(some);

    public static IEnumerable<PauseNeedsLeads> Pauses(params SequenceId[] sequences)
    {
        foreach (SequenceId sequence in sequences)
        {
            yield return Bulk.Pause(sequence);
        }
    }

    public static async IAsyncEnumerable<PauseAction> ActionsAsync(IAsyncEnumerable<SequenceId> sequences)
    {
        await foreach (SequenceId sequence in sequences)
        {
            yield return Bulk.Pause(sequence).ToAllLeads();
        }
    }
}
