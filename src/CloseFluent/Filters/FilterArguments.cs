using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>Checks the arguments of conditions.</summary>
internal static class FilterArguments
{
    public static string RequireWords(string words, [CallerArgumentExpression(nameof(words))] string? argument = null) =>
        Demand.Require(ArgumentKind.Words, words, argument);

    public static string RequireName(string name, [CallerArgumentExpression(nameof(name))] string? argument = null) =>
        Demand.Require(ArgumentKind.FilterName, name, argument);

    public static T NotNull<T>(T value, [CallerArgumentExpression(nameof(value))] string? argument = null)
        where T : class =>
        value ?? throw new ArgumentNullException(argument);

    public static T[] List<T>(T first, T[] rest)
        where T : class
    {
        NotNull(first);
        NoNullIn(NotNull(rest), nameof(rest));
        T[] list = new T[rest.Length + 1];
        list[0] = first;
        rest.CopyTo(list, 1);
        return list;
    }

    public static IReadOnlyList<T> RequireSome<T>(
        IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? argument = null)
        where T : class
    {
        T[] list = [.. NotNull(items, argument)];
        NoNullIn(list, argument);
        return list.Length > 0
            ? list
            : throw new ArgumentException(
                "The list is empty, so the condition could match nothing. Decide before this call what an empty list means.",
                argument);
    }

    private static void NoNullIn<T>(T[] items, string? argument)
        where T : class
    {
        if (Array.IndexOf(items, null) is var index and >= 0)
        {
            throw new ArgumentNullException(argument, FormattableString.Invariant($"Item {index} of the list is null, counted from 0."));
        }
    }
}
