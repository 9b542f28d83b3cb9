using System.Net.Sockets;
using System.Security.Authentication;

namespace CloseFluent.Tests;

public sealed class ExceptionReasonTests
{
    private const string Sending = "An error occurred while sending the request.";

    public static TheoryData<Exception, string> Faults => new()
    {
        { new HttpRequestException("Connection refused (127.0.0.1:9)"), "Connection refused (127.0.0.1:9)" },
        {
            new HttpRequestException(Sending, new IOException("The response ended prematurely. (ResponseEnded)")),
            "The response ended prematurely. (ResponseEnded)"
        },
        {
            new HttpRequestException(
                "The SSL connection could not be established, see inner exception.",
                new AuthenticationException("The remote certificate is invalid: UntrustedRoot")),
            "The remote certificate is invalid: UntrustedRoot"
        },
        {
            new HttpRequestException(
                Sending,
                new IOException(
                    "Unable to read data from the transport connection: Broken.", new InvalidOperationException("Broken."))),
            "Unable to read data from the transport connection: Broken."
        },
        {
            new HttpRequestException("Broken (close.example:443)", new InvalidOperationException("Broken")),
            "Broken (close.example:443)"
        },
        {
            new AggregateException(new HttpRequestException(Sending, new IOException("The first.")), new IOException("Another.")),
            "The first."
        },
        { new HttpRequestException("Said.", new IOException(" ")), "Said." },
        { new HttpRequestException(" "), "HttpRequestException" },
        { new HttpRequestException("Two\r\nlines"), "Two\uFFFD\uFFFDlines" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_sentence_that_helps_is_found(Exception fault, string expected) =>
        Assert.Equal(expected, ExceptionReason.From(fault));

    [Fact]
    public void What_the_system_says_of_a_socket_is_found_in_any_depth()
    {
        SocketException innermost = new((int)SocketError.ConnectionReset);
        Exception fault = innermost;
        for (int depth = 0; depth < 50; depth++)
        {
            fault = new HttpRequestException(Sending, fault);
        }

        Assert.Equal(innermost.Message, ExceptionReason.From(fault));
    }

    [Fact]
    public void A_credential_is_taken_out_before_the_text_is_cut()
    {
        string text = new string('x', 195) + Given.ApiKey;

        string reason = ExceptionReason.From(
            new HttpRequestException(Sending, new IOException(text)), said => said.Replace(Given.ApiKey, "(credential)"));

        Assert.DoesNotContain("api_", reason);
        Assert.Equal(201, reason.Length);
    }
}
