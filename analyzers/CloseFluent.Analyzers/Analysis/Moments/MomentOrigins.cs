using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds the clocks and variables that moments can be counted from.</summary>
internal sealed class MomentOrigins(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    private const string Clock = nameof(Clock);

    private readonly ExpressionEquivalence _same = new(model, known, cancellationToken);

    /// <summary>The time of the machine, or null.</summary>
    public static KnownMoment? OfClock(ISymbol? symbol)
    {
        if (symbol is IPropertySymbol { IsStatic: true } clock
            && IsOfPlatform(clock.ContainingType))
        {
            return (clock.ContainingType.Name, clock.Name) switch
            {
                ("DateTimeOffset", "Now" or "UtcNow") or ("DateTime", "UtcNow") =>
                    Counted(MomentScale.Universal, Clock, isClock: true),
                ("DateTime", "Now") => Counted(MomentScale.Clock, Clock, isClock: true),
                ("DateTime", "Today") => Counted(MomentScale.Clock, (Clock, MomentScale.Day), isClock: true),
                _ => null,
            };
        }

        return null;
    }

    /// <summary>The time of a TimeProvider, or null.</summary>
    public KnownMoment? OfProvider(IMethodSymbol method, ExpressionSyntax provider)
    {
        if ((method.ContainingType.Name, method.Name) is ("TimeProvider", "GetUtcNow" or "GetLocalNow")
            && Key(provider) is { } clock)
        {
            return Counted(MomentScale.Universal, clock, isClock: true);
        }

        return null;
    }

    /// <summary>What a variable contains, whatever it is; null where it may be something else at the next look.</summary>
    public KnownMoment? OfVariable(ExpressionSyntax name)
    {
        if (Key(name) is not { } variable)
        {
            return null;
        }

        return model.GetTypeInfo(name, cancellationToken).Type switch
        {
            { Name: "DateTimeOffset" } type when IsOfPlatform(type) => Counted(MomentScale.Universal, variable),
            { Name: "DateTime" } type when IsOfPlatform(type) => Counted(MomentScale.Clock, variable),
            { Name: "DateOnly" } type when IsOfPlatform(type) => Counted(MomentScale.Day, variable),
            { Name: "OffsetMoment" } type when known.IsLibraryType(type) => Counted(MomentScale.FromNow, variable),
            { Name: "Moment" } type when known.IsLibraryType(type) => Counted(MomentScale.Universal, variable),
            _ => null,
        };
    }

    /// <summary>What a variable contains that began as a moment; null where the origin may have moved since.</summary>
    public KnownMoment? Stored(KnownMoment moment, ExpressionSyntax value)
    {
        if (moment.Origin is not { } origin || value.Parent is ArrowExpressionClauseSyntax)
        {
            return moment;
        }

        if (value.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } statement)
        {
            return null;
        }

        if (origin.IsClock)
        {
            return moment with { Origin = origin with { When = origin.When ?? FirstAtOnce(statement) } };
        }

        if (IsNeverWritten(origin.What))
        {
            return moment;
        }

        return null;
    }

    /// <summary>The day on which a moment of a clock lies.</summary>
    public static MomentOrigin DayOf(MomentOrigin clock) => clock with { What = (clock.What, MomentScale.Day) };

    public static bool IsOfPlatform(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static KnownMoment Counted(MomentScale scale, object origin, bool isClock = false) =>
        KnownMoment.From(scale, TimeSpan.Zero) with { Origin = new MomentOrigin(origin, isClock) };

    private object? Key(ExpressionSyntax name)
    {
        name = name.Unwrap();
        ISymbol? symbol = name is IdentifierNameSyntax or MemberAccessExpressionSyntax
            ? model.GetSymbolInfo(name, cancellationToken).Symbol
            : null;
        bool isSystem = symbol is IPropertySymbol { Name: "System", ContainingType.Name: "TimeProvider" };
        if (symbol is null || !(isSystem || _same.IsStable(symbol)))
        {
            return null;
        }

        if (symbol.IsStatic || name is not MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax and var owner })
        {
            return symbol;
        }

        if (Key(owner) is { } key)
        {
            return (key, symbol);
        }

        return null;
    }

    private bool IsNeverWritten(object variable) => variable switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        ILocalSymbol or IParameterSymbol => variable is ISymbol { DeclaringSyntaxReferences: [var declaration] } symbol
            && !ConstantInitializer.IsAssigned(symbol, declaration.GetSyntax(cancellationToken), symbol.Name),
        _ => false,
    };

    // Declarations that follow one another with nothing between that takes time read the clock at once.
    private static SyntaxNode FirstAtOnce(LocalDeclarationStatementSyntax statement) =>
        (statement.SiblingStatements() ?? []).TakeWhile(candidate => candidate != statement).Reverse()
            .TakeWhile(candidate => candidate is LocalDeclarationStatementSyntax && !candidate.DescendantNodes().Any(TakesTime))
            .LastOrDefault() ?? statement;

    private static bool TakesTime(SyntaxNode node) => node is AwaitExpressionSyntax
        || (node is InvocationExpressionSyntax call && call.CalledName()?.Identifier.ValueText
            is not ("AddDays" or "AddMonths" or "AddYears" or "AddHours" or "AddMinutes" or "AddSeconds"
                or "GetUtcNow" or "GetLocalNow"));
}
