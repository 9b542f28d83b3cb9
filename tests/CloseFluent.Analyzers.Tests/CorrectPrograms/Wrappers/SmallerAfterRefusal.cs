class Smaller(ICloseClient close, SequenceId sequence)
{
    public async Task SendAsync()
    {
        int limit = 1000;
        while (limit > 0)
        {
            try
            {
                await Bulk.Pause(sequence).To(Leads.All.Take(limit)).SendAsync(close);
                return;
            }
            catch (CloseValidationException)
            {
                limit /= 2;
            }
        }
    }
}
