using System.Globalization;

namespace CloseFluent;

/// <summary>Turns the response of the platform into ours.</summary>
internal static class ResponseReader
{
    public static void RequireSameAddress(CloseRequest request, HttpResponseMessage response, string address)
    {
        // The text first: comparing addresses takes both apart.
        if (response.RequestMessage?.RequestUri is { } final
            && final.OriginalString != address
            && final != new Uri(address))
        {
            throw new CloseInvalidResponseException(
                $"The response to {request} came from another address than the request was sent to: something followed a "
                + "redirect. Turn AllowAutoRedirect off on the HttpClient that was passed.");
        }
    }

    /// <summary>Returns the response with its body, or refuses a body that was too large to be read.</summary>
    public static CloseResponse Create(
        CloseRequest request, HttpResponseMessage response, ArraySegment<byte>? body, long largest)
    {
        if (body is not { } whole)
        {
            throw new CloseInvalidResponseException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "The response to {0} is larger than {1:N0} bytes and was not read.",
                    request,
                    largest));
        }

        return new CloseResponse((int)response.StatusCode, whole, HeadersThatCount(response, request.NeedsRateLimit))
        {
            Pooled = whole.Array,
        };
    }

    /// <summary>
    /// Gets the headers, which say when to come again and how to read an error; null where all went well and nobody waits.
    /// </summary>
    public static Dictionary<string, string>? HeadersThatCount(HttpResponseMessage response, bool evenOfSuccess = false)
    {
        if (response.IsSuccessStatusCode && !evenOfSuccess)
        {
            return null;
        }

        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IEnumerable<string>> header in response.Headers)
        {
            headers[header.Key] = string.Join(", ", header.Value);
        }

        if (response.Content?.Headers.ContentType is { } contentType)
        {
            headers["Content-Type"] = contentType.ToString();
        }

        return headers;
    }
}
