using System.Text.Json;

namespace CloseFluent;

/// <summary>
/// What a person must say aloud before a pasted selection is sent: that its root is neither lead nor contact, or that a part of
/// it holds for everything or nothing.
/// </summary>
internal sealed class SelectionDoubt
{
    private readonly List<string> _kinds = [];
    private readonly List<string> _implied = [];
    private bool _deniesKind;

    private SelectionDoubt()
    {
    }

    /// <summary>Gives the doubt as the beginning of a sentence about the selection, or null where there is none.</summary>
    public static string? Of(JsonElement root, FilterMeaning meaning)
    {
        SelectionDoubt doubt = new();
        doubt.Collect(root, isNegated: false);
        return doubt.OfRoot()
            ?? (meaning.Mistake is { } place
                ? $"has a part that holds for every object or for none, whatever it is (at {place}), so that it may reach "
                + "everybody or nobody by mistake"
                : null);
    }

    private string? OfRoot()
    {
        IEnumerable<string> kinds = _kinds.Count > 0 ? _kinds : _implied;
        if (kinds.FirstOrDefault(kind => kind is not (ObjectTypes.Lead or ObjectTypes.Contact)) is { } other)
        {
            return $"selects \"{LineBreaks.Show(other)}\", and whether a bulk action of Close takes anything but leads and contacts, "
                + "or then reaches every lead, is not known";
        }

        return _deniesKind && _kinds.Count == 0
            ? "says of what kind its objects are not, and not of what kind they are, so that it may reach every lead"
            : null;
    }

    // What a related object is says nothing of the root.
    private void Collect(JsonElement node, bool isNegated)
    {
        isNegated ^= node.IsNegated();
        switch (node.Type())
        {
            case "object_type" when isNegated:
                _deniesKind = true;
                break;
            case "object_type":
                _kinds.Add(node.Text("object_type") ?? string.Empty);
                break;
            case "has_related":
                Imply(node.Text("this_object_type"));
                break;
            case "field_condition":
                Imply(node.Member("field")?.Text("object_type"));
                break;
            default:
                foreach (JsonElement part in node.List("queries") ?? [])
                {
                    Collect(part, isNegated);
                }

                break;
        }
    }

    private void Imply(string? kind)
    {
        if (kind is not null)
        {
            _implied.Add(kind);
        }
    }
}
