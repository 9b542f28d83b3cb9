using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>A variable that the code around it disposes, and the code that runs before that.</summary>
internal sealed class DisposedClient
{
    private readonly SyntaxNode _named;

    private DisposedClient(SyntaxNode named, string name, TextSpan scope, bool outlivesReturn)
    {
        _named = named;
        Name = name;
        Scope = scope;
        OutlivesReturn = outlivesReturn;
    }

    public string Name { get; }

    /// <summary>What runs before it is disposed.</summary>
    public TextSpan Scope { get; }

    /// <summary>Gets whether a return in the scope leaves it as it is.</summary>
    public bool OutlivesReturn { get; }

    /// <summary>The function whose statements dispose it.</summary>
    public SyntaxNode Function => _named.EnclosingFunction();

    /// <summary><c>using var close = …;</c></summary>
    public static IEnumerable<DisposedClient> FromDeclaration(LocalDeclarationStatementSyntax statement)
    {
        if (statement.UsingKeyword != default && EnclosingBlock(statement) is { } ancestor)
        {
            return statement.Declaration.Variables.Select(variable => new DisposedClient(
                variable, variable.Identifier.ValueText, TextSpan.FromBounds(statement.Span.End, ancestor.Span.End), false));
        }

        return [];
    }

    /// <summary><c>using (…) { }</c></summary>
    public static IEnumerable<DisposedClient> FromUsing(UsingStatementSyntax statement)
    {
        if (statement.Expression?.Unwrap() is IdentifierNameSyntax name)
        {
            return [new(name, name.Identifier.ValueText, statement.Statement.Span, false)];
        }

        return statement.Declaration?.Variables.Select(variable =>
            new DisposedClient(variable, variable.Identifier.ValueText, statement.Statement.Span, false)) ?? [];
    }

    /// <summary><c>close.Dispose();</c> as the statement of a block, also the one behind <c>finally</c>.</summary>
    public static IEnumerable<DisposedClient> FromDisposeCall(InvocationExpressionSyntax call)
    {
        SyntaxNode? ancestor = call.WalkUpWrappers().Parent;
        if (call.CalledName()?.Receiver()?.Unwrap() is not IdentifierNameSyntax name
            || (ancestor is AwaitExpressionSyntax ? ancestor.Parent : ancestor) is not ExpressionStatementSyntax statement
            || EnclosingBlock(statement) is not { } block)
        {
            return [];
        }

        if (block.Parent is FinallyClauseSyntax { Parent: TryStatementSyntax attempt })
        {
            return [new(
                name, name.Identifier.ValueText, TextSpan.FromBounds(attempt.Block.SpanStart, block.SpanStart), false)];
        }

        return [new(name, name.Identifier.ValueText, TextSpan.FromBounds(block.SpanStart, statement.SpanStart), true)];
    }

    public ISymbol? FindSymbol(SemanticModel model, CancellationToken cancellationToken)
    {
        if (_named is VariableDeclaratorSyntax)
        {
            return model.GetDeclaredSymbol(_named, cancellationToken);
        }

        return model.GetSymbolInfo(_named, cancellationToken).Symbol;
    }

    private static SyntaxNode? EnclosingBlock(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax => statement.Parent,
        GlobalStatementSyntax global => global.Parent,
        _ => null,
    };
}
