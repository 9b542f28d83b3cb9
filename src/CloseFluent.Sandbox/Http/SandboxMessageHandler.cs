using System.Net;
using System.Net.Http.Headers;

namespace CloseFluent.Sandbox;

/// <summary>The sandbox as the last handler of an <see cref="HttpClient"/>. It sends the content exactly once.</summary>
internal sealed class SandboxMessageHandler(CloseSandbox sandbox, TimeProvider time) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SandboxFault fault = Begin(request, cancellationToken);
        bool chunked = IsChunked(request);
        using ReceivedBody body = new();
        if (request.Content is not null)
        {
#if NET
            await request.Content.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
#else
            await request.Content.CopyToAsync(body).ConfigureAwait(false);
#endif
        }

        return await RespondAsync(request, chunked, body, fault, cancellationToken).ConfigureAwait(false);
    }

#if NET
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SandboxFault fault = Begin(request, cancellationToken);
        bool chunked = IsChunked(request);
        using ReceivedBody body = new();
        request.Content?.CopyTo(body, null, cancellationToken);
        return RespondAsync(request, chunked, body, fault, cancellationToken).GetAwaiter().GetResult();
    }
#endif

    // Asked before the content is sent: that it has no length is what makes a real connection send it in chunks.
    private static bool IsChunked(HttpRequestMessage request) =>
        request.Headers.TransferEncodingChunked == true
        || (request.Content is not null && request.Content.Headers.ContentLength is null);

    private SandboxFault Begin(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SandboxFault fault = sandbox.DrawFault(request.Method.Method, request.RequestUri?.AbsolutePath ?? "/");
        return fault == SandboxFault.NoConnection ? throw ConnectionFaults.NoConnection() : fault;
    }

    private async Task<HttpResponseMessage> RespondAsync(
        HttpRequestMessage request, bool chunked, ReceivedBody body, SandboxFault fault, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Uri uri = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        SandboxRequest seen = new(request.Method.Method, uri.AbsolutePath)
        {
            Query = uri.Query,
            Body = body.ToArray(),
            IsChunked = chunked,
        };
        Copy(request.Headers, seen);
        if (request.Content is not null)
        {
            Copy(request.Content.Headers, seen);
        }

        SandboxResponse response = sandbox.Handle(seen, fault);
        if (response.Interruption is { AfterBytes: null } interruption)
        {
            await ConnectionFaults.PassAsync(interruption, time, duringBody: false, cancellationToken).ConfigureAwait(false);
        }

        return Message(request, response);
    }

    private static void Copy(HttpHeaders headers, SandboxRequest request)
    {
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
        {
            request.Headers[header.Key] = string.Join(", ", header.Value);
        }
    }

    private HttpResponseMessage Message(HttpRequestMessage request, SandboxResponse response)
    {
        HttpResponseMessage message = new((HttpStatusCode)response.StatusCode)
        {
            RequestMessage = request,
            Content = Content(response),
        };
        foreach (KeyValuePair<string, string> header in response.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                message.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return message;
    }

    private HttpContent Content(SandboxResponse response)
    {
        if (!response.IsChunked && response.Interruption is not { AfterBytes: not null })
        {
            return new ByteArrayContent(response.Body.ToArray());
        }

        SandboxInterruption interruption = response.Interruption ?? new SandboxInterruption();
        StreamContent content = new(new InterruptedStream(response.Body, interruption, time));
        if (!response.IsChunked)
        {
            content.Headers.ContentLength = response.Body.Length;
        }

        return content;
    }
}
