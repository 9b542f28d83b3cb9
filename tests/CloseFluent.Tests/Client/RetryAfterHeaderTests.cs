using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace CloseFluent.Tests;

public sealed class RetryAfterHeaderTests
{
    private static readonly FakeTimeProvider s_time = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    private static readonly Gen<string> s_odd = Gen.OneOf(
        Gen.OneOf<string>(
            "-Infinity", "Infinity", "∞", "-∞", "NaN", "1e400", "1e5", "-1", "-0", "+7", "0x1F", "７", "٣", "1_000", "1,000", "", " ",
            " 7 ", "\t7\t", "7, 9", "7;9", ".", "..", "1.2.3", ".5", "5.", "soon", "null", "\"7\"", "922337203686", "9999999999999999",
            "Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "Mon, 02 Mar 2020 09:30:09 GMT",
            "Mon, 02 Mar 2026 09:30:09 GMT, Mon, 02 Mar 2026 09:30:19 GMT", "Tue, 02 Mar 2026 09:30:09 GMT", "2026-03-02T09:30:09Z",
            "reset=reset=5", "reset", "=", "=5", "reset=-Infinity", "remaining=NaN", "remaining=-1, reset=1e400", "\uD800"),
        Gen.Double.Select(number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Int[1, 400].Select(length => new string('9', length)),
        Gen.String[Gen.Char[' ', '~'], 0, 30],
        Gen.String[0, 10]);

    [Fact]
    public void Nothing_that_arrives_throws_or_gives_a_wait_out_of_range() =>
        Gen.Select(s_odd, s_odd, s_odd).Sample((first, second, third) =>
        {
            foreach (CloseResponse response in Answers(first, second, third))
            {
                TimeSpan wait = RetryAfterHeader.Read(response, s_time);
                RateLimitHeader limit = RateLimitHeader.Read(response);

                Assert.InRange(wait, TimeSpan.Zero, RateLimitHeader.Longest);
                Assert.InRange(limit.Reset ?? TimeSpan.Zero, TimeSpan.Zero, RateLimitHeader.Longest);
                Assert.InRange(limit.Remaining ?? 0, 0, double.PositiveInfinity);
            }
        });

    [Theory]
    [InlineData("-Infinity", 2)]
    [InlineData("Infinity", 2)]
    [InlineData("NaN", 2)]
    [InlineData("-5", 2)]
    [InlineData("0x10", 2)]
    [InlineData("٣", 2)]
    [InlineData("1e3", 2)]
    [InlineData("7, 9", 9)]
    [InlineData("9, 7", 9)]
    [InlineData("soon, 7", 7)]
    [InlineData("7, soon", 7)]
    [InlineData(" 7 ", 7)]
    [InlineData("0", 0)]
    [InlineData("99999999999999999999", 24 * 86_400)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 24 * 86_400)]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT", 0)]
    public void Odd_values_of_Retry_After(string text, double seconds) => Assert.Equal(
        TimeSpan.FromSeconds(seconds), RetryAfterHeader.Read(Answer("Retry-After", text), s_time));

    [Theory]
    [InlineData("limit=100, remaining=50, reset=5", 50.0, 5.0)]
    [InlineData("remaining=5, remaining=9", 5.0, null)]
    [InlineData("remaining=9, remaining=5", 5.0, null)]
    [InlineData("reset=5, reset=9", null, 9.0)]
    [InlineData("reset=9; reset=5", null, 9.0)]
    [InlineData("REMAINING = 0, Reset = 1.5", 0.0, 1.5)]
    [InlineData("remaining, reset", null, null)]
    [InlineData("=5, remaining=x, reset=", null, null)]
    public void Of_several_values_of_RateLimit_the_most_careful_one_applies(string text, double? remaining, double? reset) =>
        Assert.Equal(
            new RateLimitHeader(remaining, reset is { } seconds ? TimeSpan.FromSeconds(seconds) : null),
            RateLimitHeader.Read(Answer("RateLimit", text)));

    [Fact]
    public void A_number_that_only_looks_like_one_in_the_body_is_ignored() => Assert.Equal(
        TimeSpan.FromSeconds(2),
        RetryAfterHeader.Read(
            new CloseResponse(429, (byte[])[.. "{\"error\":{\"rate_reset\":\""u8, 0xFF, .. "\"}}"u8]), s_time));

    [Fact]
    public void The_wait_is_read_once_so_that_a_date_means_the_moment_of_the_response()
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));
        CloseResponse response = Answer("Retry-After", "Mon, 02 Mar 2026 09:30:09 GMT");

        TimeSpan first = response.RetryAfter(time);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(TimeSpan.FromSeconds(9), first);
        Assert.Equal(first, response.RetryAfter(time));
    }

    private static IEnumerable<CloseResponse> Answers(string first, string second, string third)
    {
        yield return Answer("Retry-After", first);
        yield return Answer("RateLimit", first);
        yield return Answer("RateLimit", $"limit={first}, remaining={second}, reset={third}");
        yield return Answer("RateLimit", $"reset={first}; reset={second}");
        foreach (string body in (string[])[first, JsonSerializer.Serialize(first), $"[{first}]"])
        {
            yield return new CloseResponse(429, Encoding.UTF8.GetBytes("{\"error\":{\"rate_reset\":" + body + "}}"));
        }
    }

    private static CloseResponse Answer(string header, string value) =>
        new(429, default, new Dictionary<string, string> { [header] = value });
}
