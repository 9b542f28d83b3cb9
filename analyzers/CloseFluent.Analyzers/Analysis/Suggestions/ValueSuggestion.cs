using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what was meant by a value that does not convert to what is wanted there, of which one is of the library: as a
/// variable, a result, the outcome of a lambda, or a condition.
/// </summary>
internal static class ValueSuggestion
{
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = value.WalkUpWrappers();
        (ITypeSymbol? given, ITypeSymbol? target) = FindTypes(model, whole, cancellationToken);
        if (given is null or { TypeKind: TypeKind.Error }
            || target is null or { TypeKind: TypeKind.Error }
            || given.Is(target))
        {
            return null;
        }

        bool isConcerned = IsConcerned(known, given, target);
        bool isRead = ReadProperty.Is(model, known, value, cancellationToken);
        if (!isConcerned && !isRead)
        {
            return null;
        }

        if (FilterSuggestion.IsFilter(known, target))
        {
            return FilterSuggestion.FindCondition(model, known, value, given, cancellationToken);
        }

        if (target.SpecialType == SpecialType.System_Boolean)
        {
            return FilterSuggestion.FindTruth(model, known, value, given) ?? FindTruth(model, known, value, given, cancellationToken);
        }

        ITypeSymbol wanted = Underlying(target);
        (string shown, string other) = DistinctTypeNames.Show(wanted, given);
        Replacement? replacement = isConcerned && !IsNullable(given)
            && ArgumentListInfo.Find(model, known, value, cancellationToken) is { } arguments
            ? new Conversions(known, arguments).Find(wanted) : null;
        if (replacement is null)
        {
            return isRead
                ? Write(Capitalized(shown), ReadProperty.Find(model, known, value, given, wanted, cancellationToken))
                : null;
        }

        return new Suggestion(
            $"{Capitalized(shown)} is needed, not {other}",
            replacement.Show(),
            replacement.Text is { } text
                ? new TextChange(whole.Parent is CastExpressionSyntax cast ? cast.Span : value.Span, text)
                : null);

        Suggestion? Write(string needed, string? remedy) =>
            remedy is null ? null : new Suggestion($"{needed} is needed, not {given.WithArticle()}", remedy);
    }

    /// <summary>What asks of a value of the library's whether something holds, where the value itself is taken for that.</summary>
    public static Suggestion? FindTruth(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, ITypeSymbol given, CancellationToken cancellationToken)
    {
        string? remedy = ReadProperty.Is(model, known, value, cancellationToken)
            ? ReadProperty.FindTruth(model, known, value, given) : FindCounted(known, value, given);
        string instead = IsNegated(value) ? $" instead of '{CodeQuote.From(value.WalkUpWrappers().Parent!)}'" : "";
        return remedy is null ? null : new Suggestion($"A bool is needed, not {given.WithArticle()}", remedy + instead);
    }

    /// <summary>Determines whether the opposite of a value is asked for.</summary>
    public static bool IsNegated(ExpressionSyntax value) =>
        value.WalkUpWrappers().Parent.IsKind(SyntaxKind.LogicalNotExpression);

    /// <summary>What compares a count with zero there.</summary>
    public static string CountOperator(ExpressionSyntax value) => IsNegated(value) ? "==" : ">";

    // A count of matches says how many there are.
    private static string? FindCounted(KnownSymbols known, ExpressionSyntax value, ITypeSymbol given)
    {
        string[] counts = [.. FactoryMethods.FindProperties(known, given, known.Compilation.GetSpecialType(SpecialType.System_Int32))];
        if (!given.IsRecord || counts.Length == 0)
        {
            return null;
        }

        string text = ArgumentListInfo.Wrapped(value);
        return $"write '{string.Join("' or '", counts.Select(count => $"{text}.{count} {CountOperator(value)} 0"))}'";
    }

    /// <summary>The type without its question mark.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }
            ? inner
            : type;

    /// <summary>A text as a sentence begins with it.</summary>
    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static (ITypeSymbol? Given, ITypeSymbol? Target) FindTypes(
        SemanticModel model, ExpressionSyntax whole, CancellationToken cancellationToken)
    {
        TypeInfo info = model.GetTypeInfo(whole, cancellationToken);
        if (whole.Parent is CastExpressionSyntax cast)
        {
            ITypeSymbol? type = model.GetTypeInfo(cast.Type, cancellationToken).Type;
            bool exists = type is null || info.Type is null || model.Compilation.ClassifyConversion(info.Type, type).Exists;
            return exists ? (null, null) : (info.Type, type);
        }

        if (IsCondition(whole))
        {
            return (info.Type, model.Compilation.GetSpecialType(SpecialType.System_Boolean));
        }

        return model.GetConversion(whole, cancellationToken) is { IsImplicit: true } ? (null, null) : (info.Type, info.ConvertedType);
    }

    /// <summary>Determines whether C# decides something by a value.</summary>
    public static bool IsCondition(ExpressionSyntax whole) => whole.Parent switch
    {
        IfStatementSyntax => true,
        WhileStatementSyntax or DoStatementSyntax => true,
        ConditionalExpressionSyntax choice => choice.Condition == whole,
        PrefixUnaryExpressionSyntax negation => negation.IsKind(SyntaxKind.LogicalNotExpression),
        _ => false,
    };

    // Actions and stages have rules of their own where an action or its task is wanted.
    private static bool IsConcerned(KnownSymbols known, ITypeSymbol given, ITypeSymbol target)
    {
        if (known.IsStage(given) || known.IsChainValue(target) || (known.IsReady(given) && IsSent(known, given, target)))
        {
            return false;
        }

        ITypeSymbol source = given is INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] } ? result : given;
        return known.IsLibraryType(source) || known.IsLibraryType(Underlying(target))
            || (FactoryMethods.ElementOf(target) is { } item && known.IsLibraryType(item));
    }

    // A task, or what it gives.
    private static bool IsSent(KnownSymbols known, ITypeSymbol action, ITypeSymbol target) => target.Name == nameof(Task)
        || (StageWalk.FindSend(known, action)?.ReturnType is INamedTypeSymbol { TypeArguments: [var result] } && result.Is(target));

    private static bool IsNullable(ITypeSymbol type) => !Underlying(type).Is(type);
}
