using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Damages a complete response.</summary>
internal sealed class ResponseFaults(FaultRandom random, SandboxFaults faults)
{
    private uint _resets = (uint)faults.Seed;
    private bool _leftOut;

    public SandboxResponse Spoil(SandboxResponse response, SandboxFault fault) => fault switch
    {
        SandboxFault.ResetDuringResponse => Reset(response),
        SandboxFault.StalledResponse => Stall(response),
        SandboxFault.TruncatedResponse =>
            Copy(response, response.Body.Slice(0, random.UpTo(Math.Max(0, response.Body.Length - 1)))),
        SandboxFault.OversizedResponse => Oversize(response),
        _ => SpoilList(response, fault),
    };

    private SandboxResponse Reset(SandboxResponse response)
    {
        int at = (int)(_resets++ % (uint)(response.Body.Length + 1));
        SandboxInterruption reset = new() { AfterBytes = at == 0 ? null : at - 1, Breaks = true };
        return Copy(response, response.Body, reset);
    }

    private SandboxResponse Stall(SandboxResponse response)
    {
        SandboxInterruption stall = new()
        {
            AfterBytes = random.Flip() ? null : random.UpTo(response.Body.Length),
            Pause = random.UpTo(faults.MaxStall),
            Breaks = random.UpTo(3) == 0,
        };
        return Copy(response, response.Body, stall);
    }

    private SandboxResponse Oversize(SandboxResponse response)
    {
        byte[] start = Encoding.ASCII.GetBytes("{\"padding\":\"");
        byte[] body = new byte[Math.Max(faults.OversizedLength, start.Length + 2)];
        for (int i = 0; i < body.Length; i++)
        {
            body[i] = (byte)'x';
        }

        start.CopyTo(body, 0);
        body[body.Length - 2] = (byte)'"';
        body[body.Length - 1] = (byte)'}';
        return Copy(response, body, isChunked: random.Flip());
    }

    private SandboxResponse SpoilList(SandboxResponse response, SandboxFault fault)
    {
        bool leftOut = _leftOut;
        if (response.StatusCode != 200
            || JsonNode.Parse(response.Body.ToArray()) is not JsonObject list
            || list["data"] is not JsonArray { Count: > 0 } items)
        {
            return response;
        }

        _leftOut = fault == SandboxFault.MissingItem && !leftOut;
        int at = random.UpTo(items.Count - 1);
        switch (fault)
        {
            case SandboxFault.ShortPage when at > 0:
                Shorten(list, items, at);
                break;
            case SandboxFault.DuplicateItem:
                items.Insert(random.UpTo(items.Count), items[at]!.DeepClone());
                break;
            case SandboxFault.MissingItem when !leftOut:
                items.RemoveAt(at);
                break;
        }

        return Copy(response, SandboxJson.Write(list));
    }

    private static void Shorten(JsonObject list, JsonArray items, int length)
    {
        while (items.Count > length)
        {
            items.RemoveAt(items.Count - 1);
        }

        list["has_more"] = true;
    }

    private static SandboxResponse Copy(
        SandboxResponse response,
        ReadOnlyMemory<byte> body,
        SandboxInterruption? interruption = null,
        bool isChunked = false)
    {
        SandboxResponse copy = new(response.StatusCode, body) { Interruption = interruption, IsChunked = isChunked };
        foreach (KeyValuePair<string, string> header in response.Headers)
        {
            copy.Headers[header.Key] = header.Value;
        }

        return copy;
    }
}
