namespace CloseFluent.EndToEnd.Tests;

/// <summary>Stands between client and sandbox and does what a test tells it to, one step for each create, then nothing.</summary>
public sealed class Mischief(params Mischief.Step[] steps) : DelegatingHandler
{
    private readonly Queue<Step> _steps = new(steps);

    public enum Step
    {
        /// <summary>The request never arrives, and the connection breaks.</summary>
        LoseRequest,

        /// <summary>The request is carried out, and the connection breaks before the answer.</summary>
        LoseAnswer,

        /// <summary>The request is carried out, and a gateway says that it failed.</summary>
        FailAfterwards,
    }

    /// <summary>How often a create arrived at Close.</summary>
    public int Arrived { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool isCreate = request.Method == HttpMethod.Post
            && request.RequestUri!.AbsolutePath.Contains("/bulk_action/", StringComparison.Ordinal);
        if (!isCreate)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        Step? step = _steps.TryDequeue(out Step next) ? next : null;
        if (step == Step.LoseRequest)
        {
            // As a connection does that breaks while the body is on its way.
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            throw new HttpRequestException("The connection broke.");
        }

        Arrived++;
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        return step switch
        {
            Step.LoseAnswer => throw new HttpRequestException("The connection broke."),
            Step.FailAfterwards => new HttpResponseMessage(System.Net.HttpStatusCode.BadGateway),
            _ => response,
        };
    }
}
