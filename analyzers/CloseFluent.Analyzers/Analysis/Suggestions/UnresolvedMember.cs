using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A name behind a value or a type that has no such member.</summary>
/// <param name="Model">What the compiler knows around it.</param>
/// <param name="Known">The library.</param>
/// <param name="Name">The name.</param>
/// <param name="Receiver">What is before its dot.</param>
/// <param name="Type">The type of that, or itself.</param>
/// <param name="CancellationToken">Ends the search.</param>
internal sealed record UnresolvedMember(
    SemanticModel Model,
    KnownSymbols Known,
    SimpleNameSyntax Name,
    ExpressionSyntax Receiver,
    ITypeSymbol Type,
    CancellationToken CancellationToken)
{
    public string Written => Name.Identifier.ValueText;

    /// <summary>What is wrong, with a receiver that may be long.</summary>
    public string Fault => $"{MissingStage.Shorten(Receiver)} has no '{Written}'";

    /// <summary>What is wrong, with the receiver as it is written.</summary>
    public string FaultAsWritten => $"'{CodeQuote.From(Receiver, CodeQuote.Long)}' has no '{Written}'";

    /// <summary>Gets whether the name is behind a plain dot, so that what is before it can be moved.</summary>
    public bool CanMove => Name.Parent is MemberAccessExpressionSyntax;
}
