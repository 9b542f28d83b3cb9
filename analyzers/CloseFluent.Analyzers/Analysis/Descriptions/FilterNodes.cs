using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads a typed filter into the nodes that the library would make of it.</summary>
internal sealed class FilterNodes
{
    // Filters that people write nest a few levels deep; each takes some of the stack.
    private const int DeepestNesting = 60;

    private readonly ChainSource _source;
    private readonly ValueReader _values;
    private readonly ConditionNodes _conditions;
    private int _nesting;

    public FilterNodes(ChainSource source, ValueReader values)
    {
        _source = source;
        _values = values;
        Fields = new FieldNodes(source, values);
        _conditions = new ConditionNodes(source, values, new MomentNodes(source, values));
    }

    public FieldNodes Fields { get; }

    /// <summary>The filter that an expression is.</summary>
    public FilterNode Read(ExpressionSyntax expression)
    {
        _nesting++;
        try
        {
            return _nesting <= DeepestNesting && _source.Follow(expression) is { } filter && Find(filter) is { } node
                ? node
                : new UnknownNode(_source.Placeholders.Create(expression.Unwrap()));
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>The filter that a lambda gives.</summary>
    /// <param name="condition">The lambda.</param>
    /// <param name="objectType">Close's name for what it gets.</param>
    public FilterNode ReadLambda(ExpressionSyntax condition, string objectType) =>
        FindBody(condition, objectType) is { } body
            ? Read(body)
            : new UnknownNode(_source.Placeholders.Create(condition));

    /// <summary>What a lambda with one parameter gives, or null.</summary>
    public ExpressionSyntax? FindBody(ExpressionSyntax lambda, string objectType)
    {
        ParameterSyntax? parameter = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only,
            _ => null,
        };
        if (parameter is null)
        {
            return null;
        }

        if (_source.Model.GetDeclaredSymbol(parameter, _source.CancellationToken) is { } symbol)
        {
            _source.ObjectTypes[symbol] = objectType;
        }

        return FunctionSyntax.FindResult(lambda);
    }

    private FilterNode? Find(ExpressionSyntax filter)
    {
        switch (filter)
        {
            case PrefixUnaryExpressionSyntax opposite when opposite.IsKind(SyntaxKind.LogicalNotExpression):
                return Read(opposite.Operand).Negate();
            case BinaryExpressionSyntax both when both.Kind() is SyntaxKind.BitwiseAndExpression or SyntaxKind.LogicalAndExpression:
                return GroupNode.And([.. Operands(both).Select(Read)]);
            case BinaryExpressionSyntax either when either.Kind() is SyntaxKind.BitwiseOrExpression or SyntaxKind.LogicalOrExpression:
                return GroupNode.Or([.. Operands(either).Select(Read)]);
            default:
                return _source.FindCall(filter) is { } call ? Find(call) : null;
        }
    }

    // A long list of operands leans to the left, as deep as it is long.
    private static Stack<ExpressionSyntax> Operands(BinaryExpressionSyntax binary)
    {
        Stack<ExpressionSyntax> operands = new();
        ExpressionSyntax left = binary;
        while (left is BinaryExpressionSyntax next && next.IsKind(binary.Kind()))
        {
            operands.Push(next.Right);
            left = next.Left;
        }

        operands.Push(left);
        return operands;
    }

    private FilterNode? Find(LibraryCall call)
    {
        ITypeSymbol? receiver = call.Receiver is { } on ? _source.TypeOf(on) : null;
        return call.Type switch
        {
            "ObjectFields" => OfObject(call),
            "IdField" => AnyId(_values.Texts(call.Arguments)),
            "Related" when receiver is INamedTypeSymbol related => Related(call, related),
            "Filters" when call.Only is { } list => Group(call.Name, list),
            "LeadFilter" or "ContactFilter" when call.Only is { } json => Pasted(json),
            _ => Condition(call),
        };
    }

    private FilterNode? OfObject(LibraryCall call)
    {
        if (call.Name == "Anything")
        {
            return FilterNode.MatchAll();
        }

        if (call.Only is not { } argument)
        {
            return null;
        }

        return _source.Known.CloseNameOf(call.Method) is { } mode
            ? FilterNode.Text(mode, _values.Text(argument))
            : Pasted(argument);
    }

    /// <summary>A node for one of some objects.</summary>
    public static FilterNode AnyId(IReadOnlyList<string> ids) =>
        ids.Count == 1 ? FilterNode.Id(ids[0]) : FilterNode.AnyId(ids);

    private PastedNode? Pasted(ExpressionSyntax text) =>
        _values.Json(text) is { } json && FilterGrammar.FaultOfNode(json) is null ? PastedNode.From(json) : null;

    private GroupNode? Group(string name, ExpressionSyntax list) => (name, ValueReader.Elements(list.Unwrap())) switch
    {
        ("AllOf", { } items) => GroupNode.And([.. items.Select(Read)]),
        ("AnyOf", { } items) => GroupNode.Or([.. items.Select(Read)]),
        _ => null,
    };

    private FilterNode Related(LibraryCall call, INamedTypeSymbol type)
    {
        ExpressionSyntax relation = call.Receiver!.Unwrap();
        LibraryCall? named = _source.FindCall(relation);
        ExpressionSyntax? owner = named?.Receiver ?? (relation as MemberAccessExpressionSyntax)?.Expression;
        string? related = _source.Known.CloseNameOf(type.TypeArguments[1])
            ?? (named?.Only is { } name ? _values.Text(name) : _source.Placeholders.Create(relation));
        FilterNode query = call.Only is { } condition ? ReadLambda(condition, related) : GroupNode.And();
        FilterNode node = FilterNode.HasRelated(Fields.ObjectType(owner), related, query);
        return call.Name == "None" ? node.Negate() : node;
    }

    private FilterNode? Condition(LibraryCall call)
    {
        if (Fields.Find(call.Receiver) is not var (reference, type) || _conditions.Find(call, type) is not { } condition)
        {
            return null;
        }

        FilterNode node = FilterNode.FieldCondition(reference, condition);
        return call.Name == "IsEmpty" ? node.Negate() : node;
    }
}
