using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the <c>using</c> that is missing where the name of one of the library's types binds to nothing.</summary>
internal static class MissingUsing
{
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, IdentifierNameSyntax name, CancellationToken cancellationToken)
    {
        if (!known.Versioned.Types.Contains(name.Identifier.ValueText)
            || !StandsAlone(name)
            || FindType(known, name.Identifier.ValueText) is not { ContainingNamespace: var containing }
            || ImportedNamespaces.Contain(name.SyntaxTree, containing.ToDisplayString(), model.Compilation)
            || model.GetSymbolInfo(name, cancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true })
        {
            return null;
        }

        string directive = $"using {containing.ToDisplayString()};";
        return new Suggestion(
            $"'{name.Identifier.ValueText}' is not known in this file",
            $"add '{directive}' at the top",
            new TextChange(new TextSpan(FindPosition(name.SyntaxTree.GetRoot(cancellationToken)), 0), directive + "\n"))
        {
            Shown = directive,
        };
    }

    private static INamedTypeSymbol? FindType(KnownSymbols known, string name) => IsMeant(known.FindType(name))
        ? known.FindType(name)
        : known.PackageTypes().FirstOrDefault(type => type.Name == name && IsMeant(type));

    private static bool IsMeant(INamedTypeSymbol? type) => type is { Arity: 0, DeclaredAccessibility: Accessibility.Public };

    // What is behind a dot, or names a parameter, a property or a label, is looked for elsewhere.
    private static bool StandsAlone(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax
            or GotoStatementSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => true,
    };

    private static int FindPosition(SyntaxNode root) =>
        root is CompilationUnitSyntax { Usings: { Count: > 0 } usings } ? usings[0].SpanStart : root.GetFirstToken().SpanStart;
}
