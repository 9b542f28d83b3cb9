using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A variable that a part of a request is kept in, and that holds the same when it is sent.</summary>
/// <param name="Declaration">The statement that declares it.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Others">Where it is used beside the request.</param>
internal sealed record RawLocal(
    LocalDeclarationStatementSyntax Declaration, ExpressionSyntax Value, IReadOnlyList<IdentifierNameSyntax> Others)
{
    /// <summary>The variable, or null where a name is something else or is declared in another function.</summary>
    public static RawLocal? Of(SemanticModel model, IdentifierNameSyntax use, CancellationToken cancellationToken)
    {
        if (KnownInitializer.Of(model, use, cancellationToken) is not { } value
            || value.Parent is not EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration },
            }
            || declaration.Function() != use.Function())
        {
            return null;
        }

        IdentifierNameSyntax[] others =
            [.. declaration.Member().UsesOf(use.Identifier.ValueText).Where(other => other != use)];
        return others.Length == 0 || !MayBeFilled(value.Bare()) ? new RawLocal(declaration, value, others) : null;
    }

    /// <summary>
    /// The statements that have no use beside the request; none where the variable is used elsewhere. The headers of a content go
    /// with it.
    /// </summary>
    public IReadOnlyList<StatementSyntax> Making()
    {
        StatementSyntax?[] settings = [.. Others.Select(SetBy)];
        return Declaration.Declaration.Variables.Count == 1
            && Declaration.Siblings() is { } siblings
            && settings.All(setting => setting is not null && siblings.Contains(setting))
                ? [Declaration, .. settings.Select(setting => setting!)]
                : [];
    }

    /// <summary>The statements that set its headers.</summary>
    public IEnumerable<StatementSyntax> Settings() => Others.Select(SetBy).OfType<StatementSyntax>();

    // A dictionary or an array, unlike a text, an anonymous object or a content.
    private static bool MayBeFilled(ExpressionSyntax value) =>
        (value is BaseObjectCreationExpressionSyntax made && !RawContent.Texts.Contains(made.TypeName() ?? ""))
        || RawMembers.Elements(value) is not null;

    private static StatementSyntax? SetBy(IdentifierNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers" }
        && use.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax setting
        && setting.SpanStart == use.SpanStart
            ? setting
            : null;
}
