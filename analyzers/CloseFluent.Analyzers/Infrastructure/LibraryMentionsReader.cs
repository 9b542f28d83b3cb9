using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the variables of a member that the library may have given, from the text alone: in one pass and in its order, since
/// nothing is used before it is declared.
/// </summary>
internal sealed class LibraryMentionsReader
{
    private const string BackingField = "field";
    private const string This = "this";
    private const string Base = "base";

    // A statement is searched for so many variables, or else gone through.
    private const int MaxSearched = 32;

    private readonly IdentifierPositions _words;
    private readonly int _start;
    private readonly string _text;
    private readonly bool _hasThis;
    private readonly bool _hasBase;
    private readonly HashSet<string> _variables = [];
    private bool _hasBackingField;

    // What a variable gets comes behind its name: it is looked at when that ends.
    private readonly Stack<(TextSpan Source, string Name)> _pending = [];

    public LibraryMentionsReader(SyntaxNode member, IdentifierPositions words)
    {
        _words = words;
        _start = member.SpanStart;
        _text = member.SyntaxTree.GetText().ToString(member.Span);
        _hasThis = IsIn(member.Span, This);
        _hasBase = IsIn(member.Span, Base);
        AddTypeParameters(member);
        AddLocalFunctions(member);
        AddAccessorVariables(member);
        foreach (SyntaxNode node in member.Descendants(MayAdd))
        {
            SettlePending(node.SpanStart);
            Visit(node);
        }
    }

    /// <summary>Where the variables are used.</summary>
    public List<int> Uses { get; } = [];

    // Most statements beside a chain have none of the words in their text.
    private bool MayAdd(SyntaxNode node)
    {
        SettlePending(node.SpanStart);
        return node is not BaseTypeDeclarationSyntax
            && (node is not StatementSyntax || _words.AnyWithin(node.Span) || _variables.Count > MaxSearched || HasVariable(node.Span));
    }

    private bool HasVariable(TextSpan part)
    {
        foreach (string name in _variables)
        {
            if (IsIn(part, name))
            {
                return true;
            }
        }

        return (_hasThis && IsIn(part, This)) || (_hasBase && IsIn(part, Base));
    }

    private bool IsIn(TextSpan part, string word) =>
        _text.IndexOf(word, part.Start - _start, part.Length, StringComparison.Ordinal) >= 0;

    // The variable of a constraint is one of its types.
    private void AddTypeParameters(SyntaxNode member)
    {
        foreach (SyntaxNode declaration in member.AncestorsAndSelf())
        {
            AddConstrained(declaration switch
            {
                MethodDeclarationSyntax method => method.ConstraintClauses,
                TypeDeclarationSyntax type => type.ConstraintClauses,
                _ => default,
            });
        }
    }

    private void AddConstrained(SyntaxList<TypeParameterConstraintClauseSyntax> clauses)
    {
        foreach (TypeParameterConstraintClauseSyntax clause in clauses)
        {
            if (_words.AnyWithin(clause.Span))
            {
                _variables.Add(clause.Name.Identifier.ValueText);
            }
        }
    }

    // They are called before they are declared.
    private void AddLocalFunctions(SyntaxNode member)
    {
        foreach (SyntaxNode node in member.Descendants(MayContainFunctions))
        {
            if (node is not LocalFunctionStatementSyntax function)
            {
                continue;
            }

            AddConstrained(function.ConstraintClauses);
            if (IsMentionedIn(TextSpan.FromBounds(function.SpanStart, function.ParameterList.Span.End)))
            {
                _variables.Add(function.Identifier.ValueText);
            }
        }
    }

    // A function inside a statement is in braces.
    private bool MayContainFunctions(SyntaxNode node) => node switch
    {
        ParameterListSyntax or AttributeListSyntax or TypeSyntax => false,
        StatementSyntax => _words.AnyWithin(node.Span) && IsIn(node.Span, "{"),
        _ => true,
    };

    // `value` and `field` of a property.
    private void AddAccessorVariables(SyntaxNode member)
    {
        if (member is BasePropertyDeclarationSyntax property && IsMentionedIn(property.Type.Span))
        {
            _variables.UnionWith(["value", BackingField]);
            _hasBackingField = true;
        }
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case ThisExpressionSyntax or BaseExpressionSyntax:
                Uses.Add(node.SpanStart);
                break;
            case IdentifierNameSyntax name when _variables.Contains(name.Identifier.ValueText):
                Uses.Add(name.SpanStart);
                break;
            // What `field` is has a type of its own in newer compilers.
            case ExpressionSyntax when _hasBackingField && node.ToString() == BackingField:
                Uses.Add(node.SpanStart);
                break;
            case VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable:
                Declare(variable.Identifier, declaration.Type, variable.Span);
                break;
            case ForEachStatementSyntax loop:
                Declare(loop.Identifier, loop.Type, loop.Expression.Span);
                break;
            case ParameterSyntax parameter:
                Declare(parameter.Identifier, parameter.Type, null);
                break;
            case CatchDeclarationSyntax caught:
                Declare(caught.Identifier, caught.Type, null);
                break;
            case FromClauseSyntax clause:
                Declare(clause.Identifier, clause.Type, clause.Expression.Span);
                break;
            case JoinClauseSyntax clause:
                Declare(clause.Identifier, clause.Type, clause.InExpression.Span);
                break;
            case LetClauseSyntax clause:
                Declare(clause.Identifier, null, clause.Expression.Span);
                break;
            case QueryContinuationSyntax or JoinIntoClauseSyntax:
                Declare(node.ChildTokens().First(token => token.IsKind(SyntaxKind.IdentifierToken)), null, null);
                break;
            case SingleVariableDesignationSyntax variable:
                Declare(variable.Identifier, null, SourceOf(variable));
                break;
        }
    }

    // Of a deconstruction the value comes behind the names.
    private static TextSpan? SourceOf(SingleVariableDesignationSyntax variable)
    {
        foreach (SyntaxNode ancestor in variable.Ancestors())
        {
            switch (ancestor)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left.Span.Contains(variable.Span):
                    return assignment.Span;
                case ForEachVariableStatementSyntax loop:
                    return TextSpan.FromBounds(loop.Variable.SpanStart, loop.Expression.Span.End);
                case StatementSyntax:
                    return null;
            }
        }

        return null;
    }

    // A type that is written is what counts; else what the variable gets, or what is before it in its statement.
    private void Declare(SyntaxToken name, TypeSyntax? type, TextSpan? source)
    {
        if (type is not null && !type.IsVar)
        {
            if (IsMentionedIn(type.Span) || type.Tokens().Any(token => _variables.Contains(token.ValueText)))
            {
                _variables.Add(name.ValueText);
            }
        }
        else if (source is { } known)
        {
            _pending.Push((known, name.ValueText));
        }
        else if (IsMentionedIn(StatementOf(name.Parent!)))
        {
            _variables.Add(name.ValueText);
        }
    }

    private static TextSpan StatementOf(SyntaxNode node) => node.Ancestors().First(ancestor =>
        ancestor is (StatementSyntax and not BlockSyntax) or MemberDeclarationSyntax or CompilationUnitSyntax).Span;

    private void SettlePending(int position)
    {
        while (_pending.Count > 0 && _pending.Peek().Source.End <= position)
        {
            (TextSpan source, string name) = _pending.Pop();
            if (IsMentionedIn(source))
            {
                _variables.Add(name);
            }
        }
    }

    // As far as it has been read: the last use is the one that counts.
    private bool IsMentionedIn(TextSpan part) => _words.AnyWithin(part) || (Uses.Count > 0 && Uses[Uses.Count - 1] >= part.Start);
}
