using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads moments that are evident: fixed ones with constant parts, and the library's distances from now.</summary>
internal sealed class MomentReader(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    private const int LongestFlow = 4;

    // Summer time makes a day longer.
    private static readonly TimeSpan s_longestDay = TimeSpan.FromHours(25);

    private readonly ConstantParts _parts = new(model, cancellationToken);

    /// <summary>What an expression is known to be, or null.</summary>
    public KnownMoment? Read(ExpressionSyntax expression) => Read(expression, LongestFlow);

    private KnownMoment? Read(ExpressionSyntax expression, int depth) => depth == 0 ? null : expression.Bare() switch
    {
        CastExpressionSyntax cast => Read(cast.Expression, depth),
        BaseObjectCreationExpressionSyntax made => OfNew(made, depth),
        InvocationExpressionSyntax call => OfCall(call, depth),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => OfName(expression.Bare(), depth),
        _ => null,
    };

    private KnownMoment? OfName(ExpressionSyntax name, int depth) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is IPropertySymbol { Name: "Now" } now && IsOwn(now)
            ? KnownMoment.Of(MomentScale.FromNow, TimeSpan.Zero)
            : KnownInitializer.Of(model, name, cancellationToken) is { } value && value.SyntaxTree == model.SyntaxTree
                ? Read(value, depth - 1)
                : null;

    private KnownMoment? OfNew(BaseObjectCreationExpressionSyntax made, int depth)
    {
        if (made is not { ArgumentList: { } list, Initializer: null } || !ArePlain(list)
            || model.GetTypeInfo(made, cancellationToken).Type is not { } type || !IsOfPlatform(type))
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = list.Arguments;
        switch (type.Name)
        {
            case "DateOnly":
                return _parts.Point(arguments, 3) is { } day ? KnownMoment.Of(MomentScale.Day, day) : null;
            case "DateTime":
                return OfClock(arguments);
            case "DateTimeOffset" when arguments.Count == 1:
                return Read(arguments[0].Expression, depth);
            case "DateTimeOffset" when arguments.Count > 1:
                TimeSpan? point = arguments.Count > 2 ? _parts.Point(arguments, arguments.Count - 1)
                    : Read(arguments[0].Expression, depth) is { Scale: MomentScale.Clock } clock ? clock.Earliest
                    : null;
                return point is not { } at ? null
                    : _parts.Offset(arguments[arguments.Count - 1]) is { } offset
                        ? KnownMoment.Of(MomentScale.Universal, at - offset)
                        : KnownMoment.Somewhere(at);
            default:
                return null;
        }
    }

    private KnownMoment? OfClock(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.LastOrDefault()?.Expression
            is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Utc" or "Local" } kind
            ? _parts.Point(arguments, arguments.Count - 1) is { } point
                ? KnownMoment.Of(kind.Name.Identifier.ValueText == "Utc" ? MomentScale.Universal : MomentScale.Clock, point)
                : null
            : _parts.Point(arguments, arguments.Count) is { } own ? KnownMoment.Of(MomentScale.Clock, own) : null;

    private KnownMoment? OfCall(InvocationExpressionSyntax call, int depth)
    {
        if (!ArePlain(call.ArgumentList)
            || call.CalledName()?.Receiver() is not { } receiver
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return IsOwn(method) ? OfOwn(method, receiver, arguments, depth - 1)
            : IsOfPlatform(method.ContainingType) ? OfPlatform(method, receiver, arguments, depth - 1)
            : null;
    }

    private KnownMoment? OfOwn(
        IMethodSymbol method, ExpressionSyntax receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, int depth) =>
        (method.ContainingType.Name, method.Name) switch
        {
            ("Moment", "At") => Read(arguments[0].Expression, depth),
            ("Moment", "StartOf" or "EndOf") => Day(arguments, depth)?.Plus(EndOfDay(method), EndOfDay(method)),
            ("Ago" or "FromNow", _) when _parts.Number(arguments[0]) is { } count =>
                KnownMoment.Away(method.ContainingType.Name == "Ago", method.Name, count),
            ("OffsetMoment", "And") => Read(receiver, depth) is { } near && Read(arguments[0].Expression, depth) is { } more
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
            ("DateOnly" or "DateTime" or "DateTimeOffset", "Parse" or "ParseExact") => OfText(method, arguments),
            ("DateOnly" or "DateTime" or "DateTimeOffset", "AddDays" or "AddMonths" or "AddYears")
                when _parts.Number(arguments[0]) is { } count => Read(receiver, depth) is { } moment
                    ? PointInTime.Later(moment, method.Name, count)
                    : null,
            _ => null,
        };

    private KnownMoment? OfText(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        string? form = method.Name == "Parse" ? "" : _parts.Text(arguments[1]);
        return (form is "" || form?.StartsWith("yyyy-MM-dd", StringComparison.Ordinal) == true)
            && _parts.Text(arguments[0]) is { } text && PointInTime.OfText(text) is var (point, isUniversal)
            ? method.ContainingType.Name == "DateOnly" ? KnownMoment.Of(MomentScale.Day, point)
            : isUniversal ? KnownMoment.Of(MomentScale.Universal, point)

            // Styles can say in which zone it is meant.
            : arguments.Count > 2 ? KnownMoment.Somewhere(point)
            : KnownMoment.Of(MomentScale.Clock, point)
            : null;
    }

    private KnownMoment? Day(SeparatedSyntaxList<ArgumentSyntax> arguments, int depth)
    {
        TimeSpan? point = arguments.Count > 1 ? _parts.Point(arguments, 3)
            : Read(arguments[0].Expression, depth) is { Scale: MomentScale.Day or MomentScale.Clock } date ? date.Earliest
            : null;
        return point is { } at ? KnownMoment.Of(MomentScale.Day, PointInTime.Day(at)) : null;
    }

    private static TimeSpan EndOfDay(IMethodSymbol method) => method.Name == "EndOf" ? TimeSpan.FromDays(1) : TimeSpan.Zero;

    private bool IsOwn(ISymbol symbol) => symbol.ContainingNamespace.Is(known.Namespace);

    private static bool IsOfPlatform(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool ArePlain(ArgumentListSyntax list) => list.Arguments.All(argument => argument.NameColon is null);
}
