using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A query, which makes what it selects once for each item: <c>from lead in leads select …</c>.</summary>
internal static class LeadQuery
{
    /// <summary>What a query does for each of its items.</summary>
    public static LeadIteration IterationOf(QueryExpressionSyntax query)
    {
        List<string> variables = [query.FromClause.Identifier.ValueText];
        ExpressionSyntax items = query.FromClause.Expression;
        for (QueryBodySyntax? body = query.Body; body is not null; body = body.Continuation?.Body)
        {
            foreach (QueryClauseSyntax clause in body.Clauses)
            {
                items = clause is FromClauseSyntax { Expression: var inner } ? inner : items;
                variables.AddRange(clause is LetClauseSyntax ? [] : AssignedNames.In(clause));
                variables.AddRange(clause is JoinClauseSyntax { Into: { } group } ? AssignedNames.In(group) : []);
            }

            variables.AddRange(body.Continuation is { } next ? AssignedNames.In(next) : []);
        }

        return new LeadIteration(query, items, variables)
        {
            // A condition leaves some out, and another list gives an item more than once.
            IsOfAll = query.Body.Continuation is null
                && query.Body.Clauses.All(clause => clause is LetClauseSyntax or OrderByClauseSyntax),
        };
    }
}
