using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3003: a client is disposed while a task of it goes on.</summary>
internal sealed class ClientIsDisposedTooEarlyRule() : CloseRule(RuleCatalogue.ClientIsDisposedTooEarly)
{
    /// <summary>Where the only expression stands that gives the task away inside the scope of the client.</summary>
    public const string Returned = nameof(Returned);

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterSyntaxNodeAction(
            context => Look(context, known, DisposedClient.OfDeclaration((LocalDeclarationStatementSyntax)context.Node)),
            SyntaxKind.LocalDeclarationStatement);
        dispatcher.RegisterSyntaxNodeAction(
            context => Look(context, known, DisposedClient.OfStatement((UsingStatementSyntax)context.Node)),
            SyntaxKind.UsingStatement);
        dispatcher.RegisterInvocationAction(
            ["Dispose", "DisposeAsync"],
            (context, call, _) => Look(context, known, DisposedClient.OfCall(call)));
    }

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, IEnumerable<DisposedClient> clients)
    {
        foreach (DisposedClient client in clients)
        {
            if (known.Usage.Around(context.Node)
                && client.Symbol(context.SemanticModel, context.CancellationToken) is { } symbol
                && symbol.TypeOf() is { } type
                && (known.IsClient(type) || known.IsOwn(type)))
            {
                TasksOfClient tasks = new(context.SemanticModel, known, client, context.CancellationToken);
                Look(context, client, tasks.Of(symbol));
            }
        }
    }

    private void Look(SyntaxNodeAnalysisContext context, DisposedClient client, IEnumerable<InvocationExpressionSyntax> tasks)
    {
        foreach (InvocationExpressionSyntax task in tasks.Distinct())
        {
            TaskFlow flow = new(context.SemanticModel, client, context.CancellationToken);
            if (flow.IsGivenAway(task) && task.CalledName() is { } name)
            {
                ImmutableDictionary<string, string?> found = ImmutableDictionary<string, string?>.Empty.Add(
                    Returned, flow.Given is [{ } only] ? $"{only.SpanStart}" : null);
                Report(context, name.GetLocation(), found, client.Name, name.Identifier.ValueText);
            }
        }
    }
}
