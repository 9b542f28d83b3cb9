namespace CloseFluent.Grammar;

/// <summary>
/// What must be explicit before a pasted selection is sent: that its root is neither lead nor contact, or that a part of it
/// matches everything or nothing.
/// </summary>
internal sealed class SelectionDoubt
{
    private readonly List<string> _kinds = [];
    private readonly List<string> _implied = [];
    private bool _deniesKind;

    private SelectionDoubt()
    {
    }

    private List<string> Kinds => _kinds.Count > 0 ? _kinds : _implied;

    private string? Kind => Kinds.FirstOrDefault(kind => kind.Length > 0);

    /// <summary>Gets the doubt, to be read after the name of the selection, or null where there is none.</summary>
    /// <param name="root">The filter.</param>
    /// <param name="mistake">The place of a part that matches everything or nothing, below the root of the text.</param>
    /// <param name="source">Where the filter comes from; null where that is not known.</param>
    public static string? Find(JsonTree root, string? mistake, SelectionSource? source)
    {
        SelectionDoubt doubt = new();
        doubt.Collect(root, isNegated: false);
        if (doubt.OfRoot() is { } ofRoot)
        {
            return ofRoot;
        }

        if (doubt.Kind is null && source?.DoubtOf("does not say itself what it selects") is { } unsaid)
        {
            return unsaid;
        }

        return mistake is null
            ? null
            : $"has a part that holds for every object or for none, whatever it is (at ${mistake}), so that it may reach "
                + "everybody or nobody by mistake";
    }

    /// <summary>Gets the kind of object that a filter selects, or null where it does not say.</summary>
    public static string? KindOf(JsonTree root)
    {
        SelectionDoubt doubt = new();
        doubt.Collect(root, isNegated: false);
        return doubt.Kind;
    }

    /// <summary>Gets every kind of object that a filter says it selects; none where it does not say.</summary>
    public static IReadOnlyList<string> KindsOf(JsonTree root)
    {
        SelectionDoubt doubt = new();
        doubt.Collect(root, isNegated: false);
        return doubt.Kinds;
    }

    private string? OfRoot()
    {
        if (Kinds.FirstOrDefault(kind => kind is not (ObjectTypes.Lead or ObjectTypes.Contact)) is { } other)
        {
            return $"selects \"{LineBreaks.Show(other)}\", and whether a bulk action of Close takes anything but leads and contacts, "
                + "or then reaches every lead, is not known";
        }

        return _deniesKind && _kinds.Count == 0
            ? "says of what kind its objects are not, and not of what kind they are, so that it may reach every lead"
            : null;
    }

    // What a related object is says nothing of the root.
    private void Collect(JsonTree node, bool isNegated)
    {
        isNegated ^= node.IsNegated();
        switch (node.NodeType())
        {
            case NodeTypes.ObjectType when isNegated:
                _deniesKind = true;
                break;
            case NodeTypes.ObjectType:
                _kinds.Add(node.Word(NodeMembers.ObjectType) ?? string.Empty);
                break;
            case NodeTypes.HasRelated:
                Imply(node.Word(NodeMembers.ThisObjectType));
                break;
            case NodeTypes.FieldCondition:
                Imply(node.Given(NodeMembers.Field)?.Word(NodeMembers.ObjectType));
                break;
            default:
                foreach (JsonTree part in node.List(NodeMembers.Queries) ?? [])
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
