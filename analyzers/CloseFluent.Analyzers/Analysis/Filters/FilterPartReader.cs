using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Reads a typed filter into the nodes that the library would make of it, each with its syntax. What is not understood becomes
/// a node that may be anything.
/// </summary>
internal sealed class FilterPartReader
{
    // Filters that people write nest a few levels deep; each takes some of the stack.
    private const int DeepestNesting = 60;

    private readonly ChainSource _source;
    private readonly ValueReader _values;
    private readonly ConditionNodes _conditions;
    private int _nesting;

    public FilterPartReader(ChainSource source, ValueReader values)
    {
        _source = source;
        _values = values;
        Fields = new FieldNodes(source, values);
        _conditions = new ConditionNodes(source, values, new MomentNodes(source, values));
    }

    public FieldNodes Fields { get; }

    /// <summary>Determines whether a node joins two filters, if they are filters.</summary>
    public static bool IsGroup(SyntaxNode node) => node.Kind() is SyntaxKind.BitwiseAndExpression or SyntaxKind.BitwiseOrExpression
        or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    /// <summary>The filter that an expression is.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">The kind of object that it is about; null where it is not known.</param>
    public FilterPart Read(ExpressionSyntax expression, string? scope)
    {
        ExpressionSyntax written = expression.Unwrap();
        _nesting++;
        try
        {
            ExpressionSyntax? filter = _nesting <= DeepestNesting ? _source.Follow(written) : null;
            if (filter is null || Find(filter, scope) is not { } part)
            {
                return new FilterPart(written, new UnknownNode(_source.Placeholders.Create(written, origin: filter)), scope);
            }

            return written.Span.Contains(filter.Span) ? part : part.At(written);
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>The filter that a lambda gives.</summary>
    /// <param name="condition">The lambda.</param>
    /// <param name="objectType">Close's name for what it gets.</param>
    public FilterPart ReadLambda(ExpressionSyntax condition, string objectType) =>
        FindBody(condition, objectType) is { } body
            ? Read(body, objectType)
            : new FilterPart(condition, new UnknownNode(_source.Placeholders.CreateOnce(condition)), objectType);

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

    private FilterPart? Find(ExpressionSyntax filter, string? scope)
    {
        switch (filter)
        {
            case PrefixUnaryExpressionSyntax opposite when opposite.IsKind(SyntaxKind.LogicalNotExpression):
                FilterPart part = Read(opposite.Operand, scope);
                return new FilterPart(filter, part.Node.Negate(), scope) { Parts = [part] };
            case BinaryExpressionSyntax group when IsGroup(group):
                return Group(group, [.. Operands(group).Select(operand => Read(operand, scope))], IsAnd(group), scope);
            default:
                return _source.FindCall(filter) is { } call ? Find(call, scope) : null;
        }
    }

    /// <summary>What joins the operands of a group: the group, and those within it that join with the same word.</summary>
    public static IEnumerable<BinaryExpressionSyntax> Joints(BinaryExpressionSyntax group)
    {
        // Joined filters lean to one side, thousands deep.
        Stack<ExpressionSyntax> pending = new([group]);
        while (pending.Count > 0)
        {
            SyntaxSteps.Count();
            if (pending.Pop().Unwrap() is BinaryExpressionSyntax joint && IsGroup(joint) && IsAnd(joint) == IsAnd(group))
            {
                yield return joint;
                pending.Push(joint.Right);
                pending.Push(joint.Left);
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> Operands(BinaryExpressionSyntax group)
    {
        HashSet<ExpressionSyntax> joints = [.. Joints(group)];
        return joints.Cast<BinaryExpressionSyntax>()
            .SelectMany(joint => new[] { joint.Left.Unwrap(), joint.Right.Unwrap() })
            .Where(operand => !joints.Contains(operand))
            .OrderBy(operand => operand.SpanStart);
    }

    private static bool IsAnd(BinaryExpressionSyntax group) =>
        group.Kind() is SyntaxKind.BitwiseAndExpression or SyntaxKind.LogicalAndExpression;

    private static FilterPart Group(ExpressionSyntax syntax, FilterPart[] parts, bool isAnd, string? scope)
    {
        FilterNode[] nodes = Array.ConvertAll(parts, part => part.Node);
        return new FilterPart(syntax, isAnd ? GroupNode.And(nodes) : GroupNode.Or(nodes), scope) { Parts = parts, IsAnd = isAnd };
    }

    private FilterPart? Find(LibraryCall call, string? scope)
    {
        switch (call.Type)
        {
            case "Filters":
                return call.Only is { } list && ValueReader.Elements(list.Unwrap()) is { } items
                    ? Group(call.Syntax, [.. items.Select(item => Elsewhere(Read(item, scope)))], call.Name == "AllOf", scope)
                    : null;
            case "Related" when call.Receiver is { } on && _source.TypeOf(on) is INamedTypeSymbol related:
                return Related(call, related, scope);
            default:
                return FindNode(call) is { } node ? new FilterPart(call.Syntax, node, scope) : null;
        }
    }

    // What is joined in a list is judged at its own place.
    private static FilterPart Elsewhere(FilterPart part) => part.Parts.Count == 0 ? part : part.At(part.Syntax);

    private FilterNode? FindNode(LibraryCall call) => call.Type switch
    {
        "ObjectFields" => OfObject(call),
        "IdField" => AnyId(_values.Texts(call.Arguments)),
        "LeadFilter" or "ContactFilter" when call.Only is { } json => Pasted(json),
        _ => Condition(call),
    };

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
    public static FilterNode? AnyId(IReadOnlyList<string> ids) => ids.Count switch
    {
        0 => null,
        1 => FilterNode.Id(ids[0]),
        _ => FilterNode.AnyId(ids),
    };

    private PastedNode? Pasted(ExpressionSyntax text) =>
        _values.Json(text) is { } json && FilterGrammar.FaultOfNode(json) is null ? PastedNode.From(json) : null;

    private FilterPart Related(LibraryCall call, INamedTypeSymbol type, string? scope)
    {
        ExpressionSyntax relation = call.Receiver!.Unwrap();
        LibraryCall? named = _source.FindCall(relation);
        ExpressionSyntax? owner = named?.Receiver ?? (relation as MemberAccessExpressionSyntax)?.Expression;
        string? related = _source.Known.CloseNameOf(type.TypeArguments[1])
            ?? (named?.Only is { } name ? _values.Text(name) : _source.Placeholders.Create(relation));
        FilterPart? inner = call.Only is { } condition ? ReadLambda(condition, related) : null;
        FilterNode node = FilterNode.HasRelated(Fields.ObjectType(owner), related, inner?.Node ?? GroupNode.And());
        return new FilterPart(call.Syntax, call.Name == "None" ? node.Negate() : node, scope)
        {
            Others = inner is null ? [] : [inner],
        };
    }

    private FilterNode? Condition(LibraryCall call)
    {
        if (Fields.Find(call.Receiver) is not { } field || _conditions.Find(call, field) is not { } condition)
        {
            return null;
        }

        FilterNode node = FilterNode.FieldCondition(field.Reference, condition);
        return call.Name == "IsEmpty" ? node.Negate() : node;
    }
}
