using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what files declare with some types, from the text alone. It is kept as long as a file's tree lives. Bodies need no
/// look: what they declare is used in them alone, beside the name of its type.
/// </summary>
/// <remarks>
/// A member that is a value, such as an id, leads to nothing that a rule could report by its name alone, which is often one
/// such as <c>Id</c>: what applies is that its type is created.
/// </remarks>
internal sealed class DeclarationSearch
{
    private static readonly ConditionalWeakTable<IdentifierSearch, DeclarationSearch> s_searches = new();

    private readonly IdentifierSearch _types;
    private readonly HashSet<string> _values;
    private readonly ConditionalWeakTable<SyntaxTree, DeclaredNames> _found = new();

    private DeclarationSearch(IdentifierSearch types, HashSet<string> values)
    {
        _types = types;
        _values = values;
    }

    /// <summary>The search for what is declared with some types, of which some are values alone.</summary>
    public static DeclarationSearch From(IdentifierSearch types, HashSet<string> values) =>
        s_searches.GetValue(types, search => new DeclarationSearch(search, values));

    public DeclaredNames Find(SyntaxTree tree) => _found.GetValue(tree, Read);

    private DeclaredNames Read(SyntaxTree tree)
    {
        IdentifierPositions positions = _types.FindPositions(tree);
        if (!positions.Any)
        {
            return DeclaredNames.None;
        }

        HashSet<string> types = [];
        HashSet<string> members = [];
        HashSet<string> values = [];
        List<UsingDirectiveSyntax> imports = [];
        foreach (SyntaxNode node in tree.GetRoot().Descendants(
            node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (!positions.AnyWithin(node.Span))
            {
                continue;
            }

            bool Mentions(SyntaxNode? part) => part is not null && positions.AnyWithin(part.Span);

            switch (node)
            {
                case UsingDirectiveSyntax { Alias: { } alias }:
                    types.Add(alias.Name.Identifier.ValueText);
                    break;
                case UsingDirectiveSyntax { StaticKeyword.RawKind: not 0 } directive:
                    imports.Add(directive);
                    break;
                case TypeDeclarationSyntax { Keyword.Text: "extension" } block
                    when Mentions(block.ParameterList) || block.ConstraintClauses.Any(Mentions):
                    members.UnionWith(block.Members.Select(NameOf).OfType<string>());
                    break;
                case TypeDeclarationSyntax type:
                    (Mentions(type.BaseList) ? types : []).Add(type.Identifier.ValueText);
                    AddParameters(type, Mentions, members, values);
                    break;
                case BaseFieldDeclarationSyntax field when Mentions(field.Declaration.Type):
                    AddMembers(field, field.Declaration.Type, field.Declaration.Variables.Select(each => each.Identifier), members, values);
                    break;
                case PropertyDeclarationSyntax property when Mentions(property.Type):
                    AddMembers(property, property.Type, [property.Identifier], members, values);
                    break;
                case MethodDeclarationSyntax method when Mentions(method.ReturnType) || Mentions(method.ParameterList)
                    || method.ConstraintClauses.Any(Mentions):
                    members.Add(method.Identifier.ValueText);
                    break;
                case ConstructorDeclarationSyntax constructor when Mentions(constructor.ParameterList):
                    members.Add(IdentifierSearch.New + constructor.Identifier.ValueText);
                    break;
                case DelegateDeclarationSyntax type when Mentions(type.ReturnType) || Mentions(type.ParameterList):
                    types.Add(type.Identifier.ValueText);
                    break;
                case IndexerDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax
                    when node.Parent is TypeDeclarationSyntax owner:
                    types.Add(owner.Identifier.ValueText);
                    break;
            }
        }

        ILookup<bool, string> names = imports.ToLookup(
            directive => directive.GlobalKeyword.RawKind != 0, directive => directive.Name.LastName() ?? "");
        return new DeclaredNames([.. types], [.. members], [.. values], [.. names[false]], [.. names[true]]);
    }

    // What an extension block has of a type, it has without that type's name.
    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    private void AddParameters(
        TypeDeclarationSyntax type, Func<SyntaxNode?, bool> mentions, HashSet<string> members, HashSet<string> values)
    {
        foreach (ParameterSyntax parameter in type.ParameterList?.Parameters ?? default)
        {
            if (mentions(parameter.Type))
            {
                members.Add(IdentifierSearch.New + type.Identifier.ValueText);
                AddMembers(parameter, parameter.Type!, [parameter.Identifier], members, values);
            }
        }
    }

    private void AddMembers(
        SyntaxNode member, TypeSyntax type, IEnumerable<SyntaxToken> names, HashSet<string> members, HashSet<string> values)
    {
        bool isValue = IsValue(type);
        (isValue ? values : members).UnionWith(names.Select(name => name.ValueText));
        if (isValue && member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } owner)
        {
            members.Add(IdentifierSearch.New + owner.Identifier.ValueText);
        }
    }

    private bool IsValue(TypeSyntax type) => type.Tokens()
        .Select(token => token.ValueText)
        .All(word => _values.Contains(word) || !_types.Contains(word));
}
