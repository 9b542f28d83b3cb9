using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// Brings the nodes of one compilation to the rules that they concern. It is filled at the start of the compilation and only read
/// from then on, by many threads.
/// </summary>
internal sealed class RuleDispatcher
{
    private readonly Dictionary<SyntaxKind, Action<SyntaxNodeAnalysisContext>> _byKind = [];
    private readonly Dictionary<string, CallAction> _calls = [];
    private readonly Dictionary<string, CallAction> _foreignCalls = [];
    private readonly Dictionary<string, CreationAction> _creations = [];
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
    public delegate void CallAction(SyntaxNodeAnalysisContext context, InvocationExpressionSyntax call, SimpleNameSyntax name);

    /// <summary>Looks at a <c>new</c>.</summary>
    public delegate void CreationAction(SyntaxNodeAnalysisContext context, ObjectCreationExpressionSyntax made);

    public KnownSymbols Known { get; }

    /// <summary>The kinds of nodes that some rule looks at.</summary>
    public SyntaxKind[] Kinds => [.. _byKind.Keys];

    /// <summary>Whether some rule can have to say something about the member around a node.</summary>
    public bool Concerns(SyntaxNode node) => Known.Usage.Around(node) || _foreignUsage.Around(node);

    public void Dispatch(SyntaxNodeAnalysisContext context) => _byKind[context.Node.Kind()](context);

    /// <summary>
    /// Every node of these kinds in code that some rule is concerned with; the rule sees to it that most of them cost nothing.
    /// </summary>
    public void RegisterSyntaxNodeAction(Action<SyntaxNodeAnalysisContext> look, params SyntaxKind[] kinds)
    {
        foreach (SyntaxKind kind in kinds)
        {
            _byKind[kind] = _byKind.TryGetValue(kind, out Action<SyntaxNodeAnalysisContext>? earlier) ? earlier + look : look;
        }
    }

    /// <summary>Calls of these names in code that can have to do with the library.</summary>
    public void RegisterInvocationAction(IEnumerable<string> names, CallAction look) => Add(_calls, names, look);

    /// <summary>Calls of these names, wherever they are made.</summary>
    public void RegisterForeignInvocationAction(IReadOnlyCollection<string> names, CallAction look)
    {
        RegisterForeignNames(names);
        Add(_foreignCalls, names, look);
    }

    /// <summary>Code that has nothing to do with the library, but holds one of these words, concerns some rule too.</summary>
    public void RegisterForeignNames(IEnumerable<string> words) => _foreignNames.UnionWith(words);

    /// <summary><c>new</c> of types of these names in code that concerns some rule.</summary>
    public void RegisterObjectCreationAction(IEnumerable<string> names, CreationAction look)
    {
        if (_creations.Count == 0)
        {
            RegisterSyntaxNodeAction(AtCreation, SyntaxKind.ObjectCreationExpression);
        }

        foreach (string name in names)
        {
            _creations[name] = _creations.TryGetValue(name, out CreationAction? earlier) ? earlier + look : look;
        }
    }

    /// <summary>Names of chains that are written behind a stage or a ready action, its type, but bind to nothing there.</summary>
    public void RegisterUnresolvedMemberAction(Action<SyntaxNodeAnalysisContext, SimpleNameSyntax, ITypeSymbol> look)
    {
        if (_unresolvedMemberActions is null)
        {
            RegisterSyntaxNodeAction(
                context => AtName(context, ((MemberAccessExpressionSyntax)context.Node).Name),
                SyntaxKind.SimpleMemberAccessExpression);
            RegisterSyntaxNodeAction(
                context => AtName(context, ((MemberBindingExpressionSyntax)context.Node).Name),
                SyntaxKind.MemberBindingExpression);
        }

        _unresolvedMemberActions += look;
    }

    /// <summary>Values that become an id, or are handed to a parameter or property with a demand of its own.</summary>
    public void RegisterArgumentAction(Action<SyntaxNodeAnalysisContext, TypedArgument> look) => (_argumentFinder ??= new TypedArgumentFinder(this)).Found += look;

    private void Add(Dictionary<string, CallAction> calls, IEnumerable<string> names, CallAction look)
    {
        if (_calls.Count + _foreignCalls.Count == 0)
        {
            RegisterSyntaxNodeAction(AtCall, SyntaxKind.InvocationExpression);
        }

        foreach (string name in names)
        {
            calls[name] = calls.TryGetValue(name, out CallAction? earlier) ? earlier + look : look;
        }
    }

    private void AtCall(SyntaxNodeAnalysisContext context)
    {
        InvocationExpressionSyntax call = (InvocationExpressionSyntax)context.Node;
        if (call.CalledName() is not { } name)
        {
            return;
        }

        string text = name.Identifier.ValueText;
        if (_calls.TryGetValue(text, out CallAction? look) && Known.Usage.Around(call))
        {
            look(context, call, name);
        }

        if (_foreignCalls.TryGetValue(text, out look))
        {
            look(context, call, name);
        }
    }

    private void AtCreation(SyntaxNodeAnalysisContext context)
    {
        ObjectCreationExpressionSyntax made = (ObjectCreationExpressionSyntax)context.Node;
        if (made.Type.LastName() is { } name && _creations.TryGetValue(name, out CreationAction? look))
        {
            look(context, made);
        }
    }

    private void AtName(SyntaxNodeAnalysisContext context, SimpleNameSyntax name)
    {
        if (Known.Names.Calls.Contains(name.Identifier.ValueText)
            && Known.Usage.Around(name)
            && name.Receiver() is { } receiver
            && context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type is { } type
            && Known.IsChainValue(type)
            && !ChainUse.BindsToSomething(context.SemanticModel, name, type, context.CancellationToken))
        {
            _unresolvedMemberActions!(context, name, type);
        }
    }
}
