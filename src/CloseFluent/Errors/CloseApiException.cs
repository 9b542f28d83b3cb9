using System.Text;

namespace CloseFluent;

/// <summary>Close responded with a refusal or a fault.</summary>
/// <remarks>See <see href="https://developer.close.com/api/overview/http-response-codes"/>.</remarks>
public class CloseApiException : CloseException
{
    internal CloseApiException(ErrorResponse response, string remedy)
        : this(Describe(response, remedy), response)
    {
    }

    private protected CloseApiException(string message, ErrorResponse response)
        : base(message)
    {
        StatusCode = response.StatusCode;
        Messages = response.Messages;
        FieldErrors = response.FieldErrors;
        RawBody = response.RawBody;
    }

    /// <summary>The HTTP status, for example 400.</summary>
    public int StatusCode { get; }

    /// <summary>
    /// What Close, or something in front of it, said about the request as a whole: the gist of JSON of any shape, of HTML,
    /// XML or text. Empty where it said nothing.
    /// </summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>
    /// What Close said about single fields, nested ones by their path, for example <c>s_query.queries</c>.
    /// </summary>
    public IReadOnlyList<CloseFieldError> FieldErrors { get; }

    /// <summary>
    /// The response as it came, cut after 16,384 characters, and without the credential in whatever form it was echoed. It
    /// may hold personal data.
    /// </summary>
    public string RawBody { get; }

    private static string Describe(ErrorResponse response, string remedy)
    {
        StringBuilder text = new();
        text.Append("Close responded with ").Append(response.StatusCode);
        string separator = ": ";
        foreach (string message in response.Messages.Concat(response.FieldErrors.Select(error => error.ToString())))
        {
            text.Append(separator).Append(LineBreaks.Show(message));
            separator = "; ";
        }

        // Nothing was said, so the status is all there is to read.
        if (response.Messages.Count + response.FieldErrors.Count == 0 && StatusDescription.Find(response.StatusCode) is { } words)
        {
            text.Append(separator).Append(words);
        }

        return $"{LineBreaks.Sentence(text.ToString())} {remedy}";
    }
}
