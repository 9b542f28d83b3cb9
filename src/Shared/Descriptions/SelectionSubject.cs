using System.Text;

namespace CloseFluent.Grammar;

/// <summary>What a selection takes: the noun, and what narrows it.</summary>
internal sealed class SelectionSubject
{
    private const string One = "1";

    private readonly ObjectNoun _noun;
    private readonly Phrase? _condition;

    private SelectionSubject(ObjectNoun noun, Phrase? condition)
    {
        _noun = noun;
        _condition = condition;
    }

    public static SelectionSubject FromFilter(JsonTree root)
    {
        string? clause = ObjectType(root);
        string objectType = clause ?? ObjectTypes.Lead;
        return new SelectionSubject(
            ObjectNoun.From(objectType), NodeDescription.All(NodeDescription.Conditions(root, clause), objectType));
    }

    public static SelectionSubject FromTextQuery(string query) =>
        new(
            ObjectNoun.From(ObjectTypes.Lead),
            new PlainPhrase($"matching the text query {TextEscaping.Quote(query, longest: 200)}"));

    /// <summary>The noun for many of them, for example <c>leads</c>.</summary>
    public string Many => _noun.Many;

    /// <summary>Shows a number as it is in sentences.</summary>
    public static string Count(int number) => FormattableString.Invariant($"{number:N0}");

    /// <summary>Describes them together with an order ("oldest first by date created") and a limit.</summary>
    /// <param name="order">The order, or nothing.</param>
    /// <param name="limit">At most how many, as a number is shown, or null.</param>
    /// <param name="isOneLine">Whether what needs a list is enclosed in parentheses instead.</param>
    public string Describe(string order, string? limit, bool isOneLine)
    {
        string orderPart = order.Length > 0 ? ", " + order : string.Empty;
        string limitPart = limit is null ? string.Empty : $"at most {limit} ";
        return _condition switch
        {
            null when limit is null => $"every {_noun.One} of the organization{orderPart}",
            null => $"{limitPart}of all {_noun.Many} of the organization{orderPart}",
            IdsPhrase { IsNegated: false, IsOne: false } ids when limit is not null =>
                $"{limitPart}of {ids.Describe(_noun)}{orderPart}",
            IdsPhrase { IsNegated: false } ids => ids.Describe(_noun) + orderPart,
            { Line: { } line } => $"{limitPart}{(limit == One ? _noun.One : _noun.Many)} {line}{orderPart}",
            _ => List(limitPart, orderPart.Length > 0 ? orderPart + "," : orderPart, limit == One, _condition, isOneLine),
        };
    }

    private string List(string limit, string order, bool isOne, Phrase condition, bool isOneLine)
    {
        string head = isOne
            ? $"{_noun.One}{order} {condition.Clause("meets")}"
            : $"{_noun.Many}{order} {condition.Clause("meet")}";
        StringBuilder text = new(limit + head);
        if (isOneLine)
        {
            condition.WriteItemsOnOneLine(text);
        }
        else
        {
            condition.WriteItems(text);
        }

        return text.ToString();
    }

    // The first clause that must hold and says the kind; one inside an "or" only says it of some.
    private static string? ObjectType(JsonTree node)
    {
        if (node.IsNegated())
        {
            return null;
        }

        return node.Word(NodeMembers.Type) switch
        {
            NodeTypes.ObjectType => node.Word(NodeMembers.ObjectType),
            NodeTypes.And => node.List(NodeMembers.Queries)?.Select(ObjectType).FirstOrDefault(type => type is not null),
            _ => null,
        };
    }
}
