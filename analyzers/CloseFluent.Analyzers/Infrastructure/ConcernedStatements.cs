using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// Passes the nodes of one code block on, those of the library's actions only from statements that can have to do with it:
/// beside a chain most statements are other code. The compiler walks a code block with one thread, statement by statement.
/// </summary>
/// <param name="mentions">Which statements can have to do with the library.</param>
/// <param name="library">What to run at nodes of such statements.</param>
/// <param name="foreign">What to run at every node.</param>
internal sealed class ConcernedStatements(
    MentionedParts mentions, Action<SyntaxNodeAnalysisContext> library, Action<SyntaxNodeAnalysisContext> foreign)
{
    private StatementSyntax? _statement;
    private bool _isConcerned;

    /// <summary>Runs what concerns a node.</summary>
    public void Run(SyntaxNodeAnalysisContext context)
    {
        if (Concerns(context.Node))
        {
            library(context);
        }

        foreign(context);
    }

    private bool Concerns(SyntaxNode node)
    {
        if (InnermostStatement(node) is not { } statement)
        {
            return true;
        }

        if (statement != _statement)
        {
            _statement = statement;
            _isConcerned = mentions.AnyAround(statement);
        }

        return _isConcerned;
    }

    private static StatementSyntax? InnermostStatement(SyntaxNode node)
    {
        for (SyntaxNode? ancestor = node; ancestor is not null and not MemberDeclarationSyntax; ancestor = ancestor.Parent)
        {
            if (ancestor is StatementSyntax statement and not BlockSyntax)
            {
                return statement;
            }
        }

        return null;
    }
}
