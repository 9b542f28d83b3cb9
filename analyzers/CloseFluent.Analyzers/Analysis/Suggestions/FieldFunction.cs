using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the function of an object's fields that was meant by something else: <c>OrderBy("date_created")</c> is
/// <c>OrderBy(lead => lead.DateCreated)</c>, and <c>Sequences.Any(id)</c> asks for the field that is such an id.
/// </summary>
internal static class FieldFunction
{
    /// <summary>Determines whether a type is a function of an object's fields.</summary>
    public static bool Is(KnownSymbols known, ITypeSymbol type) =>
        type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: [{ Type: var fields }] } && known.IsFields(fields);

    /// <summary>What such a function gives, as a sentence names it, and how one begins.</summary>
    /// <param name="known">The library.</param>
    /// <param name="model">What the compiler knows around the place.</param>
    /// <param name="position">The place where it is written.</param>
    /// <param name="function">The type of the function.</param>
    public static (string Noun, string Code) Begin(KnownSymbols known, SemanticModel model, int position, ITypeSymbol function)
    {
        IMethodSymbol invoke = ((INamedTypeSymbol)function).DelegateInvokeMethod!;
        string subject = FieldSuggestion.ObjectName(model, position, invoke.Parameters[0].Type);
        return (FilterSuggestion.IsFilter(known, invoke.ReturnType) ? "a condition" : "a field", $"{subject} => {subject}.…");
    }

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
