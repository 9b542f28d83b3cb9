using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>
/// What code does that a fix must not change: what it sends, how often, what narrows and guards that, and what someone wrote
/// beside it. Calls that do not bind yet are taken by their names.
/// </summary>
internal sealed class CodeEffects
{
    private readonly SemanticModel _model;
    private readonly KnownSymbols _known;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<Restraint, int> _restraints = [];
    private readonly List<SendCall> _sends = [];
    private readonly string[] _paths;

    private CodeEffects(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
    {
        _model = model;
        _known = known;
        _paths = [.. known.Versioned.ActionPaths];
        _cancellationToken = cancellationToken;
    }

    public IReadOnlyList<SendCall> Sends => _sends;

    /// <summary>How many members are used that reach more than their neighbors.</summary>
    public int Widenings { get; private set; }

    /// <summary>How many requests are made without the library; what they reach is said by their bodies.</summary>
    public int RawRequests { get; private set; }

    /// <summary>The comments and directives, without those that a refactoring wrote.</summary>
    public IReadOnlyList<string> Comments { get; private set; } = [];

    public int this[Restraint restraint] => _restraints.TryGetValue(restraint, out int count) ? count : 0;

    public static CodeEffects From(
        SemanticModel model, KnownSymbols known, SyntaxNode root, CancellationToken cancellationToken)
    {
        CodeEffects effects = new(model, known, cancellationToken);
        foreach (SyntaxNode node in root.DescendantNodesAndSelf())
        {
            effects.Add(node);
        }

        // A description says what the code does, so it is renewed with it.
        effects.Comments = [.. root.DescendantTrivia()
            .Where(trivia => IsWritten(trivia) && !DescriptionComment.IsPart(trivia))
            .Select(trivia => trivia.ToString().Trim())];
        return effects;
    }

    private static bool IsWritten(SyntaxTrivia trivia) => trivia.IsDirective || trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia
        or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia
        or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case InvocationExpressionSyntax call when call.CalledName() is { } name:
                AddCall(call, name.Identifier.ValueText);
                break;
            case BaseObjectCreationExpressionSyntax creation when HttpCallRequest.MayBe(creation)
                && IsRaw(HttpCallRequest.Find(_model, _paths, creation, _cancellationToken)):
                AddRaw(creation);
                break;
            case SimpleNameSyntax name when name.Invocation() is null
                && _known.Effects.Widening.Contains(name.Identifier.ValueText)
                && _model.GetSymbolInfo(name, _cancellationToken).Symbol is var symbol
                    && (symbol is null || _known.Widens(symbol)):
                Widenings++;
                break;
            case SimpleNameSyntax name when name.Invocation() is null
                && _known.Names.Sends.Contains(name.Identifier.ValueText)
                && UncalledSuggestion.Find(_model, _known, name, _cancellationToken) is not null:
                _sends.Add(new SendCall([name.Identifier.ValueText], Loops(name)));
                break;
            case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression)
                && _known.ImmutableBaseOf(_model.GetTypeInfo(not, _cancellationToken).Type) is not null:
                Add(Restraint.Negation);
                break;
        }
    }

    private void AddCall(InvocationExpressionSyntax call, string name)
    {
        bool maySend = _known.Names.Sends.Contains(name);
        bool mayRestrain = _known.Effects.Restraining.TryGetValue(name, out Restraint restraint);
        bool mayWiden = _known.Effects.Widening.Contains(name);
        if (HttpCallRequest.MayBe(call) && IsRaw(HttpCallRequest.Find(_model, _paths, call, _cancellationToken)))
        {
            AddRaw(call);
            return;
        }

        bool isKnown = maySend || mayRestrain || mayWiden;
        string[] slips = isKnown ? [] : NameSuggestions.FindTypos(name, _known.Names.Sends.Concat(_known.Effects.Widening));
        if (!isKnown && slips.Length == 0)
        {
            return;
        }

        switch (_model.GetSymbolInfo(call, _cancellationToken).Symbol)
        {
            case IMethodSymbol method:
                AddMethod(call, method);
                break;
            case null:
                string[] kinds = MayBeSend(call) ? [.. slips.Append(name).Where(_known.Names.Sends.Contains)] : [];
                AddEffects(call, kinds, mayRestrain && !IsJoining(name, restraint) ? restraint : null, mayWiden
                    || slips.Any(_known.Effects.Widening.Contains));
                break;
        }
    }

    // An operator says the same.
    private bool IsJoining(string name, Restraint restraint) =>
        restraint == Restraint.Condition && _known.Names.Joining.Contains(name);

    private static bool IsRaw(HttpCallRequest? request) => request is { Sending: not null };

    private void AddRaw(SyntaxNode request)
    {
        RawRequests++;
        _sends.Add(new SendCall([], Loops(request)));
    }

    // What is called on a class, or on something else's value, is not a send that is written wrong.
    private bool MayBeSend(InvocationExpressionSyntax call) => call.CalledName()?.Receiver() is { } receiver
        && _model.GetSymbolInfo(receiver, _cancellationToken).Symbol is not INamespaceOrTypeSymbol
        && _model.GetTypeInfo(receiver, _cancellationToken).Type is { } type
        && (type.TypeKind == TypeKind.Error || _known.IsLibraryType(type) || _known.IsClient(type));

    private void AddMethod(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        bool isAll = call.ArgumentList.Arguments is [{ Expression: var json }] && SelectsAll(method, json);
        AddEffects(
            call,
            _known.IsSend(method) ? [method.Name] : [],
            isAll || IsReplaced(call, method) ? null : _known.Effects.RestraintOf(method) ?? RestraintByName(method),
            isAll || _known.Widens(method));
    }

    // The last limit of a chain is the one that counts.
    private bool IsReplaced(InvocationExpressionSyntax call, IMethodSymbol method) => _known.IsLimit(method)
        && call.CallsAfter().Any(later => _model.GetSymbolInfo(later, _cancellationToken).Symbol is IMethodSymbol other
            && other.Name == method.Name && _known.IsLimit(other));

    // Before it was bound, the call of a chain was taken by its name.
    private Restraint? RestraintByName(IMethodSymbol method)
    {
        if (_known.IsChainValue(method.ContainingType)
            && _known.Effects.Restraining.TryGetValue(method.Name, out Restraint restraint))
        {
            return restraint;
        }

        return null;
    }

    private void AddEffects(InvocationExpressionSyntax call, string[] sends, Restraint? restraint, bool widens)
    {
        if (sends.Length > 0)
        {
            _sends.Add(new SendCall(sends, Loops(call)));
        }

        if (restraint is { } kind)
        {
            Add(kind);
        }

        Widenings += widens ? 1 : 0;
    }

    private void Add(Restraint restraint) => _restraints[restraint] = this[restraint] + 1;

    // A pasted filter without a condition says that all are meant.
    private bool SelectsAll(IMethodSymbol method, ExpressionSyntax json) =>
        method.Parameters is [var only] && _known.ArgumentKindOf(only) == "FilterJson"
        && ConstantValue.Only(_model, json, _cancellationToken)?.Text is { } text
        && PastedText.SelectsAll(text);

    private static int Loops(SyntaxNode node) => node.Ancestors().Count(LoopIteration.IsLoop);
}
