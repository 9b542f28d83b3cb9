using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>The types of the platform that carry values from one place to another.</summary>
internal static class FlowTypes
{
    private static readonly HashSet<string> s_tasks = ["Task", "ValueTask"];

    private static readonly HashSet<string> s_awaitables =
        ["Task", "ValueTask", "ConfiguredTaskAwaitable", "ConfiguredValueTaskAwaitable"];

    /// <summary>Determines whether it is a task, of a value or of none.</summary>
    public static bool IsTask(this ITypeSymbol? type) => type is not null && s_tasks.Contains(type.Name) && IsInTasks(type);

    /// <summary>Determines whether the compiler warns where such a value is dropped in an async function.</summary>
    public static bool IsAwaitable(this ITypeSymbol? type) => type is not null && s_awaitables.Contains(type.Name);

    /// <summary>Determines whether it belongs to tasks: their class, factory, awaiters and schedulers.</summary>
    public static bool IsOfTasks(this ITypeSymbol type) => IsInTasks(type)
        || (type.Name.EndsWith("Awaiter", StringComparison.Ordinal)
            || type.ContainingType?.Name.StartsWith("Configured", StringComparison.Ordinal) == true
            || type.Name.StartsWith("Configured", StringComparison.Ordinal))
        && type.ContainingNamespace is { Name: "CompilerServices" };

    /// <summary>Determines whether it is one of the classes of LINQ.</summary>
    public static bool IsLinq(this ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Linq", ContainingNamespace.Name: nameof(System) };

    /// <summary>Determines whether it is a list, queue or other collection of the platform.</summary>
    public static bool IsCollection(this ITypeSymbol type)
    {
        INamespaceSymbol? containing = type.ContainingNamespace;
        while (containing is { IsGlobalNamespace: false })
        {
            if (containing is { Name: "Collections", ContainingNamespace.Name: nameof(System) })
            {
                return true;
            }

            containing = containing.ContainingNamespace;
        }

        return false;
    }

    /// <summary>The type of the items of an array or sequence; null where it is neither, or a text.</summary>
    public static ITypeSymbol? ItemOf(this ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named => named.AllInterfaces.Append(named)
            .FirstOrDefault(each => IsSequence(each))?.TypeArguments[0]
            ?? (named is { Name: "Span" or "ReadOnlySpan", TypeArguments.Length: 1 } ? named.TypeArguments[0] : null),
        _ => null,
    };

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Name: "IAsyncEnumerable", TypeArguments.Length: 1 };

    private static bool IsInTasks(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Tasks", ContainingNamespace.Name: nameof(System.Threading) };
}
