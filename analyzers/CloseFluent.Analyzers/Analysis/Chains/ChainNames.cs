using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// The names that occur in chains, gathered from the types themselves: rules look at a name before they ask the compiler.
/// </summary>
internal sealed class ChainNames
{
    private ChainNames()
    {
    }

    /// <summary>Static methods that begin a chain.</summary>
    public HashSet<string> Entries { get; } = [];

    /// <summary>Instance methods of stages and ready actions.</summary>
    public HashSet<string> Calls { get; } = [];

    /// <summary>Properties of ready actions.</summary>
    public HashSet<string> Properties { get; } = [];

    /// <summary>Methods that join a value with another one of its type.</summary>
    public HashSet<string> Joining { get; } = [];

    /// <summary>Methods that give a stage or a ready action.</summary>
    public HashSet<string> Builders { get; } = [];

    /// <summary>Methods of ready actions, and of selections, that set something and give the same again.</summary>
    public HashSet<string> Options { get; } = [];

    /// <summary>Methods that send a ready action.</summary>
    public HashSet<string> Sends { get; } = [];

    /// <summary>Methods that give a value, or a verdict, and do nothing else.</summary>
    public HashSet<string> Pure { get; } = [];

    /// <summary>Methods that take a word of Close's.</summary>
    public HashSet<string> OpenEnumTakers { get; } = [];

    /// <summary>Methods that trust what they are passed.</summary>
    public HashSet<string> Unverified { get; } = [];

    /// <summary>The static classes of the library: Bulk, Leads and so on.</summary>
    public HashSet<string> Classes { get; } = [];

    /// <summary>The methods of the fields that filters are made of.</summary>
    public HashSet<string> FieldMethods { get; } = [];

    /// <summary>The public types of the library.</summary>
    public HashSet<string> Types { get; } = [];

    /// <summary>The members of the client and of what it gives access to.</summary>
    public HashSet<string> ClientMembers { get; } = [];

    /// <summary>The public methods of those classes.</summary>
    public HashSet<string> ClassMethods { get; } = [];

    public static ChainNames From(KnownSymbols known)
    {
        ChainNames names = new();
        INamedTypeSymbol? field = known.Type("Field`1");
        foreach (INamedTypeSymbol type in known.Types().Where(type => type.DeclaredAccessibility == Accessibility.Public))
        {
            names.Types.Add(type.Name);
            names.AddMethods(known, type);
            if (type.IsStatic)
            {
                names.Classes.Add(type.Name);
                names.AddEntries(known, type);
                names.ClassMethods.UnionWith(type.GetMembers().OfType<IMethodSymbol>()
                    .Where(
                        method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public })
                    .Select(method => method.Name));
            }
            else
            {
                if (field is not null && type.SelfAndBases().Any(baseType => baseType.OriginalDefinition.Is(field)))
                {
                    names.FieldMethods.UnionWith(type.InstanceMethods().Select(method => method.Name));
                }

                names.Sends.UnionWith(type.InstanceMethods().Where(known.IsSend).Select(method => method.Name));
                if (known.IsChainValue(type))
                {
                    names.AddCalls(known, type);
                }
            }
        }

        names.ClientMembers.UnionWith(known.ClientTypes.SelectMany(type => type.AllMembers())
            .Where(member => member.CanBeReferencedByName)
            .Select(member => member.Name));
        return names;
    }

    private void AddMethods(KnownSymbols known, INamedTypeSymbol type)
    {
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (method is not
                { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsOverride: false })
            {
                continue;
            }

            if (known.PureResultOf(method) is not null)
            {
                Pure.Add(method.Name);
                if (!method.IsStatic && method.Parameters is [{ Type: var other }] && other.Is(type))
                {
                    Joining.Add(method.Name);
                }
            }

            if (known.IsLimit(method))
            {
                Options.Add(method.Name);
            }

            if (known.FindVerification(method) is not null)
            {
                Unverified.Add(method.Name);
            }

            if (!known.IsOpenEnum(type) && method.Parameters.Any(parameter => known.IsOpenEnum(parameter.Type)))
            {
                OpenEnumTakers.Add(method.Name);
            }
        }
    }

    private void AddEntries(KnownSymbols known, INamedTypeSymbol type)
    {
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.DeclaredAccessibility == Accessibility.Public && known.IsStage(method.ReturnType))
            {
                Entries.Add(method.Name);
                Builders.Add(method.Name);
            }
        }
    }

    private void AddCalls(KnownSymbols known, INamedTypeSymbol type)
    {
        Properties.UnionWith(MemberSuggestion.Members(type, isStatic: false).OfType<IPropertySymbol>().Select(member => member.Name));
        foreach (IMethodSymbol method in type.InstanceMethods().Where(method => method.Name is not ("Equals" or "GetType")))
        {
            Calls.Add(method.Name);
            if (!known.IsSend(method))
            {
                Builders.Add(method.Name);
            }

            if (known.IsOption(method))
            {
                Options.Add(method.Name);
            }

            // What a base calls its type parameter is an action here.
            if (known.PureResultOf(method) is not null)
            {
                Pure.Add(method.Name);
            }
        }
    }
}
