using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the condition that was meant by a call that asks something about a field, as <c>leads.Contains(lead.Id)</c> does: it
/// is called on the field.
/// </summary>
internal static class FieldArgumentSuggestion
{
    public static Suggestion? Find(
        SemanticModel model,
        KnownSymbols known,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        CancellationToken cancellationToken)
    {
        if (call.ArgumentList.Arguments is not [{ Expression: var field }]
            || model.GetTypeInfo(field, cancellationToken).Type is not { } type
            || !FilterSuggestion.IsField(known, type)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not null)
        {
            return null;
        }

        string fault = $"'{field}' is a field, of which a filter is built";
        bool canMove = name.Parent is not MemberBindingExpressionSyntax;
        Suggestion Suggest(string text) => new(fault, $"write '{text}'", canMove ? new TextChange(call.Span, text) : null);
        IMethodSymbol[] methods = [.. type.InstanceMethods()
            .Where(method => known.AlsoCalledNames(method).Contains(name.Identifier.ValueText))];
        foreach (IMethodSymbol method in methods)
        {
            if (method.Parameters.IsEmpty)
            {
                return Suggest($"{field}.{method.Name}()");
            }

            if (name.Receiver() is { } list
                && FactoryMethods.ElementOf(method.Parameters[0].Type) is { } item
                && ArgumentListInfo.Find(model, known, list, cancellationToken) is { } arguments
                && (arguments.AsListOf(item) ?? SameItems(arguments, item)) is { } items)
            {
                return Suggest($"{field}.{method.Name}({items})");
            }
        }

        // A text is one of several where one of the conditions holds.
        return methods.FirstOrDefault(method => !method.Parameters.IsEmpty) is { } single && name.Receiver() is { } values
            ? Suggest($"Filters.AnyOf({values}.Select(one => {field}.{single.Name}(one)))")
            : null;
    }

    /// <summary>Of <c>lead.StatusId.Is(null)</c>, the condition that there is no value.</summary>
    public static Suggestion? FindMissingValue(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name,
        CancellationToken cancellationToken)
    {
        if (name.Receiver() is not { } field
            || name.Parent is MemberBindingExpressionSyntax
            || model.GetTypeInfo(field, cancellationToken).Type is not { } type
            || !FilterSuggestion.IsField(known, type)
            || type.InstanceMethods().FirstOrDefault(method =>
                method.Parameters.IsEmpty && known.AlsoCalledNames(method).Contains("IsNotNull")) is not { } exists)
        {
            return null;
        }

        string text = $"!{field}.{exists.Name}()";
        return new Suggestion($"'{field}' has no value where it is null", $"write '{text}'", new TextChange(call.Span, text));
    }

    private static string? SameItems(ArgumentListInfo arguments, ITypeSymbol item) =>
        item.Is(FactoryMethods.ItemOf(arguments.Type)) ? arguments.Written : null;
}
