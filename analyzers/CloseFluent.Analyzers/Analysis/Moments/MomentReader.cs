using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Reads moments that are evident: fixed ones with constant parts, the library's distances from now, and constant distances
/// from a clock or a variable.
/// </summary>
internal sealed class MomentReader(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    private const int LongestFlow = 4;
    private const string Add = nameof(Add);

    // Summer time makes a day longer.
    private static readonly TimeSpan s_longestDay = TimeSpan.FromHours(25);

    private readonly ConstantParts _parts = new(model, cancellationToken);
    private readonly FixedMoments _fixed = new(new ConstantParts(model, cancellationToken));
    private readonly MomentOrigins _origins = new(model, known, cancellationToken);

    /// <summary>What an expression is known to be, or null.</summary>
    public KnownMoment? Read(ExpressionSyntax expression) => Read(expression, LongestFlow);

    private KnownMoment? Read(ExpressionSyntax expression, int depth) => depth == 0 ? null : expression.Unwrap() switch
    {
        CastExpressionSyntax cast => Read(cast.Expression, depth),
        BaseObjectCreationExpressionSyntax creation => OfNew(creation, depth),
        InvocationExpressionSyntax call => OfCall(call, depth),
        BinaryExpressionSyntax sum => OfSum(sum, depth),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => OfName(expression.Unwrap(), depth),
        _ => null,
    };

    private KnownMoment? OfName(ExpressionSyntax name, int depth)
    {
        ISymbol? symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        if (symbol is IPropertySymbol { Name: "Now" } now && IsOwn(now))
        {
            return KnownMoment.From(MomentScale.FromNow, TimeSpan.Zero);
        }

        return MomentOrigins.OfClock(symbol) ?? OfInitializer(name, depth) ?? _origins.OfVariable(name);
    }

    private KnownMoment? OfInitializer(ExpressionSyntax name, int depth)
    {
        if (ConstantInitializer.Find(model, name, cancellationToken) is { } value && value.SyntaxTree == model.SyntaxTree
            && Read(value, depth - 1) is { } moment)
        {
            return _origins.Stored(moment, value);
        }

        return null;
    }

    private KnownMoment? OfSum(BinaryExpressionSyntax sum, int depth)
    {
        if (sum.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression
            && _parts.Distance(sum.Right) is var (units, count))
        {
            return Read(sum.Left, depth - 1)?.Shifted(units, sum.IsKind(SyntaxKind.AddExpression) ? count : -count);
        }

        return null;
    }

    private KnownMoment? OfNew(BaseObjectCreationExpressionSyntax creation, int depth)
    {
        if (creation is not { ArgumentList: { } list, Initializer: null } || !ArePlain(list)
            || model.GetTypeInfo(creation, cancellationToken).Type is not { } type || !MomentOrigins.IsOfPlatform(type))
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = list.Arguments;
        switch (type.Name)
        {
            case "DateOnly":
                return _parts.Point(arguments, 3) is { } day ? KnownMoment.From(MomentScale.Day, day) : null;
            case "DateTime":
                return _fixed.OfClock(arguments);
            case "DateTimeOffset" when arguments.Count == 1:
                return Read(arguments[0].Expression, depth);
            case "DateTimeOffset" when arguments.Count > 1:
                TimeSpan? point = arguments.Count > 2 ? _parts.Point(arguments, arguments.Count - 1)
                    : Read(arguments[0].Expression, depth) is { Scale: MomentScale.Clock, Origin: null } clock
                        ? clock.Earliest
                    : null;
                if (point is not { } at)
                {
                    return null;
                }

                if (_parts.Offset(arguments[arguments.Count - 1]) is { } offset)
                {
                    return KnownMoment.From(MomentScale.Universal, at - offset);
                }

                return KnownMoment.Somewhere(at);
            default:
                return null;
        }
    }

    private KnownMoment? OfCall(InvocationExpressionSyntax call, int depth)
    {
        if (!ArePlain(call.ArgumentList)
            || call.CalledName()?.Receiver() is not { } receiver
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (IsOwn(method))
        {
            return OfOwn(method, receiver, arguments, depth - 1);
        }

        if (MomentOrigins.IsOfPlatform(method.ContainingType))
        {
            return OfPlatform(method, receiver, arguments, depth - 1);
        }

        return null;
    }

    private KnownMoment? OfOwn(
        IMethodSymbol method, ExpressionSyntax receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, int depth) =>
        (method.ContainingType.Name, method.Name) switch
        {
            ("Moment", "At") => Read(arguments[0].Expression, depth),
            ("Moment", "StartOf" or "EndOf") => Day(arguments, depth)?.Plus(EndOfDay(method), EndOfDay(method)),
            ("Ago" or "FromNow", _) when _parts.Number(arguments[0]) is { } count =>
                KnownMoment.Away(method.ContainingType.Name == "Ago", method.Name, count),
            ("OffsetMoment", "And") => Read(receiver, depth) is { } near
                && Read(arguments[0].Expression, depth) is { Origin: null } more
                ? near.Plus(more.Earliest, more.Latest)
                : null,
            ("OffsetMoment", "AtStartOfDay") => Read(receiver, depth)?.Widened(s_longestDay, TimeSpan.Zero),
            ("OffsetMoment", "AtEndOfDay") => Read(receiver, depth)?.Widened(TimeSpan.Zero, s_longestDay),
            _ => null,
        };

    private KnownMoment? OfPlatform(
        IMethodSymbol method, ExpressionSyntax receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, int depth) =>
        (method.ContainingType.Name, method.Name) switch
        {
            ("DateOnly", "FromDateTime") => Day(arguments, depth),
            ("DateOnly" or "DateTime" or "DateTimeOffset", "Parse" or "ParseExact") => _fixed.OfText(method, arguments),
            ("DateOnly" or "DateTime" or "DateTimeOffset", "AddDays" or "AddMonths" or "AddYears")
                when _parts.Number(arguments[0]) is { } count => Read(receiver, depth) is { } moment
                    ? moment.Origin is null ? PointInTime.Later(moment, method.Name, count)
                        : moment.Shifted(method.Name.Substring(Add.Length), count)
                    : null,
            ("DateTime" or "DateTimeOffset", "AddHours" or "AddMinutes" or "AddSeconds")
                when _parts.Number(arguments[0]) is { } count =>
                Read(receiver, depth)?.Shifted(method.Name.Substring(Add.Length), count),
            _ => _origins.OfProvider(method, receiver),
        };

    private KnownMoment? Day(SeparatedSyntaxList<ArgumentSyntax> arguments, int depth)
    {
        if (arguments.Count > 1)
        {
            if (_parts.Point(arguments, 3) is { } point)
            {
                return KnownMoment.From(MomentScale.Day, point);
            }

            return null;
        }

        return Read(arguments[0].Expression, depth) switch
        {
            { Scale: MomentScale.Day or MomentScale.Clock, Origin: null } date =>
                KnownMoment.From(MomentScale.Day, PointInTime.Day(date.Earliest)),
            { Scale: MomentScale.Day } date => date,
            { Scale: MomentScale.Clock, Origin: { } origin } clock when clock.IsWholeDays =>
                clock with { Scale = MomentScale.Day, Origin = MomentOrigins.DayOf(origin) },
            _ => null,
        };
    }

    private static TimeSpan EndOfDay(IMethodSymbol method) => method.Name == "EndOf" ? TimeSpan.FromDays(1) : TimeSpan.Zero;

    private bool IsOwn(ISymbol symbol) => symbol.ContainingNamespace.Is(known.Namespace);

    private static bool ArePlain(ArgumentListSyntax list) => list.Arguments.All(argument => argument.NameColon is null);
}
