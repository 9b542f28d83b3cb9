using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// Passes the nodes of one compilation to the rules that they concern. This is the one place that asks whether code mentions
/// the library: rules are called for such code alone, and for the code that they register by foreign names.
/// </summary>
/// <remarks>It is filled at the start of the compilation and only read from then on, by many threads.</remarks>
internal sealed class RuleDispatcher
{
    private readonly NodeActions _libraryActions;
    private readonly NodeActions _foreignActions;
    private readonly HashSet<string> _foreignNames = [];
    private readonly LibraryUsage _foreignUsage;
    private Action<SyntaxNodeAnalysisContext, SimpleNameSyntax, ITypeSymbol>? _unresolvedMemberActions;
    private TypedArgumentFinder? _argumentFinder;

    public RuleDispatcher(KnownSymbols known)
    {
        Known = known;
        _libraryActions = new NodeActions(known, call => known.Mentions.AnyIn(call));
        _foreignActions = new NodeActions(known, _ => true);
        _foreignUsage = new LibraryUsage(() =>
        {
            IdentifierSearch search = known.SearchFor(_foreignNames);
            return _ => search;
        });
    }

    public KnownSymbols Known { get; }

    /// <summary>The kinds of nodes that some rule looks at.</summary>
    public SyntaxKind[] Kinds => [.. _libraryActions.Kinds.Union(_foreignActions.Kinds)];

    /// <summary>What to run at the nodes of a code block; null where no rule is concerned with it.</summary>
    public Action<SyntaxNodeAnalysisContext>? FindActions(SyntaxNode codeBlock)
    {
        if (Known.Usage.IsMentionedAround(codeBlock))
        {
            return new ConcernedStatements(Known.Mentions, _libraryActions.Run, _foreignActions.Run).Run;
        }

        return _foreignUsage.IsMentionedAround(codeBlock) ? _foreignActions.Run : null;
    }

    /// <summary>Registers an action for every node of these kinds in code that mentions the library.</summary>
    public void RegisterSyntaxNodeAction(Action<SyntaxNodeAnalysisContext> action, params SyntaxKind[] kinds) =>
        _libraryActions.AddNodes(action, kinds);

    /// <summary>Registers an action for calls of these names in code that mentions the library.</summary>
    public void RegisterInvocationAction(IEnumerable<string> names, NodeActions.InvocationAction action) =>
        _libraryActions.AddInvocations(names, action);

    /// <summary>Registers an action for <c>new</c> of types of these names in code that mentions the library.</summary>
    public void RegisterObjectCreationAction(IEnumerable<string> names, NodeActions.ObjectCreationAction action) =>
        _libraryActions.AddCreations(names, action);

    /// <summary>Registers an action for nodes of these kinds, also in code that mentions foreign names alone.</summary>
    public void RegisterForeignSyntaxNodeAction(Action<SyntaxNodeAnalysisContext> action, params SyntaxKind[] kinds) =>
        _foreignActions.AddNodes(action, kinds);

    /// <summary>Registers an action for calls of these names, wherever they are made.</summary>
    public void RegisterForeignInvocationAction(IReadOnlyCollection<string> names, NodeActions.InvocationAction action)
    {
        RegisterForeignNames(names);
        _foreignActions.AddInvocations(names, action);
    }

    /// <summary>Registers an action for <c>new</c> of types of these names, wherever it is written.</summary>
    public void RegisterForeignObjectCreationAction(
        IReadOnlyCollection<string> names, NodeActions.ObjectCreationAction action)
    {
        RegisterForeignNames(names);
        _foreignActions.AddCreations(names, action);
    }

    /// <summary>Registers names by which code concerns some rule though it does not mention the library.</summary>
    public void RegisterForeignNames(IEnumerable<string> names) => _foreignNames.UnionWith(names);

    /// <summary>
    /// Registers an action for names of chains that are written behind a stage or a ready action, its type, but bind to
    /// nothing.
    /// </summary>
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

    /// <summary>
    /// Registers an action for values that become an id, or are passed to a parameter or property with a demand of its own.
    /// </summary>
    public void RegisterArgumentAction(Action<SyntaxNodeAnalysisContext, TypedArgument> action) =>
        (_argumentFinder ??= new TypedArgumentFinder(this)).Found += action;

    private void AnalyzeMemberName(SyntaxNodeAnalysisContext context, SimpleNameSyntax name)
    {
        if (Known.Names.Calls.Contains(name.Identifier.ValueText)
            && name.Receiver() is { } receiver
            && Known.Mentions.AnyIn(receiver)
            && context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type is { } type
            && Known.IsChainValue(type)
            && !ChainUse.Binds(context.SemanticModel, name, type, context.CancellationToken))
        {
            _unresolvedMemberActions!(context, name, type);
        }
    }
}
