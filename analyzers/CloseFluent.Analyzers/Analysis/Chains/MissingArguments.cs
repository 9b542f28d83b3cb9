using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Finds what can be passed to a call that a chain lacks.</summary>
internal sealed class MissingArguments(SemanticModel model, KnownSymbols known, int position)
{
    private const int Most = 3;

    /// <summary>All that fits: variables and members, a selection of the ids at hand, or the values that a word has.</summary>
    public IReadOnlyList<MissingArgument> For(IMethodSymbol method)
    {
        if (method.Parameters.IsEmpty || method.Parameters[0].IsOptional)
        {
            return [new("", "")];
        }

        ITypeSymbol wanted = method.Parameters[0].Type;
        IReadOnlyList<string> names = ScopeLookup.NamesOf(
            model, position, known.Effects.IsSelection(wanted), ScopeLookup.As(model, wanted));
        MissingArgument[] options = names.Count > 0 ? [.. names.Select(name => new MissingArgument(name, name))]
            : [.. Selections(wanted), .. known.IsWord(wanted) ? Words(wanted) : []];
        return options.Length > Most ? [] : options;
    }

    // Leads.WithIds(leads) of a list of ids.
    private IEnumerable<MissingArgument> Selections(ITypeSymbol wanted) => FactoryMethods.OfClasses(known, wanted)
        .Where(method => method.Parameters is [var only] && known.KindOf(only) == "SomeItems")
        .SelectMany(method => ScopeLookup.NamesOf(
                model, position, true, type => IsListOf(type, FactoryMethods.Element(method.Parameters[0].Type)))
            .Select(name => $"{method.ContainingType.ToMinimalDisplayString(model, position)}.{method.Name}({name})"))
        .Select(text => new MissingArgument(text, text));

    private static bool IsListOf(ITypeSymbol type, ITypeSymbol? item) => item is not null && item.Is(FactoryMethods.Item(type));

    private IEnumerable<MissingArgument> Words(ITypeSymbol word) => known.Choices(word).Select(choice =>
        new MissingArgument(Written(word, choice.Value), choice.Value.Name, choice.Meaning));

    private string Written(ITypeSymbol word, IPropertySymbol value) =>
        ScopeLookup.Bind(model, position, value.Name).Is(value)
            ? value.Name
            : $"{word.ToMinimalDisplayString(model, position)}.{value.Name}";
}
