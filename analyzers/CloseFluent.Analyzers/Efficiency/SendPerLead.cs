using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A send in a loop whose selection is the one lead of the round.</summary>
internal sealed class SendPerLead
{
    private SendPerLead(ForEachStatementSyntax loop, ExpressionSyntax lead, string call, string? count)
    {
        Loop = loop;
        Lead = lead;
        Count = count;
        Remedy = $"{call}({IdsOf(List)})";
    }

    public ForEachStatementSyntax Loop { get; }

    /// <summary>The id of the one lead.</summary>
    public ExpressionSyntax Lead { get; }

    /// <summary>What the loop goes over.</summary>
    public string List => Loop.Expression.ToString();

    /// <summary>The selection of all of them.</summary>
    public string Remedy { get; }

    /// <summary>The property that tells whether the list is empty, or null.</summary>
    public string? Count { get; }

    /// <summary>The only statement of the loop, where the result of the send is not used; else null.</summary>
    public ExpressionStatementSyntax? Statement =>
        (Loop.Statement is BlockSyntax { Statements: [var only] } ? only : Loop.Statement) as ExpressionStatementSyntax is
        { Expression: AwaitExpressionSyntax } statement
        && statement.DescendantTokens().Count(token => token.ValueText == Loop.Identifier.ValueText) == 1
            ? statement
            : null;

    /// <summary>The ids of all that a list holds.</summary>
    public string IdsOf(string list) =>
        Lead is IdentifierNameSyntax ? list : $"{list}.Select({Loop.Identifier.Text} => {Lead})";

    public static SendPerLead? Of(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax send, CancellationToken cancellationToken)
    {
        SyntaxNode function = send.Function();
        if (send.Ancestors().TakeWhile(node => node != function).OfType<ForEachStatementSyntax>()
            .FirstOrDefault() is not { } loop
            || model.GetSymbolInfo(send, cancellationToken).Symbol is not IMethodSymbol method
            || !known.IsSend(method))
        {
            return null;
        }

        foreach (InvocationExpressionSyntax call in send.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.ArgumentList.Arguments is [{ Expression: var lead }]
                && IsOfRound(lead, loop)
                && NothingElseDiffers(model, known, send, lead, loop, cancellationToken)
                && model.GetSymbolInfo(call, cancellationToken)
                    .Symbol is IMethodSymbol { Parameters: [_, { IsParams: true }] } select
                && known.Prefixes.IsId(select.Parameters[0].Type)
                && select.ContainingNamespace.Is(known.Namespace)
                && TakesList(known, select))
            {
                return new SendPerLead(loop, lead, call.Expression.ToString(), CountOf(model, loop, cancellationToken));
            }
        }

        return null;
    }

    private static bool IsOfRound(ExpressionSyntax lead, ForEachStatementSyntax loop) =>
        (lead is MemberAccessExpressionSyntax { Expression: var owner } ? owner : lead) is IdentifierNameSyntax name
        && name.Identifier.ValueText == loop.Identifier.ValueText;

    // Where the sequence, the sender or the client is another in each round, one action cannot do.
    private static bool NothingElseDiffers(
        SemanticModel model,
        KnownSymbols known,
        InvocationExpressionSyntax send,
        ExpressionSyntax lead,
        ForEachStatementSyntax loop,
        CancellationToken cancellationToken)
    {
        HashSet<string> ofRound = [loop.Identifier.ValueText, .. loop.Statement.DescendantNodes().SelectMany(Writes.Names)];
        SyntaxNode[] rest = [.. send.DescendantNodesAndSelf().Where(node => !lead.Span.Contains(node.Span))];
        return !rest.OfType<IdentifierNameSyntax>().Any(name => ofRound.Contains(name.Identifier.ValueText))
            && rest.OfType<InvocationExpressionSyntax>().All(call => IsOwn(model, known, call, cancellationToken));
    }

    // What a foreign call answers can be another thing each time.
    private static bool IsOwn(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && method.ContainingNamespace.Is(known.Namespace);

    private static bool TakesList(KnownSymbols known, IMethodSymbol select) => select.ContainingType.GetMembers(select.Name)
        .OfType<IMethodSymbol>()
        .Any(other => other.Parameters is [var only] && known.KindOf(only) == "SomeItems");

    private static string? CountOf(SemanticModel model, ForEachStatementSyntax loop, CancellationToken cancellationToken) =>
        loop.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) ? null
        : model.GetTypeInfo(loop.Expression, cancellationToken).Type switch
        {
            IArrayTypeSymbol => "Length",
            { } type when type.SelfAndBases().Concat(type.AllInterfaces).Any(
                one => one.GetMembers("Count").OfType<IPropertySymbol>()
                    .Any(property => property.ExplicitInterfaceImplementations.IsEmpty)) =>
                "Count",
            _ => null,
        };
}
