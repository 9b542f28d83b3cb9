class Form(ICloseClient close, SequenceId sequence)
{
    public event EventHandler? Paused;

    public string? Error { get; private set; }

    public async void OnPauseClicked(object? sender, EventArgs arguments)
    {
        try
        {
            await Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
            Paused?.Invoke(this, EventArgs.Empty);
        }
        catch (CloseException e)
        {
            Error = e.Message;
        }
    }
}
