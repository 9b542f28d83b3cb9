using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by a member that a word of Close's does not have, or by a word that there is not.</summary>
internal static class OpenEnumSuggestion
{
    /// <summary>On a value: it is compared with the words that there are.</summary>
    public static Suggestion? Find(UnresolvedMember member)
    {
        ITypeSymbol type = ValueSuggestion.Underlying(member.Type);
        string[] words = Words(type);
        string[] near = [.. words.Where(word => member.Written.EndsWith(word, StringComparison.OrdinalIgnoreCase))];
        string[] texts = [.. (near.Length > 0 ? near : words)
            .Select(word => $"{member.Receiver} == {type.ToMinimalDisplayString(member.Model, member.Name.SpanStart)}.{word}")];
        return new Suggestion(
            member.FaultAsWritten,
            $"write '{string.Join("' or '", texts)}'",
            texts is [var only] && member.CanMove && member.Name.Invocation() is null
                ? new TextChange(member.Name.Access().Span, only)
                : null);
    }

    /// <summary>The words that a type names.</summary>
    public static string[] Words(ITypeSymbol type) => [.. type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => property.IsStatic && FactoryMethods.IsPublic(property, type))
        .Select(property => property.Name)];
}
