using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Finds what can be passed to a call that a chain lacks.</summary>
internal sealed class MissingArguments(SemanticModel model, KnownSymbols known, int position)
{
    private const int Most = 3;

    /// <summary>
    /// All that fits: variables and members, a selection of the ids in scope, or the values that a word has.
    /// </summary>
    public IReadOnlyList<MissingArgument> For(IMethodSymbol method)
    {
        if (method.Parameters.IsEmpty || method.Parameters[0].IsOptional)
        {
            return [new("", "")];
        }

        // A number or a text in scope says nothing of what it counts or names.
        ITypeSymbol target = method.Parameters[0].Type;
        if (target.SpecialType != SpecialType.None)
        {
            return [];
        }

        IReadOnlyList<string> names = ScopeLookup.FindNames(
            model, position, known.Effects.IsSelection(target), ScopeLookup.ConvertsTo(model, target));
        if (names.Count > 0)
        {
            return AtMost([.. names.Select(name => new MissingArgument(name, name))]);
        }

        return AtMost([.. Selections(target), .. known.IsOpenEnum(target) ? OpenEnumValues(target) : []]);
    }

    private static MissingArgument[] AtMost(MissingArgument[] options) => options.Length > Most ? [] : options;

    // Leads.WithIds(leads) of a list of ids.
    private IEnumerable<MissingArgument> Selections(ITypeSymbol target) => FactoryMethods.FindFor(known, target)
        .Where(method => method.Parameters is [var only] && known.ArgumentKindOf(only) == "SomeItems")
        .SelectMany(method => ScopeLookup.FindNames(
                model, position, true, type => IsListOf(type, FactoryMethods.ElementOf(method.Parameters[0].Type)))
            .Select(name => $"{method.ContainingType.ToMinimalDisplayString(model, position)}.{method.Name}({name})"))
        .Select(text => new MissingArgument(text, text));

    private static bool IsListOf(ITypeSymbol type, ITypeSymbol? item) =>
        item is not null && item.Is(FactoryMethods.ItemOf(type));

    private IEnumerable<MissingArgument> OpenEnumValues(ITypeSymbol word) => known.Choices(word).Select(choice =>
        new MissingArgument(Write(word, choice.Value), choice.Value.Name, choice.Meaning));

    private string Write(ITypeSymbol word, IPropertySymbol value)
    {
        if (ScopeLookup.Bind(model, position, value.Name).Is(value))
        {
            return value.Name;
        }

        return $"{word.ToMinimalDisplayString(model, position)}.{value.Name}";
    }
}
