using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>What is left of a search, kept for 30 seconds.</summary>
internal sealed class SearchCursors(IdGenerator ids)
{
    private static readonly TimeSpan s_life = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, (List<CloseObject> Objects, DateTimeOffset Until)> _kept =
        new(StringComparer.Ordinal);

    public string Keep(List<CloseObject> rest, DateTimeOffset now)
    {
        foreach (string old in _kept.Where(kept => kept.Value.Until < now).Select(kept => kept.Key).ToList())
        {
            _kept.Remove(old);
        }

        string cursor = ids.Short("");
        _kept[cursor] = (rest, now + s_life);
        return cursor;
    }

    public List<CloseObject> Continue(string cursor, DateTimeOffset now)
    {
        if (_kept.TryGetValue(cursor, out (List<CloseObject> Objects, DateTimeOffset Until) kept) && kept.Until >= now)
        {
            return kept.Objects;
        }

        throw new SandboxHttpException(400, new() { ["field-errors"] = new JsonObject { ["cursor"] = "Expired cursor" } });
    }
}
