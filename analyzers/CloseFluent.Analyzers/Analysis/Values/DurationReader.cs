using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads time spans whose parts are constant.</summary>
internal sealed class DurationReader(SemanticModel model, CancellationToken cancellationToken)
{
    private const int LongestFlow = 4;

    // More is no time span.
    private static readonly double s_mostTicks = TimeSpan.MaxValue.Ticks;

    /// <summary>The time span; null where it is not known.</summary>
    public TimeSpan? Read(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancellationToken).ConvertedType is INamedTypeSymbol type && IsTimeSpan(type)
            ? Read(expression, LongestFlow) : null;

    private static bool IsTimeSpan(INamedTypeSymbol type) => type.Name == nameof(TimeSpan)
        || (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && type.TypeArguments[0].Name == nameof(TimeSpan));

    private TimeSpan? Read(ExpressionSyntax expression, int depth) => depth == 0 ? null : expression.Unwrap() switch
    {
        DefaultExpressionSyntax or BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } => TimeSpan.Zero,
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.DefaultLiteralExpression) => TimeSpan.Zero,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var parts } => FromParts([.. parts.Select(Number)]),
        PrefixUnaryExpressionSyntax minus when minus.IsKind(SyntaxKind.UnaryMinusExpression) =>
            Read(minus.Operand, depth)?.Negate(),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(TimeSpan.Zero) } => TimeSpan.Zero,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(TimeSpan.MaxValue) } => TimeSpan.MaxValue,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(TimeSpan.MinValue) } => TimeSpan.MinValue,
        InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } call when TicksOf(call) is { } unit =>
            FromTicks(Number(only) * unit),
        IdentifierNameSyntax name when ConstantInitializer.Find(model, name, cancellationToken) is { } value
            && value.SyntaxTree == model.SyntaxTree => Read(value, depth - 1),
        _ => null,
    };

    private static double? TicksOf(InvocationExpressionSyntax call) => call.CalledName()?.Identifier.ValueText switch
    {
        nameof(TimeSpan.FromDays) => TimeSpan.TicksPerDay,
        nameof(TimeSpan.FromHours) => TimeSpan.TicksPerHour,
        nameof(TimeSpan.FromMinutes) => TimeSpan.TicksPerMinute,
        nameof(TimeSpan.FromSeconds) => TimeSpan.TicksPerSecond,
        nameof(TimeSpan.FromMilliseconds) => TimeSpan.TicksPerMillisecond,
        nameof(TimeSpan.FromTicks) => 1,
        _ => null,
    };

    private static TimeSpan? FromParts(double?[] parts) => parts switch
    {
        [{ } ticks] => FromTicks(ticks),
        [{ } hours, { } minutes, { } seconds] => FromTicks(Ticks(hours, minutes, seconds)),
        [{ } days, { } hours, { } minutes, { } seconds] => FromTicks((days * TimeSpan.TicksPerDay) + Ticks(hours, minutes, seconds)),
        _ => null,
    };

    private static double Ticks(double hours, double minutes, double seconds) =>
        (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute) + (seconds * TimeSpan.TicksPerSecond);

    private static TimeSpan? FromTicks(double? ticks) =>
        ticks is { } known && Math.Abs(known) < s_mostTicks ? TimeSpan.FromTicks((long)known) : null;

    private double? Number(ArgumentSyntax argument) => argument.NameColon is null
        ? ConstantNumber.From(ConstantValue.Only(model, argument.Expression, cancellationToken)?.Value) : null;
}
