using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Spoils an answer that was whole.</summary>
internal sealed class AnswerFaults(FaultDice dice, SandboxFaults faults)
{
    private uint _resets = (uint)faults.Seed;
    private bool _leftOut;

    public SandboxResponse Spoil(SandboxResponse whole, SandboxFault fault) => fault switch
    {
        SandboxFault.ResetDuringAnswer => Reset(whole),
        SandboxFault.StalledAnswer => Stall(whole),
        SandboxFault.CutAnswer => Copy(whole, whole.Body.Slice(0, dice.UpTo(Math.Max(0, whole.Body.Length - 1)))),
        SandboxFault.OversizedAnswer => Oversize(whole),
        _ => SpoilList(whole, fault),
    };

    private SandboxResponse Reset(SandboxResponse whole)
    {
        int at = (int)(_resets++ % (uint)(whole.Body.Length + 1));
        return Copy(whole, whole.Body, new SandboxInterruption { AfterBytes = at == 0 ? null : at - 1, Breaks = true });
    }

    private SandboxResponse Stall(SandboxResponse whole)
    {
        SandboxInterruption stall = new()
        {
            AfterBytes = dice.Flip() ? null : dice.UpTo(whole.Body.Length),
            Pause = dice.UpTo(faults.LongestStall),
            Breaks = dice.UpTo(3) == 0,
        };
        return Copy(whole, whole.Body, stall);
    }

    private SandboxResponse Oversize(SandboxResponse whole)
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
        return Copy(whole, body, isChunked: dice.Flip());
    }

    private SandboxResponse SpoilList(SandboxResponse whole, SandboxFault fault)
    {
        bool leftOut = _leftOut;
        if (whole.StatusCode != 200
            || JsonNode.Parse(whole.Body.ToArray()) is not JsonObject list
            || list["data"] is not JsonArray { Count: > 0 } items)
        {
            return whole;
        }

        _leftOut = fault == SandboxFault.MissingItem && !leftOut;
        int at = dice.UpTo(items.Count - 1);
        switch (fault)
        {
            case SandboxFault.ShortPage when at > 0:
                Shorten(list, items, at);
                break;
            case SandboxFault.DuplicateItem:
                items.Insert(dice.UpTo(items.Count), items[at]!.DeepClone());
                break;
            case SandboxFault.MissingItem when !leftOut:
                items.RemoveAt(at);
                break;
        }

        return Copy(whole, SandboxJson.Write(list));
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
        SandboxResponse whole, ReadOnlyMemory<byte> body, SandboxInterruption? interruption = null, bool isChunked = false)
    {
        SandboxResponse copy = new(whole.StatusCode, body) { Interruption = interruption, IsChunked = isChunked };
        foreach (KeyValuePair<string, string> header in whole.Headers)
        {
            copy.Headers[header.Key] = header.Value;
        }

        return copy;
    }
}
