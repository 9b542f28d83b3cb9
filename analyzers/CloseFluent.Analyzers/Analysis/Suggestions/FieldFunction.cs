using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the function of an object's fields that was meant by something else: <c>OrderBy("date_created")</c> is
/// <c>OrderBy(lead => lead.DateCreated)</c>, and <c>Sequences.Any(id)</c> asks for the field that is such an id.
/// </summary>
internal static class FieldFunction
{
    public static string? Find(KnownSymbols known, ArgumentListInfo arguments, ITypeSymbol target)
    {
        if (arguments.Type is not { } given
            || target is not INamedTypeSymbol { DelegateInvokeMethod: { Parameters: [{ Type: var fields }], ReturnType: var result } }
            || !known.IsFields(fields))
        {
            return null;
        }

        IPropertySymbol[] properties = [.. MemberSuggestion.Members(fields, isStatic: false).OfType<IPropertySymbol>()];
        string subject = arguments.ObjectName(fields);
        if (arguments.Texts.ToArray() is [{ } text])
        {
            NameSuggestions named = NameSuggestions.From(text, properties
                .Where(property => known.Compilation.ClassifyCommonConversion(property.Type, result) is { IsImplicit: true })
                .Select(property => property.Name));
            return named is { AreTypos: true, Names: [var field] } ? $"{subject} => {subject}.{field}" : null;
        }

        IPropertySymbol[] taking = [.. properties.Where(property => property.Type.InstanceMethods().Any(method =>
            method is { Name: "Is", Parameters: [{ Type: var value }] } && value.Is(given)))];
        return taking is [var only] ? $"{subject} => {subject}.{only.Name}.Is({arguments.Written})" : null;
    }
}
