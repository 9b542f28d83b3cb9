using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what was meant by a choice that has no type, since a text is beside a word of Close's, or beside what a property of the
/// library's gives: <c>sent.Status ?? "none"</c>.
/// </summary>
internal static class ChoiceSuggestion
{
    /// <summary>What to write, each with the place of it.</summary>
    public static IEnumerable<(ExpressionSyntax Place, Suggestion Suggestion)> Find(
        SemanticModel model, KnownSymbols known, ExpressionSyntax choice, CancellationToken cancellationToken)
    {
        TypeInfo whole = model.GetTypeInfo(choice, cancellationToken);
        if (whole.Type is { TypeKind: not TypeKind.Error } || IsPart(choice))
        {
            return [];
        }

        (ExpressionSyntax Value, ITypeSymbol Type)[] values = [.. Values(choice)
            .Select(value => (value, model.GetTypeInfo(value, cancellationToken).Type))
            .Where(value => value.Type is { TypeKind: not TypeKind.Error })
            .Select(value => (value.value, value.Type!))];
        (ExpressionSyntax Value, ITypeSymbol Type)[] texts = [.. values.Where(value => IsText(value.Type))];
        (ExpressionSyntax Value, ITypeSymbol Type)[] words = [.. values.Where(value => !IsText(value.Type)
            && (known.IsOpenEnum(ValueSuggestion.Underlying(value.Type))
                || ReadProperty.Is(model, known, value.Value, cancellationToken)))];
        if (texts.Length == 0 || words.Length == 0 || HasTarget(model, choice, whole.ConvertedType, values.Select(value => value.Type)))
        {
            return [];
        }

        ITypeSymbol type = ValueSuggestion.Underlying(words[0].Type);
        return known.IsOpenEnum(type) && (IsWanted(model, choice, type, cancellationToken) || AreWords(model, texts, type))
            ? Words(model, known, texts, words[0].Value, type, cancellationToken)
            : Texts(known, choice, words);
    }

    // The text becomes a word of Close's.
    private static IEnumerable<(ExpressionSyntax, Suggestion)> Words(
        SemanticModel model, KnownSymbols known, (ExpressionSyntax Value, ITypeSymbol Type)[] texts,
        ExpressionSyntax word, ITypeSymbol type,
        CancellationToken cancellationToken)
    {
        foreach ((ExpressionSyntax text, _) in texts)
        {
            if (ArgumentListInfo.Find(model, known, text, cancellationToken) is { } argument
                && new Conversions(known, argument).Find(type) is { } replacement)
            {
                yield return (text, new Suggestion(
                    $"{ValueSuggestion.Capitalized(type.WithArticle())} is needed beside '{CodeQuote.From(word)}', not a string",
                    replacement.Show(),
                    replacement.Text is { } only ? new TextChange(text.Span, only) : null));
            }
        }
    }

    // What is beside the text becomes one.
    private static IEnumerable<(ExpressionSyntax, Suggestion)> Texts(
        KnownSymbols known, ExpressionSyntax choice, (ExpressionSyntax Value, ITypeSymbol Type)[] words)
    {
        foreach ((ExpressionSyntax value, ITypeSymbol given) in words)
        {
            ITypeSymbol type = ValueSuggestion.Underlying(given);
            string dot = type.Is(given) && !given.IsReferenceType ? "." : "?.";
            string member = known.IsOpenEnum(type) || known.Prefixes.IsId(type) ? "Value" : "ToString()";
            string text = $"{ArgumentListInfo.Wrapped(value)}{dot}{member}";
            bool isCoalesced = choice is BinaryExpressionSyntax;
            string shown = isCoalesced ? choice.ToString().Replace(value.ToString(), text) : text;
            string missing = isCoalesced ? "no '??'" : "no type in common";
            yield return (value, new Suggestion(
                $"'{CodeQuote.From(value)}', {type.WithArticle()}, and a string have {missing}",
                $"write '{CodeQuote.From(shown)}'",
                new TextChange(value.Span, text)) { Shown = CodeQuote.From(shown) });
        }
    }

    // ContactPreference wish = sent.ContactPreference ?? "lead"
    private static bool IsWanted(SemanticModel model, ExpressionSyntax choice, ITypeSymbol type, CancellationToken cancellationToken)
    {
        if (choice is AssignmentExpressionSyntax assignment)
        {
            return type.Is(ValueSuggestion.Underlying(model.GetTypeInfo(assignment.Left, cancellationToken).Type ?? type));
        }

        ITypeSymbol? target = model.GetTypeInfo(choice, cancellationToken).ConvertedType;
        if (choice.WalkUpWrappers().Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: var declared } })
        {
            target = model.GetTypeInfo(declared, cancellationToken).Type;
        }

        return target is not null && type.Is(ValueSuggestion.Underlying(target));
    }

    private static bool AreWords(SemanticModel model, (ExpressionSyntax Value, ITypeSymbol Type)[] texts, ITypeSymbol type)
    {
        string[] words = OpenEnumSuggestion.Words(type);
        return Array.TrueForAll(texts, text => model.GetConstantValue(text.Value).Value is string written
            && Array.Exists(words, word => word.Equals(written, StringComparison.OrdinalIgnoreCase)));
    }

    // object shown = some ? sent.Status : "none"
    private static bool HasTarget(SemanticModel model, ExpressionSyntax choice, ITypeSymbol? target, IEnumerable<ITypeSymbol> types) =>
        choice is ConditionalExpressionSyntax or SwitchExpressionSyntax
        && target is { TypeKind: not TypeKind.Error }
        && types.All(type => model.Compilation.ClassifyConversion(type, target) is { IsImplicit: true });

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private static bool IsPart(ExpressionSyntax choice) => choice.WalkUpWrappers().Parent switch
    {
        ConditionalExpressionSyntax outer => outer.Condition.Unwrap() != choice,
        BinaryExpressionSyntax outer => outer.IsKind(SyntaxKind.CoalesceExpression),
        AssignmentExpressionSyntax outer => outer.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        SwitchExpressionArmSyntax => true,
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> Values(ExpressionSyntax value) => value.Unwrap() switch
    {
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) => Values(either.Left).Concat(Values(either.Right)),
        AssignmentExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceAssignmentExpression) =>
            Values(either.Left).Concat(Values(either.Right)),
        ConditionalExpressionSyntax either => Values(either.WhenTrue).Concat(Values(either.WhenFalse)),
        SwitchExpressionSyntax either => either.Arms.SelectMany(arm => Values(arm.Expression)),
        var plain => [plain],
    };
}
