using System.Text.Json;

namespace CloseFluent;

/// <summary>Tells whether a filter means something else in another time zone of the caller's.</summary>
internal static class FilterZone
{
    /// <summary>
    /// True where days or distances in time occur. Now, a moment in UTC, and the time of day where a lead is do not count, since
    /// they are the same for every caller. Read from the JSON, so pasted filters count too.
    /// </summary>
    public static bool NeedsTimeZone(FilterNode node)
    {
        using JsonDocument document = CanonicalJson.Read(node.Write);
        return NeedsTimeZone(document.RootElement);
    }

    /// <inheritdoc cref="NeedsTimeZone(FilterNode)"/>
    public static bool NeedsTimeZone(JsonElement root)
    {
        Stack<JsonElement> pending = new([root]);
        while (pending.Count > 0)
        {
            JsonElement next = pending.Pop();
            if (next.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in next.EnumerateArray())
                {
                    pending.Push(item);
                }
            }
            else if (next.ValueKind == JsonValueKind.Object)
            {
                if (Tells(next))
                {
                    return true;
                }

                foreach (JsonProperty member in next.EnumerateObject())
                {
                    pending.Push(member.Value);
                }
            }
        }

        return false;
    }

    // Moments are known by their own type wherever they stand; in a range of moments, kinds that we do not know count too.
    private static bool Tells(JsonElement element) => element.Type() switch
    {
        MomentTypes.Offset or MomentTypes.FixedLocalDate or MomentTypes.PeriodEnd => true,
        ConditionTypes.MomentRange => IsOpenToZone(element.Member("on_or_after")) || IsOpenToZone(element.Member("before")),
        _ => false,
    };

    private static bool IsOpenToZone(JsonElement? moment) => moment is { } given && given.Type() is not (MomentTypes.FixedUtc or MomentTypes.Now);
}
