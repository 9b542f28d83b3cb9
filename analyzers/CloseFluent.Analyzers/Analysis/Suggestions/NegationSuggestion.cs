using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Describes how leads are left out, to those who call something like <c>Except</c>: by a condition with a sign before it.
/// Their argument is what to leave out, so nothing is written.
/// </summary>
internal static class NegationSuggestion
{
    /// <summary>On a chain or a selection.</summary>
    public static Suggestion? Find(UnresolvedMember member, NameSuggestions similar)
    {
        if (NegatedNames.Is(member.Written) && !similar.Names.Any(NegatedNames.Is)
            && member.Name.Invocation() is { } call
            && !call.ArgumentList.Arguments.Any(argument => argument.Expression.IsKind(SyntaxKind.NumericLiteralExpression)))
        {
            return new Suggestion(member.Fault, $"leave them out with a condition, as in '{Example(member, call)}'");
        }

        return null;
    }

    /// <summary>On one of the classes that make selections.</summary>
    public static Suggestion? FindOnClass(UnresolvedMember member, INamedTypeSymbol owner)
    {
        if (NegatedNames.Is(member.Written)
            && member.Name.Invocation() is { } call
            && FindWhereMethods(member.Known).FirstOrDefault(method => method.ContainingType.Is(owner)) is { } where)
        {
            return new Suggestion(
                member.Fault, $"leave them out with a condition, as in '{WriteCondition(member, call, where)}'");
        }

        return null;
    }

    private static string Example(UnresolvedMember member, InvocationExpressionSyntax call)
    {
        IMethodSymbol[] wheres = [.. FindWhereMethods(member.Known)];
        string whole = wheres.Select(where => WriteCondition(member, call, where))
            .FirstOrDefault(text => !text.Contains('…'))
            ?? WriteCondition(member, call, wheres[0]);
        if (member.Known.IsChainValue(member.Type))
        {
            return $"To({whole})";
        }

        return $"{member.Receiver}.{whole.Substring(whole.IndexOf('.') + 1)}";
    }

    // Leads.Where and Contacts.Where.
    private static IEnumerable<IMethodSymbol> FindWhereMethods(KnownSymbols known) => known.Classes
        .OrderByDescending(type => type.Name, StringComparer.Ordinal)
        .SelectMany(FactoryMethods.From)
        .Where(method => known.Effects.IsSelection(method.ReturnType) && known.Fields.LambdaMethods.Contains(method.Name)
            && method.Parameters is [{ Type: INamedTypeSymbol { TypeArguments: [_, _] } }]);

    private static string WriteCondition(UnresolvedMember member, InvocationExpressionSyntax call, IMethodSymbol where)
    {
        ITypeSymbol fields = ((INamedTypeSymbol)where.Parameters[0].Type).TypeArguments[0];
        string name = char.ToLowerInvariant(fields.Name[0]) + fields.Name.Substring(1).Replace("Fields", "");
        string factory = $"{where.ContainingType.ToMinimalDisplayString(member.Model, call.SpanStart)}.{where.Name}";
        string condition = $"{name} => !{name}.Id.IsAnyOf({Replacement.Shorten(call.ArgumentList.Arguments.ToString())})";
        if (call.ArgumentList.Arguments is [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda }])
        {
            condition = $"{lambda.Parameter} => !({Replacement.Shorten(body.ToString())})";
        }

        bool binds = ScopeLookup.Bind(member.Model, call.SpanStart, $"{factory}({condition})") is not null;
        return binds ? $"{factory}({condition})" : $"{factory}({name} => !…)";
    }
}
