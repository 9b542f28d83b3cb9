using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Gathers the names that lead to the library: those of its types, and those of types and members that were declared with
/// them, in this compilation or in an assembly that it refers to.
/// </summary>
internal sealed class LibraryNames
{
    private readonly KnownSymbols _known;
    private readonly HashSet<string> _names = [];

    // Types that are the library's, or derive from them; a declaration with one of these gives a further name.
    private readonly HashSet<string> _types = [];

    private LibraryNames(KnownSymbols known) => _known = known;

    public static IEnumerable<string> From(KnownSymbols known)
    {
        LibraryNames names = new(known);
        names._types.UnionWith(known.Types()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public
                || type.Locations.Any(location => location.IsInSource))
            .Select(type => type.Name));
        new ReferencedNames(known, names._names, names._types).Add();
        int before;
        do
        {
            before = names._types.Count;
            names.AddSources();
        }
        while (names._types.Count > before);

        return names._names.Concat(names._types);
    }

    private void AddSources()
    {
        IdentifierSearch search = new(_types);
        foreach (SyntaxTree tree in _known.Compilation.SyntaxTrees)
        {
            IdentifierPositions positions = search.FindPositions(tree.GetText().ToString());
            if (positions.Any)
            {
                Add(tree.GetRoot(), positions);
            }
        }
    }

    // Bodies need no look: what they declare is used in them alone, beside the name of its type.
    private void Add(SyntaxNode root, IdentifierPositions positions)
    {
        foreach (SyntaxNode node in root.DescendantNodes(
            node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            switch (node)
            {
                case UsingDirectiveSyntax { Alias: { } alias } directive when Mentions(directive, positions):
                    _types.Add(alias.Name.Identifier.ValueText);
                    break;
                case UsingDirectiveSyntax { StaticKeyword.RawKind: not 0 } directive when Mentions(directive, positions):
                    AddStaticMembers();
                    break;
                case TypeDeclarationSyntax type when Mentions(type.BaseList, positions):
                    _types.Add(type.Identifier.ValueText);
                    AddParameters(type, positions);
                    break;
                case TypeDeclarationSyntax type:
                    AddParameters(type, positions);
                    break;
                case BaseFieldDeclarationSyntax field when Mentions(field.Declaration.Type, positions):
                    _names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
                    break;
                case PropertyDeclarationSyntax property when Mentions(property.Type, positions):
                    _names.Add(property.Identifier.ValueText);
                    break;
                case MethodDeclarationSyntax method
                    when Mentions(method.ReturnType, positions) || Mentions(method.ParameterList, positions):
                    _names.Add(method.Identifier.ValueText);
                    break;
                case ConstructorDeclarationSyntax constructor when Mentions(constructor.ParameterList, positions):
                    _names.Add(constructor.Identifier.ValueText);
                    break;
                case DelegateDeclarationSyntax type
                    when Mentions(type.ReturnType, positions) || Mentions(type.ParameterList, positions):
                    _types.Add(type.Identifier.ValueText);
                    break;
                case IndexerDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax
                    when Mentions(node, positions) && node.Parent is TypeDeclarationSyntax owner:
                    _types.Add(owner.Identifier.ValueText);
                    break;
            }
        }
    }

    private void AddParameters(TypeDeclarationSyntax type, IdentifierPositions positions)
    {
        if (type.ParameterList is { } parameters && Mentions(parameters, positions))
        {
            _names.Add(type.Identifier.ValueText);
            _names.UnionWith(parameters.Parameters
                .Where(parameter => Mentions(parameter, positions))
                .Select(parameter => parameter.Identifier.ValueText));
        }
    }

    private void AddStaticMembers() => _names.UnionWith(_known.Types()
        .Where(type => type.IsStatic)
        .SelectMany(type => type.GetMembers())
        .Where(member => member.DeclaredAccessibility == Accessibility.Public)
        .Select(member => member.Name));

    private static bool Mentions(SyntaxNode? node, IdentifierPositions positions) =>
        node is not null && positions.AnyWithin(node.Span);
}
