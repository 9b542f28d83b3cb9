using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines from the text alone which parts of a member can have to do with the library. A rule that accompanies an error of
/// the compiler's asks for symbols there alone: beside a chain most of a method is other code.
/// </summary>
internal sealed class MentionedParts(Func<Func<SyntaxTree, IdentifierSearch>> prepare)
{
    private readonly Lazy<Func<SyntaxTree, IdentifierSearch>> _search = new(prepare);
    private readonly ConditionalWeakTable<SyntaxNode, LibraryMentions> _members = new();

    /// <summary>Determines whether a word that leads to the library, or what it may have given, is in a node.</summary>
    public bool AnyIn(SyntaxNode node) => AnyIn(node, node.Span);

    /// <summary>
    /// Determines that of the statement of a node, and of what is around it as far as that says what the statement returns.
    /// </summary>
    public bool AnyAround(SyntaxNode node)
    {
        foreach (SyntaxNode ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case ReturnStatementSyntax or YieldStatementSyntax when ReturnsMentioned(ancestor):
                    return true;
                case StatementSyntax and not BlockSyntax:
                    return AnyIn(node) || AnyIn(ancestor, TextSpan.FromBounds(ancestor.SpanStart, EndOfHead(ancestor)));
            }
        }

        return AnyIn(node.EnclosingMember());
    }

    // Of `if (condition) { … }` the braces are statements of their own.
    private static int EndOfHead(SyntaxNode statement) =>
        statement is LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax
            ? statement.Span.End
            : statement.ChildNodes().OfType<StatementSyntax>().FirstOrDefault()?.SpanStart ?? statement.Span.End;

    private bool ReturnsMentioned(SyntaxNode statement) => statement.EnclosingFunction() switch
    {
        AnonymousFunctionExpressionSyntax lambda => AnyAround(lambda),
        LocalFunctionStatementSyntax function => AnyIn(function.ReturnType),
        MethodDeclarationSyntax method => AnyIn(method.ReturnType),
        _ => true,
    };

    private bool AnyIn(SyntaxNode node, TextSpan part)
    {
        int start = part.Start;
        foreach (SyntaxNode ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                // `?.Name` stands behind its receiver.
                case ConditionalAccessExpressionSyntax:
                    start = ancestor.SpanStart;
                    break;
                case BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax:
                    return true;
                case (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax:
                    return _members.GetValue(ancestor, Read).AnyWithin(TextSpan.FromBounds(start, part.End));
            }
        }

        return true;
    }

    private LibraryMentions Read(SyntaxNode member) =>
        LibraryMentions.From(member, _search.Value(member.SyntaxTree).FindPositions(member.SyntaxTree));
}
