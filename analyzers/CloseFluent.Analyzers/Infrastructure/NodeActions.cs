using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What rules do at the nodes of one kind of code. A name is looked up once for all rules.</summary>
/// <param name="known">The library.</param>
/// <param name="concerns">Whether calls that bear a name of a rule's concern it.</param>
internal sealed class NodeActions(KnownSymbols known, Func<InvocationExpressionSyntax, bool> concerns)
{
    private readonly Dictionary<SyntaxKind, Action<SyntaxNodeAnalysisContext>[]> _byKind = [];
    private readonly Dictionary<string, InvocationAction> _invocations = [];
    private readonly Dictionary<string, ObjectCreationAction> _creations = [];

    /// <summary>Analyzes a call of a name.</summary>
    public delegate void InvocationAction(
        SyntaxNodeAnalysisContext context, InvocationExpressionSyntax call, SimpleNameSyntax name);

    /// <summary>Analyzes a <c>new</c>.</summary>
    public delegate void ObjectCreationAction(SyntaxNodeAnalysisContext context, ObjectCreationExpressionSyntax creation);

    public IEnumerable<SyntaxKind> Kinds => _byKind.Keys;

    public void Run(SyntaxNodeAnalysisContext context)
    {
        if (_byKind.TryGetValue(context.Node.Kind(), out Action<SyntaxNodeAnalysisContext>[]? actions))
        {
            foreach (Action<SyntaxNodeAnalysisContext> action in actions)
            {
                action(context);
            }
        }
    }

    public void AddNodes(Action<SyntaxNodeAnalysisContext> action, params IReadOnlyList<SyntaxKind> kinds)
    {
        foreach (SyntaxKind kind in kinds)
        {
            _byKind[kind] = _byKind.TryGetValue(kind, out Action<SyntaxNodeAnalysisContext>[]? existing)
                ? existing.Append(action).ToArray()
                : [action];
        }
    }

    public void AddInvocations(IEnumerable<string> names, InvocationAction action)
    {
        if (_invocations.Count == 0)
        {
            AddNodes(AnalyzeInvocation, SyntaxKind.InvocationExpression);
        }

        foreach (string name in names)
        {
            _invocations.TryGetValue(name, out InvocationAction? existing);
            _invocations[name] = existing + action;
        }
    }

    public void AddCreations(IEnumerable<string> names, ObjectCreationAction action)
    {
        if (_creations.Count == 0)
        {
            AddNodes(AnalyzeObjectCreation, SyntaxKind.ObjectCreationExpression);
        }

        foreach (string name in names)
        {
            _creations.TryGetValue(name, out ObjectCreationAction? existing);
            _creations[name] = existing + action;
        }
    }

    private void AnalyzeInvocation(SyntaxNodeAnalysisContext context)
    {
        InvocationExpressionSyntax call = (InvocationExpressionSyntax)context.Node;
        if (call.CalledName() is { } name
            && _invocations.TryGetValue(name.Identifier.ValueText, out InvocationAction? action)
            && concerns(call))
        {
            action(context, call, name);
        }
    }

    private void AnalyzeObjectCreation(SyntaxNodeAnalysisContext context)
    {
        ObjectCreationExpressionSyntax creation = (ObjectCreationExpressionSyntax)context.Node;
        if (known.NameOf(creation.Type) is { } name && _creations.TryGetValue(name, out ObjectCreationAction? action))
        {
            action(context, creation);
        }
    }
}
