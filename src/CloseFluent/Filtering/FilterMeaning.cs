using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// Finds the parts of a filter that hold for every object or for none, whatever it is: a condition that was meant to leave
/// somebody out leaves out nobody. Only what is certain counts; of nodes that we do not know nothing is concluded.
/// </summary>
internal sealed class FilterMeaning
{
    /// <summary>
    /// The place of the first part that holds for everything or nothing by mistake; null where none does. A list of no conditions
    /// and <c>match_all</c> that nobody denies say openly that everything is meant.
    /// </summary>
    public string? Mistake { get; private set; }

    /// <summary>Says whether a node holds for everything (true), for nothing (false), or depends on the object (null).</summary>
    public bool? Of(JsonElement node, string path)
    {
        bool? plain = Plain(node, path);
        bool? value = node.IsNegated() ? !plain : plain;
        bool isOpen = value is true && !node.IsNegated() && node.Type() is ("match_all" or "and" or "");
        if (value is not null && !isOpen)
        {
            Mistake ??= path;
        }

        return value;
    }

    private bool? Plain(JsonElement node, string path) => (node.Type(), node.List("queries")) switch
    {
        ("match_all", _) => true,
        ("and", null) => true,
        ("and" or "", { } parts) => Group(parts, path, isAnd: true),
        ("or", { } parts) => Group(parts, path, isAnd: false),
        ("has_related", _) => Related(node, path),
        ("field_condition", _) => node.Member("condition") is { } condition && IsBoundless(condition) ? true : null,
        (_, { } parts) => Unknown(parts, path),
        _ => null,
    };

    // A range that leaves nothing out; what a member that we do not know leaves out, we do not know.
    private static bool IsBoundless(JsonElement condition) =>
        condition.Type() is "number_range" or "moment_range" or "local_time"
        && condition.EnumerateObject().All(member => member.NameEquals("type") || member.Value.ValueKind == JsonValueKind.Null);

    private bool? Unknown(JsonElement[] parts, string path)
    {
        Group(parts, path, isAnd: true);
        return null;
    }

    // That there is any related object is a condition; that there is one for which nothing holds is none.
    private bool? Related(JsonElement node, string path) =>
        node.Member("related_query") is { } query && Of(query, path + ".related_query") is false ? false : null;

    // An "and" that nothing meets and an "or" that everything meets are the same but for the sign.
    private bool? Group(JsonElement[] parts, string path, bool isAnd)
    {
        bool isSettled = false;
        bool isUniform = true;
        for (int index = 0; index < parts.Length; index++)
        {
            bool? part = Of(parts[index], $"{path}.queries[{index}]");
            isSettled |= part == !isAnd;
            isUniform &= part == isAnd;
        }

        if (isSettled || HasOpposites(parts, isAnd) || HasSeveralIds(parts, isAnd))
        {
            return !isAnd;
        }

        return isUniform ? isAnd : null;
    }

    // A condition and its own denial: "and" holds for nothing, "or" for everything.
    private static bool HasOpposites(JsonElement[] parts, bool isAnd)
    {
        JsonElement[] flat = [.. Flat(parts, isAnd)];
        if (!Array.Exists(flat, part => part.IsNegated()))
        {
            return false;
        }

        HashSet<string> plain = [.. flat.Where(part => !part.IsNegated()).Select(WithoutSign)];
        return plain.Count > 0 && flat.Any(part => part.IsNegated() && plain.Contains(WithoutSign(part)));
    }

    // No object has two ids, and every object lacks one of two.
    private static bool HasSeveralIds(JsonElement[] parts, bool isAnd)
    {
        string? first = null;
        foreach (JsonElement part in Flat(parts, isAnd))
        {
            if (part.Type() == "id" && part.IsNegated() != isAnd && part.Text("value") is { } id)
            {
                if (first is not null && first != id)
                {
                    return true;
                }

                first = id;
            }
        }

        return false;
    }

    private static IEnumerable<JsonElement> Flat(JsonElement[] parts, bool isAnd)
    {
        foreach (JsonElement part in parts)
        {
            bool isSame = !part.IsNegated() && part.Type() == (isAnd ? "and" : "or");
            if (isSame && part.List("queries") is { } inner)
            {
                foreach (JsonElement each in Flat(inner, isAnd))
                {
                    yield return each;
                }
            }
            else
            {
                yield return part;
            }
        }
    }

    private static string WithoutSign(JsonElement node) => CanonicalJson.Text(pen =>
    {
        pen.WriteStartObject();
        foreach (JsonProperty member in node.EnumerateObject().Where(member => !member.NameEquals("negate")))
        {
            pen.WriteCopy(member);
        }

        pen.WriteEndObject();
    });
}
