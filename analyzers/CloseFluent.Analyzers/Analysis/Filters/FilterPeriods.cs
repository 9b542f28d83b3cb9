using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the periods and moments that conditions name.</summary>
internal sealed class FilterPeriods(
    SemanticModel model, KnownSymbols known, FilterOperands operands, CancellationToken cancellationToken)
{
    // A clock goes on between two looks at it.
    private static readonly TimeSpan s_look = TimeSpan.FromMinutes(1);

    private readonly MomentReader _moments = new(model, known, cancellationToken);
    private readonly MomentOrigins _origins = new(model, known, cancellationToken);

    /// <summary>Gets the condition of a period; null where nothing is known of it.</summary>
    public RangeCondition? Period(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        ISymbol? symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        if (symbol is null || !known.IsLibraryType(symbol.ContainingType))
        {
            return Initial(expression) is { } value ? Period(value) : null;
        }

        if (symbol is IPropertySymbol && known.CloseNameOf(symbol) is { } period)
        {
            return RangeCondition.Moments(
                PeriodEnd.Find(period, MomentTypes.Start) ?? new FilterBound(period + " starts"),
                PeriodEnd.Find(period, MomentTypes.End) ?? new FilterBound(period + " ends"));
        }

        if (expression is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            || arguments.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        return (symbol.ContainingType.Name, symbol.Name) switch
        {
            ("Period", "Since") => RangeCondition.Moments(Moment(arguments[0].Expression), null),
            ("Period", "Until") => RangeCondition.Moments(null, Moment(arguments[0].Expression)),
            ("Period", "Between") when arguments.Count == 2 =>
                RangeCondition.Moments(Moment(arguments[0].Expression), Moment(arguments[1].Expression)),
            ("Last", _) when Distance(symbol.Name, arguments[0], -1) is { } start => RangeCondition.Moments(start, Now),
            ("Next", _) when Distance(symbol.Name, arguments[0], 1) is { } end => RangeCondition.Moments(Now, end),
            _ => null,
        };
    }

    /// <summary>Gets a moment as far as it is known.</summary>
    public FilterBound Moment(ExpressionSyntax expression)
    {
        if (_moments.Read(expression) is not { } moment)
        {
            return new FilterBound(operands.Variable(expression) is { } variable ? "moment " + variable : null);
        }

        if (moment.Origin is string || (moment.Origin as ISymbol).TypeOf() is { Name: "TimeProvider" })
        {
            return new MomentBound(null, operands.IsEarlier ? null : moment.Plus(-s_look, s_look));
        }

        return _origins.IsFixed(moment.Origin) ? Known(moment) : new FilterBound((string?)null);
    }

    private static FilterBound Now => Known(KnownMoment.From(MomentScale.FromNow, TimeSpan.Zero));

    private static MomentBound Known(KnownMoment moment) => new(
        moment.Earliest == moment.Latest && moment.Origin is null
            ? string.Format(CultureInfo.InvariantCulture, "{0} {1}", moment.Scale, moment.Earliest.Ticks)
            : null,
        moment);

    private MomentBound? Distance(string units, ArgumentSyntax argument, int sign) =>
        ConstantValue.Only(model, argument.Expression, cancellationToken)?.Value is int count and > 0
        && KnownMoment.From(MomentScale.FromNow, TimeSpan.Zero).Shifted(units, sign * count) is { } moment
            ? Known(moment)
            : null;

    private ExpressionSyntax? Initial(ExpressionSyntax name) =>
        name is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && ConstantInitializer.Find(model, name, cancellationToken) is { } value
        && value.SyntaxTree == model.SyntaxTree
        && value is InvocationExpressionSyntax or MemberAccessExpressionSyntax
            ? value
            : null;
}
