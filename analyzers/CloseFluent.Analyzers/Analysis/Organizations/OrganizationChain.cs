using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A chain that begins with something out of an organization's class.</summary>
/// <param name="Member">What it begins with.</param>
/// <param name="Argument">Where that is written.</param>
/// <param name="Parameter">What it is passed to.</param>
internal sealed record OrganizationChain(OrganizationMember Member, ArgumentSyntax Argument, IParameterSymbol Parameter)
{
    /// <summary>The names of the methods that begin a chain.</summary>
    public static IEnumerable<string> Starts(KnownSymbols known) => known.Entry is null
        ? []
        : known.Entry.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.DeclaredAccessibility == Accessibility.Public)
            .Select(method => method.Name)
            .Distinct();

    public static OrganizationChain? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, CancellationToken cancellationToken)
    {
        if (known.Organizations.IsEmpty
            || call.ArgumentList.Arguments is not [{ } argument, ..]
            || argument.Expression.Unwrap() is not (MemberAccessExpressionSyntax or IdentifierNameSyntax)
            || known.Organizations.Find(model.GetSymbolInfo(argument.Expression, cancellationToken).Symbol) is not { } member
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || !method.ContainingType.Is(known.Entry)
            || ChainUse.FindParameter(method, argument) is not { } parameter)
        {
            return null;
        }

        return new OrganizationChain(member, argument, parameter);
    }

    /// <summary>The ready action that the chain sends where it is written; null where it is kept, since it may get more.</summary>
    public static ITypeSymbol? FindSent(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax start, CancellationToken cancellationToken)
    {
        InvocationExpressionSyntax? send = start.CallsAfter().FirstOrDefault(call =>
            model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && known.IsSend(method));
        return send?.CalledName()?.Receiver() is { } action ? model.GetTypeInfo(action, cancellationToken).Type : null;
    }
}
