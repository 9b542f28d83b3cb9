using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Which of the library's members narrow, guard or widen what an action reaches, and their names, gathered from its types
/// and marks.
/// </summary>
internal sealed class EffectNames
{
    private readonly KnownSymbols _known;
    private readonly EffectWords _words;

    /// <summary>Creates it of the names that were read once.</summary>
    /// <param name="known">The library.</param>
    /// <param name="words">The names.</param>
    public EffectNames(KnownSymbols known, EffectWords words)
    {
        _known = known;
        _words = words;
    }

    /// <summary>The names of methods that restrain, with how; of several kinds the last of the enumeration.</summary>
    public IReadOnlyDictionary<string, Restraint> Restraining => _words.Restraining;

    /// <summary>The names of members that widen.</summary>
    public HashSet<string> Widening => _words.Widening;

    /// <summary>Reads the names off the library's types.</summary>
    public static EffectWords Read(KnownSymbols known)
    {
        EffectWords words = new();
        EffectNames names = new(known, words);
        INamedTypeSymbol[] types = [.. known.Types().Where(type => type.DeclaredAccessibility == Accessibility.Public)];
        words.Selections.UnionWith(types.Where(known.IsChainValue)
            .SelectMany(type => type.InstanceMethods())
            .SelectMany(method => method.Parameters)
            .Select(parameter => known.ImmutableBaseOf(parameter.Type))
            .OfType<ITypeSymbol>()
            .Select(type => type.MetadataName));
        foreach (ISymbol member in types.SelectMany(type => type.GetMembers())
            .Concat(types.Where(known.IsChainValue).SelectMany(type => type.InstanceMethods()))
            .Where(member => member.DeclaredAccessibility == Accessibility.Public))
        {
            // Conditions are looked for behind a field, which is asked about in any case, and settings in an initializer.
            if (member is not (IMethodSymbol { ReturnType.Name: "Filter" } or IPropertySymbol { SetMethod.IsInitOnly: false }))
            {
                words.AlsoCalled.UnionWith(known.AlsoCalledNames(member));
            }

            if (known.Widens(member))
            {
                words.Widening.Add(member.Name);
            }

            if (member is IMethodSymbol method && names.RestraintOf(method) is { } restraint
                && !(words.Restraining.TryGetValue(method.Name, out Restraint other) && other > restraint))
            {
                words.Restraining[method.Name] = restraint;
            }
        }

        return words;
    }

    /// <summary>Determines whether people look for a member under a name that begins so.</summary>
    public bool IsAlsoCalled(string name) =>
        _words.AlsoCalled.Any(other => name.StartsWith(other, StringComparison.OrdinalIgnoreCase)
            && (name.Length == other.Length || char.IsUpper(name[other.Length])));

    /// <summary>Determines whether values of a type select the leads of an action.</summary>
    public bool IsSelection(ITypeSymbol? type) =>
        _known.ImmutableBaseOf(type) is { } value && _known.IsLibraryType(value) && _words.Selections.Contains(value.MetadataName);

    /// <summary>How a method restrains, or null.</summary>
    public Restraint? RestraintOf(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || !_known.IsLibraryType(method.ContainingType))
        {
            return null;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            switch (_known.ArgumentKindOf(parameter))
            {
                case nameof(Restraint.Limit):
                    return Restraint.Limit;
                case nameof(Restraint.MatchLimit):
                    return Restraint.MatchLimit;
            }
        }

        if (_known.IsChainValue(method.ContainingType) || _known.IsChainValue(method.ReturnType))
        {
            return SelectionRestraintOf(method);
        }

        if (IsSelection(method.ReturnType))
        {
            if (method.Parameters.IsEmpty)
            {
                return null;
            }

            return Restraint.Selection;
        }

        if (_known.ImmutableBaseOf(method.ReturnType) is null)
        {
            return null;
        }

        return Restraint.Condition;
    }

    private Restraint? SelectionRestraintOf(IMethodSymbol method) =>
        method.Parameters.Any(parameter => IsSelection(parameter.Type)) ? Restraint.Recipients : null;
}
