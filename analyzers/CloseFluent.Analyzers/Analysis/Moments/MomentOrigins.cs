using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds the clocks and variables that moments can be counted from.</summary>
internal sealed class MomentOrigins(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    private const string Clock = nameof(Clock);

    private readonly ExpressionEquivalence _equivalence = new(model, known, cancellationToken);

    /// <summary>The time of the machine or of Close where it is read, or null.</summary>
    public KnownMoment? FindClock(ExpressionSyntax name)
    {
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is not IPropertySymbol { IsStatic: true, ContainingType: var type } clock)
        {
            return null;
        }

        return (type.Name, clock.Name) switch
        {
            ("Moment", "Now") when known.IsLibraryType(type) => KnownMoment.From(MomentScale.FromNow, TimeSpan.Zero),
            _ when !IsOfPlatform(type) => null,
            ("DateTimeOffset", "Now" or "UtcNow") or ("DateTime", "UtcNow") =>
                KnownMoment.From(MomentScale.Universal, TimeSpan.Zero, Clock),
            ("DateTime", "Now") => KnownMoment.From(MomentScale.Clock, TimeSpan.Zero, Clock),
            _ => null,
        };
    }

    /// <summary>The time of a TimeProvider, or null.</summary>
    public KnownMoment? FindProvider(IMethodSymbol method, ExpressionSyntax provider)
    {
        bool isClock = (method.ContainingType.Name, method.Name) is ("TimeProvider", "GetUtcNow" or "GetLocalNow");
        return isClock && Key(provider) is { } clock ? KnownMoment.From(MomentScale.Universal, TimeSpan.Zero, clock) : null;
    }

    /// <summary>
    /// What a variable contains, whatever it is; null where it may be something else when it is read again.
    /// </summary>
    public KnownMoment? FindVariable(ExpressionSyntax name)
    {
        MomentScale? scale = model.GetTypeInfo(name, cancellationToken).Type switch
        {
            { Name: "DateTimeOffset" } type when IsOfPlatform(type) => MomentScale.Universal,
            { Name: "DateTime" } type when IsOfPlatform(type) => MomentScale.Clock,
            { Name: "DateOnly" } type when IsOfPlatform(type) => MomentScale.Day,
            { Name: "OffsetMoment" } type when known.IsLibraryType(type) => MomentScale.FromNow,
            { Name: "Moment" } type when known.IsLibraryType(type) => MomentScale.Universal,
            _ => null,
        };
        return scale is { } found && Key(name) is { } variable ? KnownMoment.From(found, TimeSpan.Zero, variable) : null;
    }

    /// <summary>Determines whether what is counted from an origin stays the same. A clock goes on.</summary>
    public bool IsFixed(object? origin) => origin switch
    {
        null => true,
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        ISymbol { DeclaringSyntaxReferences: [var declaration] } symbol and (ILocalSymbol or IParameterSymbol) =>
            !ConstantInitializer.IsAssigned(symbol, declaration.GetSyntax(cancellationToken), symbol.Name),
        _ => false,
    };

    public static bool IsOfPlatform(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private object? Key(ExpressionSyntax name)
    {
        name = name.Unwrap();
        if (name is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || model.GetSymbolInfo(name, cancellationToken).Symbol is not { } symbol
            || !(_equivalence.IsStable(symbol) || symbol is { Name: "System", ContainingType.Name: "TimeProvider" }))
        {
            return null;
        }

        if (symbol.IsStatic
            || name is not MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax and var owner })
        {
            return symbol;
        }

        return Key(owner) is { } key ? (key, symbol) : null;
    }
}
