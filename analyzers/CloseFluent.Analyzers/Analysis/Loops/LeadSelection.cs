using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The selection of the one lead of an iteration, where nothing else in what is sent depends on the iteration.</summary>
/// <param name="Lead">The lead, as it is written there.</param>
/// <param name="Id">What it is passed as.</param>
/// <param name="All">The call that selects a list.</param>
/// <param name="IsListed">Gets whether a list can be written where the lead is.</param>
internal sealed record LeadSelection(ExpressionSyntax Lead, ITypeSymbol Id, string All, bool IsListed)
{
    private const string ListMethod = "WithIds";

    public static LeadSelection? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax send, LeadIteration iteration,
        CancellationToken cancellationToken)
    {
        List<SyntaxNode> parts = PartsOf(send, iteration);
        foreach (InvocationExpressionSyntax call in parts
            .SelectMany(part => part.DescendantsAndSelf()).OfType<InvocationExpressionSyntax>())
        {
            if (call.ArgumentList.Arguments is [{ Expression: var lead }]
                && iteration.IsItem(lead)
                && NothingElseDiffers(model, known, parts, lead, iteration, cancellationToken)
                && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol select
                && select.ContainingNamespace.Is(known.Namespace)
                && select.Parameters is [{ Type: var id }, ..]
                && known.Prefixes.IsId(id))
            {
                if (select.Parameters is [_, { IsParams: true }] && TakesList(known, select.ContainingType, select.Name))
                {
                    return new LeadSelection(lead, id, CodeQuote.From(call.Expression), true);
                }

                return FindCondition(model, known, call, cancellationToken) is { } selection
                    ? new LeadSelection(lead, id, $"{CodeQuote.From(selection)}.{ListMethod}", false) : null;
            }
        }

        return null;
    }

    // What is sent, with the variables of the iteration that it is made of.
    private static List<SyntaxNode> PartsOf(InvocationExpressionSyntax send, LeadIteration iteration)
    {
        List<SyntaxNode> parts = [send];
        for (int i = 0; i < parts.Count; i++)
        {
            foreach (IdentifierNameSyntax name in parts[i].DescendantsAndSelf().OfType<IdentifierNameSyntax>())
            {
                if (LoopIteration.IsRead(name)
                    && !iteration.IsItem(name)
                    && iteration.FindInitializer(name.Identifier.ValueText) is { } value
                    && !value.Span.Contains(send.Span)
                    && !parts.Contains(value))
                {
                    parts.Add(value);
                }
            }
        }

        return parts;
    }

    // Where the sequence, the sender or the client is another in each iteration, one action cannot do.
    private static bool NothingElseDiffers(
        SemanticModel model, KnownSymbols known, List<SyntaxNode> parts, ExpressionSyntax lead, LeadIteration iteration,
        CancellationToken cancellationToken)
    {
        SyntaxNode[] rest = [.. parts.SelectMany(part => part.DescendantsAndSelf())
            .Where(node => !lead.Span.Contains(node.Span))];
        return !rest.OfType<IdentifierNameSyntax>().Any(name => LoopIteration.IsRead(name)
                && Differs(model, parts, name, iteration, cancellationToken))
            && rest.OfType<InvocationExpressionSyntax>().All(call => IsOwn(model, known, call, cancellationToken));
    }

    private static bool Differs(
        SemanticModel model, List<SyntaxNode> parts, IdentifierNameSyntax name, LeadIteration iteration,
        CancellationToken cancellationToken)
    {
        string text = name.Identifier.ValueText;
        if (iteration.Variables.Contains(text))
        {
            return true;
        }

        if (SyntaxIndex.Of(iteration.Body).Writes(text, iteration.Body.Span).Any())
        {
            return iteration.FindInitializer(text) is not { } value || !parts.Contains(value);
        }

        // Beside its item a function is given its index, or a token.
        return model.GetSymbolInfo(name, cancellationToken).Symbol is IParameterSymbol
            {
                DeclaringSyntaxReferences: [var declaration],
            } parameter
            && iteration.Body.Parent!.Span.Contains(declaration.Span)
            && !iteration.Body.Span.Contains(declaration.Span)
            && !ScopeLookup.IsToken(parameter.Type);
    }

    // What a foreign call returns can be another thing each time.
    private static bool IsOwn(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && method.ContainingNamespace.Is(known.Namespace);

    // Leads.Where(lead => lead.Id.Is(id)): what is before Where, if that is a class that takes a list as well.
    private static ExpressionSyntax? FindCondition(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax condition, CancellationToken cancellationToken)
    {
        if (condition.CalledName() is { Identifier.ValueText: "Is" or "IsAnyOf" } name
            && name.Receiver() is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Id", Expression: IdentifierNameSyntax item,
            }
            && condition.Parent is SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var parameter } lambda
            && item.Identifier.ValueText == parameter
            && TaskFlow.FindOuterCall(lambda)?.CalledName() is { Identifier.ValueText: "Where" } where
            && where.Receiver() is { } leads
            && model.GetSymbolInfo(leads, cancellationToken).Symbol is INamedTypeSymbol type
            && TakesList(known, type, ListMethod))
        {
            return leads;
        }

        return null;
    }

    private static bool TakesList(KnownSymbols known, INamedTypeSymbol type, string method) => type.GetMembers(method)
        .OfType<IMethodSymbol>()
        .Any(other => other.Parameters is [var only] && known.ArgumentKindOf(only) == "SomeItems");
}
