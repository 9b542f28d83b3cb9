using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A send that is made once for each of some leads, and whose selection is that one lead.</summary>
internal sealed class SendPerLead
{
    // How a lead of the iteration becomes an id; null where it is one.
    private readonly string? _id;

    private readonly LeadIteration _iteration;

    private SendPerLead(LeadIteration iteration, LeadSelection selection, string? id, bool isList, string? count)
    {
        _iteration = iteration;
        _id = id;
        Lead = selection.Lead;
        Loop = selection.IsListed ? iteration.Loop : null;
        Count = count;
        Remedy = $"{selection.All}({CodeQuote.From(isList ? IdsOf(List) : "ids")})";
    }

    /// <summary>The loop that can become one send; null where there is none.</summary>
    public ForEachStatementSyntax? Loop { get; }

    /// <summary>The id of the one lead.</summary>
    public ExpressionSyntax Lead { get; }

    /// <summary>What is gone over.</summary>
    public string List => _iteration.Items.ToString();

    /// <summary>The selection of all of them.</summary>
    public string Remedy { get; }

    /// <summary>The property that has the length of the list, or null.</summary>
    public string? Count { get; }

    /// <summary>
    /// Gets whether no one sees it fail, in a function that is given the leads: as no one can await it there, CLOSE1004 says both.
    /// </summary>
    public bool IsDropped { get; private init; }

    /// <summary>The only statement of the loop, where the result of the send is not used; else null.</summary>
    public ExpressionStatementSyntax? Statement
    {
        get
        {
            StatementSyntax? body = Loop?.Statement is BlockSyntax { Statements: [var only] } ? only : Loop?.Statement;
            if (body is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax } statement
                && statement.Tokens().Count(token => _iteration.Variables.Contains(token.ValueText)) == 1)
            {
                return statement;
            }

            return null;
        }
    }

    /// <summary>The ids of all that a list contains.</summary>
    public string IdsOf(string list)
    {
        if (Lead is IdentifierNameSyntax or ElementAccessExpressionSyntax && _id is null)
        {
            return list;
        }

        string items = list == List ? ArgumentListInfo.Wrapped(_iteration.Items) : list;
        string variable = Loop?.Identifier.Text ?? _iteration.Variables[0];
        return $"{items}.Select({variable} => {_id ?? Lead.ToString()})";
    }

    public static SendPerLead? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax send, CancellationToken cancellationToken)
    {
        if (LeadIteration.Find(model, send, cancellationToken) is not { } iteration
            || model.GetSymbolInfo(send, cancellationToken).Symbol is not IMethodSymbol method
            || !known.IsSend(method)
            || LeadSelection.Find(model, known, send, iteration, cancellationToken) is not { } selection)
        {
            return null;
        }

        // What nobody enumerates sends nothing, which another rule says.
        ValueFate fate = iteration.Loop is null ? new ValueFlow(model, cancellationToken).FateOfTask(send) : ValueFate.Seen;
        if (fate == ValueFate.NeverMade)
        {
            return null;
        }

        ITypeSymbol? items = model.GetTypeInfo(iteration.Items, cancellationToken).Type;
        bool isItem = iteration.IsOfAll
            && selection.Lead.ChainStart() is { } start && iteration.Variables.Contains(start.Identifier.ValueText);
        string? id = IdConversionOf(model, selection.Lead, selection.Id, cancellationToken);
        return new SendPerLead(
            iteration,
            selection,
            id,
            FactoryMethods.ItemOf(items) is not null
                && iteration.Loop is not { AwaitKeyword.RawKind: not 0 }
                && (isItem || (selection.Lead is ElementAccessExpressionSyntax && id is null)),
            CountOf(iteration, items))
        {
            IsDropped = fate == ValueFate.Dropped && !LoopIteration.IsLoop(iteration.Body.Parent!),
        };
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

    private static string? CountOf(LeadIteration iteration, ITypeSymbol? items)
    {
        if (iteration.Items is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
        {
            return null;
        }

        return items switch
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
