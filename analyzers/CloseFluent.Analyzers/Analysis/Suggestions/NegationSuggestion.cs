using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Says how leads are left out, to those who call something like <c>Except</c>: by a condition with a sign before it. What they pass is
/// whom not to reach, so nothing is written.
/// </summary>
internal static class NegationSuggestion
{
    /// <summary>On a chain or a selection.</summary>
    public static Suggestion? Find(UnresolvedMember member, NameSuggestions similar) =>
        NegatedNames.Is(member.Written) && !similar.Names.Any(NegatedNames.Is)
        && member.Name.Invocation() is { } call
        && !call.ArgumentList.Arguments.Any(argument => argument.Expression.IsKind(SyntaxKind.NumericLiteralExpression))
            ? new Suggestion(member.Fault, $"leave them out with a condition, as in '{Way(member, call)}'")
            : null;

    /// <summary>On one of the classes that make selections.</summary>
    public static Suggestion? OfClass(UnresolvedMember member, INamedTypeSymbol owner) =>
        NegatedNames.Is(member.Written)
        && member.Name.Invocation() is { } call
        && Conditions(member.Known).FirstOrDefault(method => method.ContainingType.Is(owner)) is { } where
            ? new Suggestion(member.Fault, $"leave them out with a condition, as in '{Written(member, call, where)}'")
            : null;

    private static string Way(UnresolvedMember member, InvocationExpressionSyntax call)
    {
        IMethodSymbol[] wheres = [.. Conditions(member.Known)];
        string whole = wheres.Select(where => Written(member, call, where)).FirstOrDefault(text => !text.Contains('…'))
            ?? Written(member, call, wheres[0]);
        return member.Known.IsChainValue(member.Type)
            ? $"To({whole})"
            : $"{member.Receiver}.{whole.Substring(whole.IndexOf('.') + 1)}";
    }

    // Leads.Where and Contacts.Where.
    private static IEnumerable<IMethodSymbol> Conditions(KnownSymbols known) => known.Names.Classes.Values
        .OrderByDescending(type => type.Name, StringComparer.Ordinal)
        .SelectMany(FactoryMethods.From)
        .Where(method => known.Effects.IsSelection(method.ReturnType) && known.Fields.Takers.Contains(method.Name)
            && method.Parameters is [{ Type: INamedTypeSymbol { TypeArguments: [_, _] } }]);

    private static string Written(UnresolvedMember member, InvocationExpressionSyntax call, IMethodSymbol where)
    {
        ITypeSymbol fields = ((INamedTypeSymbol)where.Parameters[0].Type).TypeArguments[0];
        string name = char.ToLowerInvariant(fields.Name[0]) + fields.Name.Substring(1).Replace("Fields", "");
        string maker = $"{where.ContainingType.ToMinimalDisplayString(member.Model, call.SpanStart)}.{where.Name}";
        string[] ways =
        [
            call.ArgumentList.Arguments is [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda }]
                ? $"{maker}({lambda.Parameter} => !({Replacement.Shorten(body.ToString())}))"
                : $"{maker}({name} => !{name}.Id.IsAnyOf({Replacement.Shorten(call.ArgumentList.Arguments.ToString())}))",
        ];
        return ways.FirstOrDefault(text => ScopeLookup.Bind(member.Model, call.SpanStart, text) is not null)
            ?? $"{maker}({name} => !…)";
    }
}
