using System.Globalization;
using System.Text.Json.Nodes;

namespace CloseFluent.Benchmarks.Sending;

/// <summary>Makes sure that a peer does the job before it is timed: the same request, and all of the answer read.</summary>
public static class PeerCheck
{
    private const string Request =
        $"POST {Scenario.BaseAddress}{Scenario.Path} Basic YXBpX2JlbmNobWFyazo=";

    public static async Task VerifyAsync(SendingPeer peer, CannedHandler handler)
    {
        handler.Keeps = true;
        JsonNode? answer = JsonNode.Parse(await peer.SendAndWriteAnswerAsync());
        handler.Keeps = false;
        (string request, byte[] body) = handler.Last ?? throw Wrong(peer, "sent nothing");
        if (request != Request)
        {
            throw Wrong(peer, $"sent {request} instead of {Request}");
        }

        RequireSame(peer, "sent", JsonNode.Parse(Scenario.Request), JsonNode.Parse(body));
        RequireSame(peer, "read", JsonNode.Parse(Scenario.Answer.Span), answer);
    }

    private static void RequireSame(SendingPeer peer, string did, JsonNode? expected, JsonNode? actual)
    {
        if (!JsonNode.DeepEquals(Normal(expected), Normal(actual)))
        {
            throw Wrong(peer, $"{did} {actual?.ToJsonString()} instead of {expected?.ToJsonString()}");
        }
    }

    // The same moment may be written with more or fewer digits.
    private static JsonNode? Normal(JsonNode? node)
    {
        foreach ((string name, JsonNode? value) in node?.AsObject().ToArray() ?? [])
        {
            if (name.StartsWith("date_", StringComparison.Ordinal) && value is not null)
            {
                node![name] = DateTimeOffset
                    .Parse(value.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                    .ToString("O", CultureInfo.InvariantCulture);
            }
        }

        return node;
    }

    private static InvalidOperationException Wrong(SendingPeer peer, string what) => new($"{peer.Name} {what}.");
}
