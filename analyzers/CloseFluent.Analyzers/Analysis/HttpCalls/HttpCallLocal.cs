using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A variable that a part of a request is kept in, and that contains the same when it is sent.</summary>
/// <param name="Declaration">The statement that declares it.</param>
/// <param name="Value">What it contains.</param>
/// <param name="OtherUses">Where it is used beside the request.</param>
internal sealed record HttpCallLocal(
    LocalDeclarationStatementSyntax Declaration, ExpressionSyntax Value, IReadOnlyList<IdentifierNameSyntax> OtherUses)
{
    /// <summary>The variable, or null where a name is something else or is declared in another function.</summary>
    public static HttpCallLocal? Find(SemanticModel model, IdentifierNameSyntax use, CancellationToken cancellationToken)
    {
        if (ConstantInitializer.Find(model, use, cancellationToken) is not { } value
            || value.Parent is not EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration },
            }
            || declaration.EnclosingFunction() != use.EnclosingFunction())
        {
            return null;
        }

        IdentifierNameSyntax[] others =
            [.. declaration.DeclarationScope().UsesOf(use.Identifier.ValueText).Where(other => other != use)];
        return others.Length == 0 || !IsMutable(value.Unwrap()) ? new HttpCallLocal(declaration, value, others) : null;
    }

    /// <summary>
    /// The statements that have no use beside the request; none where the variable is used elsewhere. The headers of a
    /// content go with it.
    /// </summary>
    public IReadOnlyList<StatementSyntax> OwnStatements()
    {
        StatementSyntax?[] settings = [.. OtherUses.Select(FindSetting)];
        if (Declaration.Declaration.Variables.Count == 1
            && Declaration.SiblingStatements() is { } siblings
            && settings.All(setting => setting is not null && siblings.Contains(setting)))
        {
            return [Declaration, .. settings.Select(setting => setting!)];
        }

        return [];
    }

    /// <summary>The statements that set its headers.</summary>
    public IEnumerable<StatementSyntax> Settings() => OtherUses.Select(FindSetting).OfType<StatementSyntax>();

    // A dictionary or an array, unlike a text, an anonymous object or a content.
    private static bool IsMutable(ExpressionSyntax value) =>
        (value is BaseObjectCreationExpressionSyntax creation
            && !HttpCallContent.TextContents.Contains(creation.TypeName() ?? ""))
        || ListSyntax.FindElements(value) is not null;

    private static StatementSyntax? FindSetting(IdentifierNameSyntax use)
    {
        if (use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers" }
            && use.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax setting
            && setting.SpanStart == use.SpanStart)
        {
            return setting;
        }

        return null;
    }
}
