using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Reads a filter that is written with the library's types into the form in which filters are judged. What is not understood
/// may be anything.
/// </summary>
internal sealed class FilterPartReader
{
    private const int LongestFlow = 4;

    private readonly SemanticModel _model;
    private readonly KnownSymbols _known;
    private readonly CancellationToken _cancellationToken;
    private readonly FilterOperands _operands;
    private readonly ConditionCall _conditions;

    public FilterPartReader(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
    {
        _model = model;
        _known = known;
        _cancellationToken = cancellationToken;
        _operands = new FilterOperands(model, known, cancellationToken);
        _conditions = new ConditionCall(model, known, _operands, cancellationToken);
    }

    /// <summary>Determines whether two filters are joined.</summary>
    public static bool IsGroup(SyntaxNode node) => node.Kind() is SyntaxKind.BitwiseAndExpression or SyntaxKind.BitwiseOrExpression
        or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    /// <summary>Reads a filter.</summary>
    /// <param name="filter">The expression.</param>
    /// <param name="scope">The kind of object that it is about; null where it is not known.</param>
    public FilterPart Read(ExpressionSyntax filter, string? scope) => Read(filter, scope, LongestFlow);

    private FilterPart Read(ExpressionSyntax filter, string? scope, int depth)
    {
        ExpressionSyntax inner = filter.Unwrap();
        switch (inner)
        {
            case BinaryExpressionSyntax binary when IsGroup(binary):
                return ReadGroup(binary, scope, depth);
            case PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression):
                FilterPart part = Read(negation.Operand, scope, depth);
                return new FilterPart(inner, part.Formula.Negated(), [part], []);
            case InvocationExpressionSyntax call
                when _model.GetSymbolInfo(call, _cancellationToken).Symbol is IMethodSymbol method
                && _known.IsLibraryType(method.ContainingType):
                return ReadCall(call, method, scope, depth);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when depth > 0
                && ConstantInitializer.Find(_model, inner, _cancellationToken) is { } value
                && value.SyntaxTree == _model.SyntaxTree:
                bool isEarlier = _operands.IsEarlier;
                _operands.IsEarlier = true;
                FilterPart initial = Read(value, scope, depth - 1);
                _operands.IsEarlier = isEarlier;
                return new FilterPart(inner, initial.Formula, [], [initial]);
            default:
                return FilterPart.Leaf(inner, FilterFormula.Opaque(_operands.Key(inner)));
        }
    }

    // Joined filters lean to one side, thousands deep.
    private FilterPart ReadGroup(BinaryExpressionSyntax group, string? scope, int depth)
    {
        bool isAnd = IsAnd(group);
        List<FilterPart> parts = [];
        Stack<ExpressionSyntax> pending = new([group]);
        while (pending.Count > 0)
        {
            ExpressionSyntax next = pending.Pop().Unwrap();
            SyntaxSteps.Count();
            if (next is BinaryExpressionSyntax binary && IsGroup(binary) && IsAnd(binary) == isAnd)
            {
                pending.Push(binary.Right);
                pending.Push(binary.Left);
            }
            else
            {
                parts.Add(Read(next, scope, depth));
            }
        }

        return Group(group, parts, isAnd);
    }

    private static FilterPart Group(ExpressionSyntax syntax, IReadOnlyList<FilterPart> parts, bool isAnd) =>
        new(syntax, new GroupFormula(isAnd, [.. parts.Select(part => part.Formula)]), parts, []) { IsAnd = isAnd };

    private static bool IsAnd(BinaryExpressionSyntax group) =>
        group.Kind() is SyntaxKind.BitwiseAndExpression or SyntaxKind.LogicalAndExpression;

    private FilterPart ReadCall(InvocationExpressionSyntax call, IMethodSymbol method, string? scope, int depth)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        ExpressionSyntax? receiver = call.CalledName()?.Receiver();
        switch (method.ContainingType.Name)
        {
            case "Filters" when arguments is [var list] && method.Name is "AllOf" or "AnyOf":
                return ReadList(call, arguments[0].Expression, method.Name == "AllOf", scope, depth);
            case "Related" when receiver is not null && method.Name is "Any" or "None":
                return ReadRelated(call, method, receiver!, depth);
            case "LeadFilter" or "ContactFilter" when arguments is [var json]:
                return FilterPart.Leaf(call, ReadJson(json.Expression, _known.CloseNameOf(TypeOfFields(method)!)));
            case "IdField" when method.Name is "Is" or "IsAnyOf":
                return FilterPart.Leaf(call, new ValueFormula(FilterSubject.Id, new SetCondition(
                    NodeTypes.Id, [.. _conditions.Each(arguments, id => _operands.Id(id, null))])));
            case "ObjectFields":
                return FilterPart.Leaf(call, ReadObject(method, arguments, scope));
            default:
                return FilterPart.Leaf(call, receiver is not null && new FieldCallReader(
                    _model, _known, _operands, _cancellationToken).Read(receiver, scope) is var (subject, referenceType)
                    && _conditions.Read(method, subject, referenceType, arguments) is { } formula
                        ? formula
                        : FilterFormula.Opaque(_operands.Unknown()));
        }
    }

    private FilterFormula ReadObject(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments, string? scope) =>
        (method.Name, arguments.Count) switch
        {
            ("Anything", 0) => FilterFormula.Everything,
            ("FromJson", 1) => ReadJson(arguments[0].Expression, scope),
            (_, 1) when _known.CloseNameOf(method) is { } mode => FilterMeaning.Text(mode, _operands.Word(arguments[0].Expression)),
            _ => FilterFormula.Opaque(_operands.Unknown()),
        };

    private FilterFormula ReadJson(ExpressionSyntax expression, string? scope) =>
        scope is not null && _operands.Text(expression) is { } text && JsonReader.Find(text) is { } json
        && FilterGrammar.FaultOfNode(json) is null
            ? FilterMeaning.Read(json, scope)
            : FilterFormula.Opaque(_operands.Unknown());

    private FilterPart ReadList(InvocationExpressionSyntax call, ExpressionSyntax list, bool isAnd, string? scope, int depth) =>
        list.Unwrap() is CollectionExpressionSyntax { Elements.Count: > 0 } items
        && items.Elements.All(element => element is ExpressionElementSyntax)
            ? Group(
                call,
                [
                    .. items.Elements.Cast<ExpressionElementSyntax>()
                        .Select(item => Elsewhere(Read(item.Expression, scope, depth))),
                ],
                isAnd)
            : FilterPart.Leaf(call, FilterFormula.Opaque(_operands.Unknown()));

    // What is joined in there is judged at its own place.
    private static FilterPart Elsewhere(FilterPart part) =>
        part.Parts.Count == 0 ? part : new FilterPart(part.Syntax, part.Formula, [], [part]);

    private FilterPart ReadRelated(InvocationExpressionSyntax call, IMethodSymbol method, ExpressionSyntax receiver, int depth)
    {
        if (method.ContainingType.TypeArguments is not [var owner, var related])
        {
            return FilterPart.Leaf(call, FilterFormula.Opaque(_operands.Unknown()));
        }

        string objectType = _known.CloseNameOf(owner) ?? "";
        string? relatedType = _known.CloseNameOf(related) ?? NameOfRelated(receiver);
        FilterPart? inner = call.ArgumentList.Arguments switch
        {
            [] => null,
            [var condition] when FunctionSyntax.FindResult(condition.Expression) is { } body => Read(body, relatedType, depth),
            _ => FilterPart.Leaf(call, FilterFormula.Opaque(_operands.Unknown())),
        };
        FilterFormula formula = FilterMeaning.Related(
            objectType, relatedType ?? _operands.Unknown(), inner?.Formula ?? FilterFormula.Everything);
        return new FilterPart(call, formula.Negated(method.Name == "None"), [], inner is null ? [] : [inner]);
    }

    private string? NameOfRelated(ExpressionSyntax receiver) =>
        receiver.Unwrap() is InvocationExpressionSyntax { ArgumentList.Arguments: [var name] }
            ? _operands.Text(name.Expression)
            : null;

    private static ITypeSymbol? TypeOfFields(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { TypeArguments: [var fields] } ? fields : null;
}
