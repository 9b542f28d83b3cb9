using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3003: a client is disposed while a task of it goes on.</summary>
internal sealed class ClientIsDisposedTooEarlyRule() : CloseRule(RuleDescriptors.ClientIsDisposedTooEarly)
{
    /// <summary>Where the only expression is that gives the task away inside the scope of the client.</summary>
    public const string Returned = nameof(Returned);

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterSyntaxNodeAction(
            context => Analyze(
                context, known, DisposedClient.FromDeclaration((LocalDeclarationStatementSyntax)context.Node)),
            SyntaxKind.LocalDeclarationStatement);
        dispatcher.RegisterSyntaxNodeAction(
            context => Analyze(context, known, DisposedClient.FromUsing((UsingStatementSyntax)context.Node)),
            SyntaxKind.UsingStatement);
        dispatcher.RegisterInvocationAction(
            ["Dispose", "DisposeAsync"],
            (context, call, _) => Analyze(context, known, DisposedClient.FromDisposeCall(call)));
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, IEnumerable<DisposedClient> clients)
    {
        foreach (DisposedClient client in clients)
        {
            if (client.FindSymbol(context.SemanticModel, context.CancellationToken) is { } symbol
                && symbol.TypeOf() is { } type
                && (known.IsClient(type) || known.IsLibraryType(type)))
            {
                ClientTasks tasks = new(context.SemanticModel, known, client, context.CancellationToken);
                Analyze(context, client, tasks.Find(symbol));
            }
        }
    }

    private void Analyze(
        SyntaxNodeAnalysisContext context, DisposedClient client, IEnumerable<InvocationExpressionSyntax> tasks)
    {
        foreach (InvocationExpressionSyntax task in tasks.Distinct())
        {
            TaskFlow flow = new(context.SemanticModel, client, context.CancellationToken);
            if (flow.Escapes(task) && task.CalledName() is { } name)
            {
                ImmutableDictionary<string, string?> found = ImmutableDictionary<string, string?>.Empty.Add(
                    Returned, flow.ReturnedTasks is [{ } only] ? $"{only.SpanStart}" : null);
                Report(context, name.GetLocation(), found, client.Name, name.Identifier.ValueText);
            }
        }
    }
}
