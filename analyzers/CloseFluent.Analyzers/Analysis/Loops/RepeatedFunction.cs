using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A query, or a function that is run for each item of a list, under its name too, or that a loop calls until its end without a wait.
/// </summary>
/// <param name="Code">What is run.</param>
/// <param name="Around">What runs it.</param>
/// <param name="Name">The name by which it is called; null where the items are passed to it.</param>
internal sealed record RepeatedFunction(SyntaxNode Code, SyntaxNode Around, string? Name)
{
    /// <summary>The one that a node is in, but not in a loop of it; else null.</summary>
    public static RepeatedFunction? Find(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (LeadIteration.IterationAround(node) is StatementSyntax)
        {
            return null;
        }

        SyntaxNode function = node.EnclosingFunction();
        if (LeadIteration.Find(model, node, cancellationToken) is { Body: var body })
        {
            SyntaxNode code = body is QueryExpressionSyntax ? body : function;
            return new RepeatedFunction(code, code, null);
        }

        return PassedMethod.Uses(function)
            .Select(use => use.Invocation())
            .OfType<InvocationExpressionSyntax>()
            .Where(call => !function.Span.Contains(call.Span))
            .Select(call => FindAround(model, function, call, cancellationToken))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>What is done anew whenever it runs.</summary>
    public LoopIteration Iteration(SemanticModel model, CancellationToken cancellationToken)
    {
        IEnumerable<SyntaxNode> parts = Around is StatementSyntax loop && LoopIteration.IsLoop(loop)
            ? LoopIteration.Parts(loop)
            : [Around];
        SyntaxNode scope = Code is MethodDeclarationSyntax ? Code.Parent! : Code;
        CodeRegion region = new(scope, parts.Append(Code).Select(part => part.Span).Distinct(), _ => true);
        return new LoopIteration(model, Code, region, Code.ChildNodes().SelectMany(GivenBy), cancellationToken);
    }

    private static RepeatedFunction? FindAround(
        SemanticModel model, SyntaxNode function, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        SyntaxNode? around = LoopIteration.FindLoop(call) is { } loop
            ? AllOf(loop)
            : LeadIteration.FindAround(model, call, cancellationToken)?.Body;
        if (around is not null && PassedMethod.Is(model, call, function, cancellationToken))
        {
            return new RepeatedFunction(function, around, call.CalledName()?.Identifier.ValueText);
        }

        return null;
    }

    // A loop that waits may come back tomorrow, and one that ends with the first that works may run once.
    private static StatementSyntax? AllOf(StatementSyntax loop) =>
        LoopIteration.EndsEarly(loop) || PollingLoop.Waits(loop) ? null : loop;

    // Its parameters, and the variables of a query.
    private static IEnumerable<string> GivenBy(SyntaxNode part) => part switch
    {
        ParameterSyntax parameter => [parameter.Identifier.ValueText],
        ParameterListSyntax list => list.Parameters.Select(parameter => parameter.Identifier.ValueText),
        FromClauseSyntax or QueryBodySyntax => part.DescendantsInFunction().Where(node => node is not LetClauseSyntax)
            .OfType<QueryClauseSyntax>().SelectMany(AssignedNames.In),
        _ => [],
    };
}
