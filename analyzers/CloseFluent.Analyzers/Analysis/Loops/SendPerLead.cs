using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A send in a loop whose selection is the one lead of the iteration.</summary>
internal sealed class SendPerLead
{
    // How a lead of the iteration becomes an id; null where it is one.
    private readonly string? _id;

    private SendPerLead(
        ForEachStatementSyntax loop, ExpressionSyntax lead, string? id, ExpressionSyntax call, bool isList, string? count)
    {
        Loop = loop;
        Lead = lead;
        _id = id;
        Count = count;
        Remedy = $"{CodeQuote.From(call)}({CodeQuote.From(isList ? IdsOf(List) : "ids")})";
    }

    public ForEachStatementSyntax Loop { get; }

    /// <summary>The id of the one lead.</summary>
    public ExpressionSyntax Lead { get; }

    /// <summary>What the loop goes over.</summary>
    public string List => Loop.Expression.ToString();

    /// <summary>The selection of all of them.</summary>
    public string Remedy { get; }

    /// <summary>The property that has the length of the list, or null.</summary>
    public string? Count { get; }

    /// <summary>The only statement of the loop, where the result of the send is not used; else null.</summary>
    public ExpressionStatementSyntax? Statement
    {
        get
        {
            StatementSyntax body = Loop.Statement is BlockSyntax { Statements: [var only] } ? only : Loop.Statement;
            if (body is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax } statement
                && statement.Tokens().Count(token => token.ValueText == Loop.Identifier.ValueText) == 1)
            {
                return statement;
            }

            return null;
        }
    }

    /// <summary>The ids of all that a list contains.</summary>
    public string IdsOf(string list)
    {
        if (Lead is IdentifierNameSyntax && _id is null)
        {
            return list;
        }

        string items = list == List ? ArgumentListInfo.Wrapped(Loop.Expression) : list;
        return $"{items}.Select({Loop.Identifier.Text} => {_id ?? Lead.ToString()})";
    }

    public static SendPerLead? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax send, CancellationToken cancellationToken)
    {
        SyntaxNode function = send.EnclosingFunction();
        if (send.Ancestors().TakeWhile(node => node != function).OfType<ForEachStatementSyntax>()
            .FirstOrDefault() is not { } loop
            || EndsEarly(loop)
            || model.GetSymbolInfo(send, cancellationToken).Symbol is not IMethodSymbol method
            || !known.IsSend(method))
        {
            return null;
        }

        foreach (InvocationExpressionSyntax call in send.Descendants().OfType<InvocationExpressionSyntax>())
        {
            if (call.ArgumentList.Arguments is [{ Expression: var lead }]
                && IsLoopVariable(lead, loop)
                && NothingElseDiffers(model, known, send, lead, loop, cancellationToken)
                && model.GetSymbolInfo(call, cancellationToken)
                    .Symbol is IMethodSymbol { Parameters: [_, { IsParams: true }] } select
                && known.Prefixes.IsId(select.Parameters[0].Type)
                && select.ContainingNamespace.Is(known.Namespace)
                && TakesList(known, select))
            {
                return new SendPerLead(
                    loop,
                    lead,
                    IdConversionOf(model, lead, select.Parameters[0].Type, cancellationToken),
                    call.Expression,
                    loop.AwaitKeyword == default
                        && FactoryMethods.ItemOf(model.GetTypeInfo(loop.Expression, cancellationToken).Type) is not null,
                    CountOf(model, loop, cancellationToken));
            }
        }

        return null;
    }

    // A list of texts is not a list of ids, though each text becomes one.
    private static string? IdConversionOf(
        SemanticModel model, ExpressionSyntax lead, ITypeSymbol id, CancellationToken cancellationToken)
    {
        ITypeSymbol? type = model.GetTypeInfo(lead, cancellationToken).Type;
        string name = id.ToMinimalDisplayString(model, lead.SpanStart);
        if (id.Is(type))
        {
            return null;
        }

        if (type?.SpecialType == SpecialType.System_String)
        {
            return $"new {name}({lead})";
        }

        return $"({name}){lead}";
    }

    // Who stops at the first that works, or after some, does not mean all.
    private static bool EndsEarly(ForEachStatementSyntax loop) => loop.Statement
        .Descendants(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(node => node is ReturnStatementSyntax or GotoStatementSyntax
            || (node is BreakStatementSyntax
                && node.Ancestors()
                    .First(ancestor => LoopIteration.IsLoop(ancestor) || ancestor is SwitchStatementSyntax) == loop));

    private static bool IsLoopVariable(ExpressionSyntax lead, ForEachStatementSyntax loop) =>
        (lead is MemberAccessExpressionSyntax { Expression: var owner } ? owner : lead) is IdentifierNameSyntax name
        && name.Identifier.ValueText == loop.Identifier.ValueText;

    // Where the sequence, the sender or the client is another in each iteration, one action cannot do.
    private static bool NothingElseDiffers(
        SemanticModel model,
        KnownSymbols known,
        InvocationExpressionSyntax send,
        ExpressionSyntax lead,
        ForEachStatementSyntax loop,
        CancellationToken cancellationToken)
    {
        HashSet<string> ofRound = [loop.Identifier.ValueText, .. loop.Statement.Descendants()
            .SelectMany(AssignedNames.In)];
        SyntaxNode[] rest = [.. send.DescendantsAndSelf().Where(node => !lead.Span.Contains(node.Span))];
        return !rest.OfType<IdentifierNameSyntax>().Any(name => ofRound.Contains(name.Identifier.ValueText))
            && rest.OfType<InvocationExpressionSyntax>().All(call => IsOwn(model, known, call, cancellationToken));
    }

    // What a foreign call returns can be another thing each time.
    private static bool IsOwn(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && method.ContainingNamespace.Is(known.Namespace);

    private static bool TakesList(KnownSymbols known, IMethodSymbol select) => select.ContainingType.GetMembers(select.Name)
        .OfType<IMethodSymbol>()
        .Any(other => other.Parameters is [var only] && known.ArgumentKindOf(only) == "SomeItems");

    private static string? CountOf(SemanticModel model, ForEachStatementSyntax loop, CancellationToken cancellationToken)
    {
        if (loop.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
        {
            return null;
        }

        return model.GetTypeInfo(loop.Expression, cancellationToken).Type switch
        {
            IArrayTypeSymbol => "Length",
            { } type when type.SelfAndBases().Concat(type.AllInterfaces).Any(
                baseType => baseType.GetMembers("Count").OfType<IPropertySymbol>()
                    .Any(property => property.ExplicitInterfaceImplementations.IsEmpty)) =>
                "Count",
            _ => null,
        };
    }
}
