using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>Writes a whole selection with types: its filter, order and limit.</summary>
internal sealed class TypedSelection
{
    private const int LongestLine = 100;

    private readonly FilterVocabulary _vocabulary;
    private readonly FilterSource _source;
    private readonly string _lineBreak;

    private TypedSelection(FilterVocabulary vocabulary, FilterSource source, string lineBreak)
    {
        _vocabulary = vocabulary;
        _source = source;
        _lineBreak = lineBreak;
    }

    /// <summary>The selection, or null where types cannot say all of it.</summary>
    public static string? Find(FilterVocabulary vocabulary, FilterSource source, JsonTree root, string lineBreak) =>
        new TypedSelection(vocabulary, source, lineBreak).Write(root);

    // What must be explicit before the JSON is sent would not have to be any more.
    private string? Write(JsonTree root)
    {
        PastedSelection pasted = PastedSelectionReader.Read(root);
        if (pasted is not { Fault: null, Doubt: null, PageDoubt: null, Filter: { } filter }
            || ImpliedType(filter) is not { } objectType
            || _vocabulary.FieldsOf(objectType) is not { } fields
            || OpeningOf(fields) is not { } opening)
        {
            return null;
        }

        FilterScope scope = new(objectType, fields, _source.Variable(objectType, null));
        string? order = Order(pasted.Sort, scope);
        string limit = pasted.Limit is { } most ? FormattableString.Invariant($".Take({most})") : "";
        if (order is not null && Conditions(filter, scope) is { } conditions)
        {
            return _source.Type(opening.Name) + conditions + order + limit;
        }

        return null;
    }

    private string? Conditions(JsonTree filter, FilterScope scope)
    {
        TypedFilter writer = new(_vocabulary, _source);
        JsonTree[] conditions = [.. TypedFilter.Conjuncts(filter, scope.ObjectType)];
        if (conditions is [var only] && !only.IsNegated() && writer.FindIds(only, scope) is { } ids)
        {
            return $".WithIds({string.Join(", ", ids)})";
        }

        FilterCode? code = conditions.Length == 0 ? null : writer.All(conditions, scope);
        if (code is null)
        {
            return ".All";
        }

        if (writer.TypedConditions == 0)
        {
            return null;
        }

        if (code.Sign == ' ' || code.Text.Length <= LongestLine)
        {
            return $".Where({scope.Variable} => {code.Text})";
        }

        return $".Where({scope.Variable} =>{_lineBreak}{string.Join($"{_lineBreak}{code.Sign} ", code.Parts)})";
    }

    private string? Order(JsonTree? sort, FilterScope scope)
    {
        string order = "";
        foreach (JsonTree item in sort?.Items ?? [])
        {
            string? method = (item.Word("direction"), order.Length) switch
            {
                ("asc", 0) => "OrderBy",
                ("desc", 0) => "OrderByDescending",
                ("asc", _) => "ThenBy",
                ("desc", _) => "ThenByDescending",
                _ => null,
            };
            if (method is null
                || !item.HasOnly("direction", "field")
                || item.Find("field") is not { } named
                || TypedField.Find(_vocabulary, _source, named, scope) is not { } field
                || Sortable(field) is not { } key)
            {
                return null;
            }

            order += $".{method}({scope.Variable} => {key})";
        }

        return order;
    }

    // Of what type a field is does not matter to its order, so one without a type is taken for text.
    private string? Sortable(TypedField field)
    {
        if (field.Type.SelfAndBases().Any(type => type.Name == "SortableField"))
        {
            return field.Code;
        }

        if (field.Untyped is { } untyped && _vocabulary.Conversion("text") is { } conversion)
        {
            return $"{untyped}.{conversion.Name}()";
        }

        return null;
    }

    // Leads or Contacts: the class whose All selects objects with these fields.
    private INamedTypeSymbol? OpeningOf(INamedTypeSymbol fields) => _vocabulary.Known.Classes.FirstOrDefault(
        type => type.GetMembers("All").OfType<IPropertySymbol>().Any(
            all => all.Type is INamedTypeSymbol { TypeArguments: [var own] } && own.Is(fields)));

    // What only leads can match selects leads, also where the filter does not say so.
    private string? ImpliedType(JsonTree node) =>
        node.Find("negate") is { Kind: JsonKind.Null } || node.IsNegated() ? null : node.NodeType() switch
    {
        NodeTypes.ObjectType => node.Word("object_type"),
        NodeTypes.And => node.Find("queries")?.Items.Select(ImpliedType)
            .FirstOrDefault(type => type is not null && IsSelectable(type)),
        NodeTypes.Or when node.List("queries")?.Select(ImpliedType).Distinct().ToArray() is [var type] => type,
        NodeTypes.FieldCondition => node.Find("field")?.Word("object_type"),
        NodeTypes.HasRelated => node.Word("this_object_type"),
        NodeTypes.Id when node.Word("value") is { } id && _vocabulary.Known.Prefixes.FindOwner(id) is { } owner =>
            _vocabulary.Objects.FirstOrDefault(type => FilterVocabulary.OwnId(_vocabulary.FieldsOf(type)!).Is(owner)),
        _ => null,
    };

    private bool IsSelectable(string objectType) =>
        _vocabulary.FieldsOf(objectType) is { } fields && OpeningOf(fields) is not null;
}
