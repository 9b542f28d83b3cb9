using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Reads the filter that a selection sends: conditions that are added one after another, and selections that are joined.
/// </summary>
internal sealed class SelectionFilter
{
    // More is written by no one.
    private const int MostConditions = 60;

    private static readonly HashSet<string> s_steps = ["Where", "Except"];
    private static readonly HashSet<string> s_conditions = [.. s_steps, "WithIds"];

    private readonly ChainSource _source;
    private readonly ValueReader _values;
    private readonly FilterPartReader _filters;

    public SelectionFilter(ChainSource source, ValueReader values, FilterPartReader filters)
    {
        _source = source;
        _values = values;
        _filters = filters;
    }

    public static SelectionFilter From(ChainSource source)
    {
        ValueReader values = new(source);
        return new SelectionFilter(source, values, new FilterPartReader(source, values));
    }

    /// <summary>The names of the calls that add a condition to another one.</summary>
    public static IReadOnlyCollection<string> Steps => s_steps;

    /// <summary>
    /// Determines by names alone whether an expression is a selection with conditions at several places, and not a part of
    /// another one.
    /// </summary>
    public static bool MayJudge(ExpressionSyntax selection, KnownSymbols known) =>
        !IsPart(selection.WalkUpWrappers()) && Conditions(selection, known) is > 1 and <= MostConditions;

    /// <summary>The filter; null where everything is selected.</summary>
    public FilterPart? Read(ExpressionSyntax selection, string objectType)
    {
        switch (_source.Follow(selection))
        {
            case BinaryExpressionSyntax group when FilterPartReader.IsGroup(group):
                bool isAnd = group.IsKind(SyntaxKind.BitwiseAndExpression);
                return Join(group, Read(group.Left, objectType), Read(group.Right, objectType), isAnd);
            case { } made when _source.FindCall(made) is { } call:
                return Read(call, objectType);
            case { } all when _source.FindProperty(all) is { Name: "All" }:
                return null;
            default:
                return Unknown(selection, objectType);
        }
    }

    private FilterPart? Read(LibraryCall call, string objectType)
    {
        FilterPart? before = call.Receiver is { } receiver ? Read(receiver, objectType) : null;
        switch (call.Name, call.Only)
        {
            case ("Where", { } condition):
                return Join(call.Syntax, before, Elsewhere(_filters.ReadLambda(condition, objectType)), isAnd: true);
            case ("Except", { } other) when Read(other, objectType) is { } excepted:
                FilterPart rest = new(other, excepted.Node.Negate(), objectType) { Others = [Elsewhere(excepted)] };

                // What is excepted is not said by a condition that can be shown.
                return Join(call.Syntax, before, rest, isAnd: true) is { Parts.Count: > 0 } all ? all with { IsAnd = null } : rest;
            case ("WithIds", _) when FilterPartReader.AnyId(_values.Texts(call.Arguments)) is { } ids:
                return new FilterPart(call.Syntax, ids, objectType);
            default:
                return Unknown(call.Syntax, objectType);
        }
    }

    private FilterPart Unknown(ExpressionSyntax selection, string objectType) =>
        new(selection, new UnknownNode(_source.Placeholders.CreateOnce(selection)), objectType);

    // What is said in one place is judged there.
    private static FilterPart Elsewhere(FilterPart part) => part.Parts.Count == 0 ? part : part.At(part.Syntax);

    private static FilterPart? Join(ExpressionSyntax syntax, FilterPart? first, FilterPart? second, bool isAnd)
    {
        if (first is null || second is null)
        {
            return isAnd ? first ?? second : null;
        }

        FilterNode node = isAnd ? GroupNode.And(first.Node, second.Node) : GroupNode.Or(first.Node, second.Node);
        return new FilterPart(syntax, node, first.Scope) { Parts = [.. Parts(first, isAnd), .. Parts(second, isAnd)], IsAnd = isAnd };
    }

    // Those that are joined in the same way are one group.
    private static IReadOnlyList<FilterPart> Parts(FilterPart part, bool isAnd) => part.IsAnd == isAnd ? part.Parts : [part];

    private static bool IsPart(ExpressionSyntax whole) => whole.Parent switch
    {
        MemberAccessExpressionSyntax access => s_steps.Contains(access.Name.Identifier.ValueText),
        BinaryExpressionSyntax group => FilterPartReader.IsGroup(group),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call.CalledName()?.Identifier.ValueText == "Except",
        _ => false,
    };

    // Only of what begins with a class of the library; a variable beside it may be one more.
    private static int Conditions(ExpressionSyntax selection, KnownSymbols known)
    {
        int begun = 0;
        int variables = 0;
        Stack<ExpressionSyntax> pending = new([selection]);
        while (pending.Count > 0)
        {
            switch (pending.Pop().Unwrap())
            {
                case BinaryExpressionSyntax group when FilterPartReader.IsGroup(group):
                    pending.Push(group.Left);
                    pending.Push(group.Right);
                    break;
                case InvocationExpressionSyntax call:
                    InvocationExpressionSyntax[] calls = [.. call.CallsBackwards().Take(MostConditions + 1)];
                    ExpressionSyntax? first = calls[calls.Length - 1].CalledName()?.Receiver()?.Unwrap();
                    bool isVariable = first is IdentifierNameSyntax && !Begins(first, known) && known.Mentions.AnyIn(first);
                    variables += isVariable ? 1 : 0;
                    begun += first is BinaryExpressionSyntax || isVariable || Begins(first, known) ? calls.Count(IsCondition) : 0;
                    if (first is BinaryExpressionSyntax)
                    {
                        pending.Push(first);
                    }

                    break;
                case IdentifierNameSyntax:
                    variables++;
                    break;
            }
        }

        return begun == 0 ? 0 : begun + variables;
    }

    private static bool IsCondition(InvocationExpressionSyntax call) =>
        call.CalledName()?.Identifier.ValueText is { } name && s_conditions.Contains(name);

    private static bool Begins(ExpressionSyntax? first, KnownSymbols known) => first switch
    {
        SimpleNameSyntax name => IsClass(known.NameOf(name)),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "All" } all => Begins(all.Expression, known),
        MemberAccessExpressionSyntax access => IsClass(known.NameOf(access.Name)),
        _ => false,
    };

    private static bool IsClass(string name) => name is "Leads" or "Contacts";
}
