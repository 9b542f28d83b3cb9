using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads time spans whose parts are constant.</summary>
internal sealed class DurationReader(SemanticModel model, CancellationToken cancellationToken)
{
    private const int LongestFlow = 4;
    private const int HoursFirst = 3;
    private const long TicksPerMicrosecond = 10;

    private static readonly (string Name, long Ticks)[] s_parts =
    [
        ("days", TimeSpan.TicksPerDay), ("hours", TimeSpan.TicksPerHour), ("minutes", TimeSpan.TicksPerMinute),
        ("seconds", TimeSpan.TicksPerSecond), ("milliseconds", TimeSpan.TicksPerMillisecond), ("microseconds", TicksPerMicrosecond),
    ];

    // More is no time span.
    private static readonly double s_mostTicks = TimeSpan.MaxValue.Ticks;

    /// <summary>What the time span can be; several where it is chosen, none where nothing is known.</summary>
    public IEnumerable<TimeSpan> Read(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancellationToken).ConvertedType is INamedTypeSymbol type && IsTimeSpan(type)
            ? Branches(expression, LongestFlow).OfType<TimeSpan>() : [];

    private static bool IsTimeSpan(INamedTypeSymbol type) => type.Name == nameof(TimeSpan)
        || (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && type.TypeArguments[0].Name == nameof(TimeSpan));

    // One entry for each branch, null for one of which nothing is known.
    private IEnumerable<TimeSpan?> Branches(ExpressionSyntax expression, int depth)
    {
        expression = expression.Unwrap();
        return expression switch
        {
            _ when depth == 0 => [null],
            ConditionalExpressionSyntax choice => Branches(choice.WhenTrue, depth).Concat(Branches(choice.WhenFalse, depth)),
            SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Branches(arm.Expression, depth)),
            BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) =>
                Branches(either.Left, depth).Concat(Branches(either.Right, depth)),
            CastExpressionSyntax cast => Branches(cast.Expression, depth),
            IdentifierNameSyntax or MemberAccessExpressionSyntax
                when ConstantInitializer.Find(model, expression, cancellationToken) is { } value
                    && value.SyntaxTree == model.SyntaxTree => Branches(value, depth - 1),
            _ => [Single(expression, depth)],
        };
    }

    private TimeSpan? Only(ExpressionSyntax expression, int depth) => Branches(expression, depth).ToArray() is [var only] ? only : null;

    private TimeSpan? Single(ExpressionSyntax expression, int depth) => expression switch
    {
        DefaultExpressionSyntax or BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } => TimeSpan.Zero,
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.DefaultLiteralExpression) => TimeSpan.Zero,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var parts } => FromParts(parts),
        PrefixUnaryExpressionSyntax minus when minus.IsKind(SyntaxKind.UnaryMinusExpression) =>
            Only(minus.Operand, depth)?.Negate(),
        BinaryExpressionSyntax sum => Computed(sum, depth),
        MemberAccessExpressionSyntax member => Named(member.Name.Identifier.ValueText),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } call when TicksOf(call) is { } unit =>
            FromTicks(Number(only.Expression) * unit),
        _ => null,
    };

    private static TimeSpan? Named(string member) => member switch
    {
        nameof(TimeSpan.Zero) => TimeSpan.Zero,
        nameof(TimeSpan.MaxValue) => TimeSpan.MaxValue,
        nameof(TimeSpan.MinValue) => TimeSpan.MinValue,
        nameof(Timeout.InfiniteTimeSpan) => Timeout.InfiniteTimeSpan,
        _ => null,
    };

    private TimeSpan? Computed(BinaryExpressionSyntax sum, int depth) => sum.Kind() switch
    {
        SyntaxKind.AddExpression => FromTicks(Ticks(sum.Left, depth) + Ticks(sum.Right, depth)),
        SyntaxKind.SubtractExpression => FromTicks(Ticks(sum.Left, depth) - Ticks(sum.Right, depth)),
        SyntaxKind.MultiplyExpression => FromTicks(
            (Ticks(sum.Left, depth) ?? Number(sum.Left)) * (Ticks(sum.Right, depth) ?? Number(sum.Right))),
        SyntaxKind.DivideExpression => FromTicks(Ticks(sum.Left, depth) / Number(sum.Right)),
        _ => null,
    };

    private double? Ticks(ExpressionSyntax expression, int depth) => Only(expression, depth)?.Ticks;

    private static double? TicksOf(InvocationExpressionSyntax call) => call.CalledName()?.Identifier.ValueText switch
    {
        nameof(TimeSpan.FromDays) => TimeSpan.TicksPerDay,
        nameof(TimeSpan.FromHours) => TimeSpan.TicksPerHour,
        nameof(TimeSpan.FromMinutes) => TimeSpan.TicksPerMinute,
        nameof(TimeSpan.FromSeconds) => TimeSpan.TicksPerSecond,
        nameof(TimeSpan.FromMilliseconds) => TimeSpan.TicksPerMillisecond,
        "FromMicroseconds" => TicksPerMicrosecond,
        nameof(TimeSpan.FromTicks) => 1,
        _ => null,
    };

    private TimeSpan? FromParts(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (arguments.Count == 1)
        {
            return FromTicks(Number(arguments[0].Expression));
        }

        // Names in another order are rare.
        double? ticks = 0;
        foreach ((ArgumentSyntax argument, (string name, long unit)) in arguments.Zip(
            s_parts.Skip(arguments.Count == HoursFirst ? 1 : 0), (argument, part) => (argument, part)))
        {
            bool isInOrder = argument.NameColon is null || argument.NameColon.Name.Identifier.ValueText == name;
            ticks += isInOrder ? Number(argument.Expression) * unit : null;
        }

        return FromTicks(ticks);
    }

    private static TimeSpan? FromTicks(double? ticks) =>
        ticks is { } known && Math.Abs(known) < s_mostTicks ? TimeSpan.FromTicks((long)known) : null;

    private double? Number(ExpressionSyntax expression) =>
        ConstantNumber.From(ConstantValue.Only(model, expression, cancellationToken)?.Value);
}
