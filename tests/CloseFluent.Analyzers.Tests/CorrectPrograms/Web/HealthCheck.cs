class Health(ICloseClient close, TimeProvider clock)
{
    private DateTimeOffset _last;

    public async Task<bool> IsHealthyAsync(CancellationToken stop)
    {
        if (clock.GetUtcNow() - _last < TimeSpan.FromMinutes(1))
        {
            return true;
        }

        try
        {
            await close.CountAsync(Leads.All.Take(1), stop);
            _last = clock.GetUtcNow();
            return true;
        }
        catch (CloseException)
        {
            return false;
        }
    }
}
