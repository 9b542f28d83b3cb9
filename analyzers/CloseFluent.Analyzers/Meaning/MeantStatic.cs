using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by a name that one of the library's types is asked for and does not have.</summary>
internal static class MeantStatic
{
    public static Meant? Of(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        INamedTypeSymbol owner,
        SymbolInfo info,
        CancellationToken cancellationToken)
    {
        ExpressionSyntax receiver = name.Receiver()!;
        if (CalledProperty(name, receiver, owner) is { } property)
        {
            return property;
        }

        if (!info.CandidateSymbols.IsEmpty)
        {
            return null;
        }

        ISymbol[] members = [.. MeantMember.Members(owner, isStatic: true)];
        return MeantMember.Renamed(name, receiver, MeantMember.Similar(name, members))
            ?? (name.Invocation() is { } call
                && GivenArguments.Of(model, known, call.ArgumentList, cancellationToken) is { } given
                ? OfArguments(known, given, call, owner, MeantMember.Fault(name, receiver))
                : null)
            ?? (owner.IsStatic ? MeantMember.Listed(name, receiver, members) : null);
    }

    private static Meant? CalledProperty(SimpleNameSyntax name, ExpressionSyntax receiver, INamedTypeSymbol owner) =>
        name.Invocation() is { ArgumentList: { Arguments.Count: 0 } list }
        && owner.GetMembers(name.Identifier.ValueText).Any(member => member is IPropertySymbol { IsStatic: true })
            ? new Meant(
                $"'{name.Identifier.ValueText}' is no method",
                $"write '{receiver}.{name}'",
                new TextChange(TextSpan.FromBounds(name.Span.End, list.Span.End), ""))
            : null;

    private static Meant? OfArguments(
        KnownSymbols known, GivenArguments given, InvocationExpressionSyntax call, INamedTypeSymbol owner, string fault)
    {
        if (!owner.IsStatic)
        {
            string construction = $"new {given.NameOf(owner)}({given.Written})";
            return given.Bind(construction) is null ? null
                : new Meant(fault, $"write '{Made.Shorten(construction)}'", new TextChange(call.Span, construction));
        }

        if (OfAll(known, given, call, owner) is { } all)
        {
            return new Meant(fault, $"select some first, or write '{Made.Shorten(all)}' if all are meant");
        }

        return new MakerCalls(known, given).Of([.. MakerMethods.Of(owner)]) is { Text: { } text } made
            ? new Meant(fault, made.Show(), new TextChange(call.Span, text))
            : null;
    }

    // What the class gives as a whole has it. That reaches everybody, so it is named and never written.
    private static string? OfAll(KnownSymbols known, GivenArguments given, InvocationExpressionSyntax call, INamedTypeSymbol owner) =>
        owner.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.DeclaredAccessibility == Accessibility.Public && known.IsOwn(property.Type))
            .Select(property =>
                $"{given.NameOf(owner)}.{property.Name}.{call.CalledName()!.Identifier.ValueText}({given.Written})")
            .FirstOrDefault(text => given.Bind(text) is not null);
}
