using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// A method, local function or lambda of the user's own that does nothing of note but to send once: whoever calls it sends.
/// </summary>
internal sealed class SendingFunction
{
    private static readonly KeptByModel<SyntaxNode, bool> s_onlySends = new();

    private readonly SyntaxNode _function;
    private readonly SyntaxNode _declared;
    private readonly string _name;

    private SendingFunction(SyntaxNode function, SyntaxNode declared, string name)
    {
        _function = function;
        _declared = declared;
        _name = name;
    }

    /// <summary>The calls of it, as far as the text shows.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Calls { get; private init; } = [];

    /// <summary>The function around a send, if it has a name, is called, and only sends; else null.</summary>
    public static SendingFunction? Find(SemanticModel model, KnownSymbols known, InvocationExpressionSyntax send)
    {
        SyntaxNode function = send.EnclosingFunction();
        (SyntaxNode? declared, string? name) = Declaration(function);
        if (declared is null || name is null)
        {
            return null;
        }

        InvocationExpressionSyntax[] calls = [.. UsesOf(declared, name).Select(use => use.Invocation())
            .OfType<InvocationExpressionSyntax>()
            .Where(call => AssignedNames.IsCallOfOwnType(call) && !function.Span.Contains(call.Span))];
        return calls.Length > 0 && s_onlySends.GetOrAdd(model, function, key => OnlySends(known, key))
            ? new SendingFunction(function, declared, name) { Calls = calls }
            : null;
    }

    /// <summary>Determines from the text alone whether something calls a function of its name.</summary>
    public bool MayBeCall(InvocationExpressionSyntax call) =>
        AssignedNames.IsCallOfOwnType(call) && call.CalledName()?.Identifier.ValueText == _name;

    /// <summary>Determines whether two calls, the second right behind the first, send the same.</summary>
    public bool IsSame(
        SemanticModel model, KnownSymbols known, SentExpression send, InvocationExpressionSyntax first, InvocationExpressionSyntax second,
        CancellationToken cancellationToken)
    {
        ExpressionEquivalence same = new(model, known, cancellationToken);
        (SeparatedSyntaxList<ArgumentSyntax> given, SeparatedSyntaxList<ArgumentSyntax> again) =
            (first.ArgumentList.Arguments, second.ArgumentList.Arguments);
        return IsCall(model, first, cancellationToken)
            && IsCall(model, second, cancellationToken)
            && given.Count == again.Count
            && given.Zip(again, (one, other) => (one, other)).All(pair =>
                pair.one.NameColon?.Name.Identifier.ValueText == pair.other.NameColon?.Name.Identifier.ValueText
                && same.AreEquivalent(pair.one.Expression, first, pair.other.Expression, second))
            && !Changes(model, known, [TextSpan.FromBounds(first.Span.End, second.SpanStart)], cancellationToken).MayChange(send);
    }

    /// <summary>Determines whether a call sends the same in each iteration of a loop.</summary>
    public bool IsSameIn(
        SemanticModel model, KnownSymbols known, SentExpression send, InvocationExpressionSyntax call, StatementSyntax loop,
        CancellationToken cancellationToken)
    {
        ChangeInIteration changes = Changes(model, known, LoopIteration.Parts(loop).Select(part => part.Span), cancellationToken);
        return IsCall(model, call, cancellationToken)
            && !call.ArgumentList.Arguments.Any(argument => changes.MayChange(argument.Expression))
            && !changes.MayChange(send);
    }

    // One that another class may replace is not the one that is read here.
    private static (SyntaxNode? Declared, string? Name) Declaration(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method when !method.Modifiers.Any(modifier =>
            modifier.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.OverrideKeyword) => (method, method.Identifier.ValueText),
        LocalFunctionStatementSyntax local => (local, local.Identifier.ValueText),
        LambdaExpressionSyntax lambda when lambda.WalkUpWrappers().Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable,
        } => (variable, variable.Identifier.ValueText),
        _ => (null, null),
    };

    private static IEnumerable<SimpleNameSyntax> UsesOf(SyntaxNode declared, string name) => declared is VariableDeclaratorSyntax
        ? declared.DeclarationScope().UsesOf(name)
        : PassedMethod.Uses(declared);

    private static bool OnlySends(KnownSymbols known, SyntaxNode function)
    {
        SyntaxNode? body = function switch
        {
            MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
            LambdaExpressionSyntax lambda => lambda.Body,
            _ => null,
        };
        IEnumerable<SyntaxNode> parts = SendingStatement.Parts(body)
            .Select((part, index) => index == 0 && part is ReturnStatementSyntax { Expression: { } value } ? value : part);
        return !FunctionFlow.IsIterator(function)
            && SendingStatement.CountSends(known, call => SentExpression.MayBe(known, call), parts) == 1;
    }

    private ChangeInIteration Changes(
        SemanticModel model, KnownSymbols known, IEnumerable<TextSpan> around, CancellationToken cancellationToken) => new(
            model,
            known,
            new CodeRegion(_declared is MethodDeclarationSyntax ? _declared.Parent! : _declared, around.Append(_function.Span), _ => true),
            cancellationToken);

    private bool IsCall(SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call.Expression, cancellationToken).Symbol is { } called
        && called.OriginalDefinition.Is(model.GetDeclaredSymbol(_declared, cancellationToken)?.OriginalDefinition)
        && !SyntaxIndex.Of(_declared).Writes(_name, _declared.DeclarationScope().Span).Any(write => write != _declared);
}
