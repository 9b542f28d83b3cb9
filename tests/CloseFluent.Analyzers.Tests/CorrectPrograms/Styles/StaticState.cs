static class State
{
    private static readonly ICloseClient s_close = new CloseClient(Environment.GetEnvironmentVariable("CLOSE_API_KEY")!);
    private static readonly PauseAction s_pause = Bulk.Pause("seq_1").ToAllLeads();

    [ThreadStatic]
    private static SubscribeNeedsSender? t_begun;

    static State()
    {
        t_begun = Bulk.Subscribe("seq_1");
    }

    public static SubscribeNeedsSender Begun => t_begun ??= Bulk.Subscribe("seq_2");

    public static Task<BulkSequenceSubscription> PauseAsync() => s_pause.SendAsync(s_close);
}
