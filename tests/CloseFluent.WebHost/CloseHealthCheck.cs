using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CloseFluent.WebHost;

/// <summary>Healthy as long as Close answers.</summary>
internal sealed class CloseHealthCheck(ICloseClient close) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        MatchCount count = await close.CountAsync(Leads.All, cancellationToken);
        return HealthCheckResult.Healthy($"{count.Total} leads");
    }
}
