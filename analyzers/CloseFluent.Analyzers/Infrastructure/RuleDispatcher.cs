using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// Passes the nodes of one compilation to the rules that they concern. It is filled at the start of the compilation and only read
/// from then on, by many threads.
/// </summary>
internal sealed class RuleDispatcher
{
    private readonly Dictionary<SyntaxKind, Action<SyntaxNodeAnalysisContext>> _byKind = [];
    private readonly Dictionary<string, InvocationAction> _calls = [];
    private readonly Dictionary<string, InvocationAction> _foreignCalls = [];
    private readonly Dictionary<string, ObjectCreationAction> _creations = [];
    private readonly HashSet<string> _foreignNames = [];
    private readonly LibraryUsage _foreignUsage;
    private Action<SyntaxNodeAnalysisContext, SimpleNameSyntax, ITypeSymbol>? _unresolvedMemberActions;
    private TypedArgumentFinder? _argumentFinder;

    public RuleDispatcher(KnownSymbols known)
    {
        Known = known;
        _foreignUsage = new LibraryUsage(() => _foreignNames);
    }

    /// <summary>Looks at a call of a name.</summary>
    public delegate void InvocationAction(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax call, SimpleNameSyntax name);

    /// <summary>Looks at a <c>new</c>.</summary>
    public delegate void ObjectCreationAction(SyntaxNodeAnalysisContext context, ObjectCreationExpressionSyntax creation);

    public KnownSymbols Known { get; }

    /// <summary>The kinds of nodes that some rule looks at.</summary>
    public SyntaxKind[] Kinds => [.. _byKind.Keys];

    /// <summary>Determines whether some rule can have to say something about the member around a node.</summary>
    public bool IsRelevant(SyntaxNode node) => Known.Usage.IsMentionedAround(node) || _foreignUsage.IsMentionedAround(node);

    public void Dispatch(SyntaxNodeAnalysisContext context) => _byKind[context.Node.Kind()](context);

    /// <summary>
    /// Every node of these kinds in code that some rule is concerned with; the rule sees to it that most of them cost nothing.
    /// </summary>
    public void RegisterSyntaxNodeAction(Action<SyntaxNodeAnalysisContext> action, params SyntaxKind[] kinds)
    {
        foreach (SyntaxKind kind in kinds)
        {
            _byKind[kind] = _byKind.TryGetValue(kind, out Action<SyntaxNodeAnalysisContext>? earlier) ? earlier + action : action;
        }
    }

    /// <summary>Calls of these names in code that can have to do with the library.</summary>
    public void RegisterInvocationAction(IEnumerable<string> names, InvocationAction action) => Add(_calls, names, action);

    /// <summary>Calls of these names, wherever they are made.</summary>
    public void RegisterForeignInvocationAction(IReadOnlyCollection<string> names, InvocationAction action)
    {
        RegisterForeignNames(names);
        Add(_foreignCalls, names, action);
    }

    /// <summary>Code that has nothing to do with the library, but contains one of these words, concerns some rule too.</summary>
    public void RegisterForeignNames(IEnumerable<string> messageArguments) => _foreignNames.UnionWith(messageArguments);

    /// <summary><c>new</c> of types of these names in code that concerns some rule.</summary>
    public void RegisterObjectCreationAction(IEnumerable<string> names, ObjectCreationAction action)
    {
        if (_creations.Count == 0)
        {
            RegisterSyntaxNodeAction(AnalyzeObjectCreation, SyntaxKind.ObjectCreationExpression);
        }

        foreach (string name in names)
        {
            _creations[name] = _creations.TryGetValue(name, out ObjectCreationAction? earlier) ? earlier + action : action;
        }
    }

    /// <summary>Names of chains that are written behind a stage or a ready action, its type, but bind to nothing there.</summary>
    public void RegisterUnresolvedMemberAction(Action<SyntaxNodeAnalysisContext, SimpleNameSyntax, ITypeSymbol> action)
    {
        if (_unresolvedMemberActions is null)
        {
            RegisterSyntaxNodeAction(
                context => AnalyzeMemberName(context, ((MemberAccessExpressionSyntax)context.Node).Name),
                SyntaxKind.SimpleMemberAccessExpression);
            RegisterSyntaxNodeAction(
                context => AnalyzeMemberName(context, ((MemberBindingExpressionSyntax)context.Node).Name),
                SyntaxKind.MemberBindingExpression);
        }

        _unresolvedMemberActions += action;
    }

    /// <summary>Values that become an id, or are passed to a parameter or property with a demand of its own.</summary>
    public void RegisterArgumentAction(Action<SyntaxNodeAnalysisContext, TypedArgument> action) => (_argumentFinder ??= new TypedArgumentFinder(this)).Found += action;

    private void Add(Dictionary<string, InvocationAction> calls, IEnumerable<string> names, InvocationAction action)
    {
        if (_calls.Count + _foreignCalls.Count == 0)
        {
            RegisterSyntaxNodeAction(AnalyzeInvocation, SyntaxKind.InvocationExpression);
        }

        foreach (string name in names)
        {
            calls[name] = calls.TryGetValue(name, out InvocationAction? earlier) ? earlier + action : action;
        }
    }

    private void AnalyzeInvocation(SyntaxNodeAnalysisContext context)
    {
        InvocationExpressionSyntax call = (InvocationExpressionSyntax)context.Node;
        if (call.CalledName() is not { } name)
        {
            return;
        }

        string text = name.Identifier.ValueText;
        if (_calls.TryGetValue(text, out InvocationAction? action) && Known.Usage.IsMentionedAround(call))
        {
            action(context, call, name);
        }

        if (_foreignCalls.TryGetValue(text, out action))
        {
            action(context, call, name);
        }
    }

    private void AnalyzeObjectCreation(SyntaxNodeAnalysisContext context)
    {
        ObjectCreationExpressionSyntax creation = (ObjectCreationExpressionSyntax)context.Node;
        if (creation.Type.LastName() is { } name && _creations.TryGetValue(name, out ObjectCreationAction? action))
        {
            action(context, creation);
        }
    }

    private void AnalyzeMemberName(SyntaxNodeAnalysisContext context, SimpleNameSyntax name)
    {
        if (Known.Names.Calls.Contains(name.Identifier.ValueText)
            && Known.Usage.IsMentionedAround(name)
            && name.Receiver() is { } receiver
            && context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type is { } type
            && Known.IsChainValue(type)
            && !ChainUse.Binds(context.SemanticModel, name, type, context.CancellationToken))
        {
            _unresolvedMemberActions!(context, name, type);
        }
    }
}
