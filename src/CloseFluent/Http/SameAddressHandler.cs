namespace CloseFluent;

/// <summary>
/// Lets requests to the same address share one Uri. The platform takes an address apart when it first sends to it and keeps the
/// parts in the Uri; Flurl makes a new one for every request.
/// </summary>
internal sealed class SameAddressHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private Uri? _last;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri? last = Volatile.Read(ref _last);
        if (last is not null && last.OriginalString == request.RequestUri?.OriginalString)
        {
            request.RequestUri = last;
        }
        else
        {
            Volatile.Write(ref _last, request.RequestUri);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
