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
    private readonly MomentOrigins _origins = new(model, known, cancellationToken);

    /// <summary>What an expression is known to be, or null.</summary>
    public KnownMoment? Read(ExpressionSyntax expression) => Read(expression, LongestFlow);

    private KnownMoment? Read(ExpressionSyntax expression, int depth) => expression.Unwrap() switch
    {
        _ when depth == 0 => null,
        CastExpressionSyntax cast => Read(cast.Expression, depth),
        BaseObjectCreationExpressionSyntax creation => ReadCreation(creation, depth),
        InvocationExpressionSyntax call => ReadCall(call, depth),
        BinaryExpressionSyntax sum => ReadSum(sum, depth),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => ReadName(expression.Unwrap(), depth),
        _ => null,
    };

    private KnownMoment? ReadName(ExpressionSyntax name, int depth)
    {
        if (_origins.FindClock(name) is { } clock)
        {
            return clock;
        }

        ExpressionSyntax? value = ConstantInitializer.Find(model, name, cancellationToken);
        if (value?.SyntaxTree == model.SyntaxTree && Read(value, depth - 1) is { } initial && _origins.IsFixed(initial.Origin))
        {
            return initial;
        }

        return _origins.FindVariable(name);
    }

    private KnownMoment? ReadSum(BinaryExpressionSyntax sum, int depth)
    {
        if (sum.Kind() is not (SyntaxKind.AddExpression or SyntaxKind.SubtractExpression)
            || _parts.Distance(sum.Right) is not var (units, count))
        {
            return null;
        }

        return Read(sum.Left, depth - 1)?.Shifted(units, sum.IsKind(SyntaxKind.AddExpression) ? count : -count);
    }

    private KnownMoment? ReadCreation(BaseObjectCreationExpressionSyntax creation, int depth)
    {
        if (creation is not { ArgumentList: { } list, Initializer: null }
            || !IsPlain(list)
            || model.GetTypeInfo(creation, cancellationToken).Type is not { } type
            || !MomentOrigins.IsOfPlatform(type))
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = list.Arguments;
        return (type.Name, arguments.Count) switch
        {
            ("DateOnly", 3) => From(MomentScale.Day, _parts.Point(arguments, 3)),
            ("DateTime", >= 3) => From(MomentScale.Clock, _parts.Point(arguments, arguments.Count)),
            ("DateTimeOffset", 1) => Read(arguments[0].Expression, depth),
            ("DateTimeOffset", > 3) when _parts.Offset(arguments[arguments.Count - 1]) is { } offset =>
                From(MomentScale.Universal, _parts.Point(arguments, arguments.Count - 1) - offset),
            _ => null,
        };
    }

    private KnownMoment? ReadCall(InvocationExpressionSyntax call, int depth)
    {
        if (!IsPlain(call.ArgumentList)
            || call.CalledName()?.Receiver() is not { } receiver
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (known.IsLibraryType(method.ContainingType))
        {
            return ReadLibraryCall(method, receiver, arguments, depth - 1);
        }

        if (!MomentOrigins.IsOfPlatform(method.ContainingType))
        {
            return null;
        }

        if (method.Name.StartsWith(Add, StringComparison.Ordinal)
            && arguments is [var only]
            && _parts.Number(only) is { } count)
        {
            return Read(receiver, depth - 1)?.Shifted(method.Name.Substring(Add.Length), count);
        }

        return _origins.FindProvider(method, receiver);
    }

    private KnownMoment? ReadLibraryCall(
        IMethodSymbol method, ExpressionSyntax receiver, SeparatedSyntaxList<ArgumentSyntax> arguments, int depth) =>
        (method.ContainingType.Name, method.Name) switch
        {
            ("Moment", "At") => Read(arguments[0].Expression, depth),
            ("Moment", "StartOf") => ReadDay(arguments, depth),
            ("Moment", "EndOf") => ReadDay(arguments, depth)?.Plus(TimeSpan.FromDays(1), TimeSpan.FromDays(1)),
            ("Ago", _) when _parts.Number(arguments[0]) is { } count and > 0 => ReadDistance(method.Name, -count),
            ("FromNow", _) when _parts.Number(arguments[0]) is { } count and > 0 => ReadDistance(method.Name, count),
            ("OffsetMoment", "And") when Read(arguments[0].Expression, depth) is { Origin: null } more =>
                Read(receiver, depth)?.Plus(more.Earliest, more.Latest),
            ("OffsetMoment", "AtStartOfDay") => Read(receiver, depth)?.Plus(-s_longestDay, TimeSpan.Zero),
            ("OffsetMoment", "AtEndOfDay") => Read(receiver, depth)?.Plus(TimeSpan.Zero, s_longestDay),
            _ => null,
        };

    private KnownMoment? ReadDay(SeparatedSyntaxList<ArgumentSyntax> arguments, int depth)
    {
        if (arguments.Count > 1)
        {
            return From(MomentScale.Day, _parts.Point(arguments, 3));
        }

        return Read(arguments[0].Expression, depth) is { Scale: MomentScale.Day } day ? day : null;
    }

    private static KnownMoment? ReadDistance(string units, int count) =>
        KnownMoment.From(MomentScale.FromNow, TimeSpan.Zero).Shifted(units, count);

    private static KnownMoment? From(MomentScale scale, TimeSpan? point) =>
        point is { } found ? KnownMoment.From(scale, found) : null;

    private static bool IsPlain(ArgumentListSyntax list) => list.Arguments.All(argument => argument.NameColon is null);
}
