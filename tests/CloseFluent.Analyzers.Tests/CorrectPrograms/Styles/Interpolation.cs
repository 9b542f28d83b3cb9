class Texts(ICloseClient close)
{
    public async Task<string> RunAsync(PauseAction action) =>
        $"{action} was sent as {(await action.SendAsync(close)).Id} to {Leads.All.Take(3)}";

    public FormattableString Sql(SequenceId sequence) => $"insert into paused values ({sequence.Value}, {nameof(Bulk.Pause)})";
}
