using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads what a selection selects.</summary>
internal sealed class SelectionPartsReader
{
    private readonly ChainSource _source;
    private readonly ValueReader _values;

    public SelectionPartsReader(ChainSource source, ValueReader values)
    {
        _source = source;
        _values = values;
        Filters = new FilterPartReader(source, values);
    }

    public FilterPartReader Filters { get; }

    private SelectionFilter Filter => new(_source, _values, Filters);

    /// <summary>The selection that an expression is.</summary>
    public SelectionParts Read(ExpressionSyntax expression)
    {
        // A chain of calls is as deep as it is long, so it is read from its beginning.
        Stack<LibraryCall> calls = new();
        ExpressionSyntax? start = _source.Follow(expression);
        while (_source.FindCall(start) is { Receiver: { } receiver } call && IsSelection(_source.TypeOf(receiver)))
        {
            calls.Push(call);
            start = _source.Follow(receiver);
        }

        Node node = start is null ? Unknown(expression) : Start(start);
        while (calls.Count > 0)
        {
            LibraryCall call = calls.Pop();
            node = Next(node, call) ?? Unknown(call.Syntax);
        }

        return node.Parts();
    }

    public static bool IsSelection(ITypeSymbol? type) => type.SelfAndBases().Any(each => each.Name == "BulkSelection");

    private Node Start(ExpressionSyntax start)
    {
        if (_source.FindProperty(start) is { Name: "All" } all && ObjectTypeOf(all.Type) is { } objectType)
        {
            return All(objectType);
        }

        if (start is BinaryExpressionSyntax && ObjectTypeOf(_source.TypeOf(start)) is { } joined)
        {
            return Filter.Read(start, joined) is { } part ? All(joined).And(part.Node) : All(joined);
        }

        return _source.FindCall(start) is { } call && StartOf(call) is { } node ? node : Unknown(start);
    }

    private Node? StartOf(LibraryCall call) => (call.Name, call.Only) switch
    {
        ("WithIds", _) when ObjectTypeOf(call.Method.ReturnType) is { } objectType =>
            FilterPartReader.AnyId(_values.Texts(call.Arguments)) is { } ids ? All(objectType).And(ids) : null,
        ("Where", { } condition) when ObjectTypeOf(call.Method.ReturnType) is { } objectType =>
            All(objectType).And(Filters.ReadLambda(condition, objectType).Node),
        ("FromJson", { } json) => FromJson(json) ?? Class(call).And(new UnknownNode(_source.Placeholders.Create(json))),
        ("Search", { } query) => new Node(null, _values.Text(query)),
        ("FromSmartView", { } view) => Class(call).And(SmartView(view)),
        _ => null,
    };

    private Node? Next(Node node, LibraryCall call) => (call.Name, call.Only) switch
    {
        ("Where", { } condition) when ObjectTypeOf(call.Method.ContainingType) is { } objectType && node.Root is not null =>
            node.And(Filters.ReadLambda(condition, objectType).Node),
        ("Except", { } other) when ObjectTypeOf(call.Method.ContainingType) is { } objectType && node.Root is not null
            && Filter.Read(other, objectType) is { } excepted => node.And(excepted.Node.Negate()),
        ("OrderBy" or "ThenBy", { } key) => Ordered(node, call, key, "asc"),
        ("OrderByDescending" or "ThenByDescending", { } key) => Ordered(node, call, key, "desc"),
        ("Take", { } limit) => node with
        {
            Limit = _values.Count(limit),
            ConstantLimit = _source.ConstantOf(limit.Unwrap()) as int?,
        },
        ("Unchecked", null) => node,
        _ => null,
    };

    private Node? Ordered(Node node, LibraryCall call, ExpressionSyntax key, string direction) =>
        ObjectTypeOf(call.Method.ContainingType) is { } objectType
        && Filters.Fields.Find(Filters.FindBody(key, objectType)) is { Reference: var reference }
            ? node with
            {
                Sort = [.. node.Sort, JsonTree.Object(new(NodeMembers.Direction, direction), new(NodeMembers.Field, reference))],
            }
            : null;

    private Node? FromJson(ExpressionSyntax text)
    {
        if (_values.Json(text) is not { } json || PastedSelectionReader.Read(json) is not { Fault: null } pasted)
        {
            return null;
        }

        return new Node(pasted.Filter is { } filter ? PastedNode.From(filter) : null, pasted.Query)
        {
            Sort = [.. pasted.Sort?.Items ?? []],
            Limit = pasted.Limit is { } limit ? SelectionSubject.Count(limit) : null,
            ConstantLimit = pasted.Limit,
        };
    }

    private PastedNode SmartView(ExpressionSyntax view) => PastedNode.From(JsonTree.Object(
        new(NodeMembers.Type, NodeTypes.SavedSearch),
        new(NodeMembers.SavedSearchId, _source.Placeholders.Create(view.Unwrap()))));

    // A class of selections is named for what it selects.
    private static Node Class(LibraryCall call) =>
        All(call.Type == "Contacts" ? ObjectTypes.Contact : ObjectTypes.Lead);

    private static Node All(string objectType) => new(GroupNode.And(FilterNode.ObjectType(objectType)), null);

    private Node Unknown(ExpressionSyntax expression) =>
        new(null, null) { Unknown = _source.Placeholders.Create(expression.Unwrap()) };

    private string? ObjectTypeOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [var fields] } ? _source.Known.CloseNameOf(fields) : null;

    private sealed record Node(FilterNode? Root, string? Query)
    {
        public string Unknown { get; init; } = "";

        public IReadOnlyList<JsonTree> Sort { get; init; } = [];

        public string? Limit { get; init; }

        public int? ConstantLimit { get; init; }

        public Node And(FilterNode condition) => this with { Root = GroupNode.And(Root!, condition) };

        public SelectionParts Parts()
        {
            JsonTree? filter = Root?.Json;
            SelectionSubject? subject = Query is null ? null : SelectionSubject.FromTextQuery(Query);
            return new SelectionParts(filter is { } root ? SelectionSubject.FromFilter(root) : subject, Unknown)
            {
                Filter = filter,
                Sort = Sort,
                Limit = Limit,
                ConstantLimit = ConstantLimit,
            };
        }
    }
}
