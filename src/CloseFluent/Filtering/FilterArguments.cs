using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>The demands that conditions make on what is handed to them.</summary>
internal static class FilterArguments
{
    public static string RequireWords(string words, [CallerArgumentExpression(nameof(words))] string? argument = null)
    {
        if (words is null)
        {
            throw new ArgumentNullException(argument);
        }

        return !string.IsNullOrWhiteSpace(words)
            ? words
            : throw new ArgumentException(
                "The words to look for are blank; Close would match nothing or everything. To ask whether there is any text, "
                + "write .Exists() or .IsEmpty().",
                argument);
    }

    public static string RequireName(string name, [CallerArgumentExpression(nameof(name))] string? argument = null)
    {
        if (name is null)
        {
            throw new ArgumentNullException(argument);
        }

        return name.Length > 0 && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? name
            : throw new ArgumentException(
                $"\"{LineBreaks.Show(name)}\" is no name in Close's filter language: names are neither blank nor hold white "
                + "space, for example activity.email.",
                argument);
    }

    public static string RequireId(CloseId id) => NotNull(id).Value;

    public static T NotNull<T>(T item)
        where T : class =>
        item ?? throw new ArgumentNullException(nameof(item), "One of the items is null.");

    public static IEnumerable<T> List<T>(T first, T[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        return [first, .. rest];
    }

    public static IReadOnlyList<TResult> RequireSome<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> require,
        [CallerArgumentExpression(nameof(items))] string? argument = null)
    {
        if (items is null)
        {
            throw new ArgumentNullException(argument);
        }

        TResult[] checkedItems = [.. items.Select(require)];
        return checkedItems.Length > 0
            ? checkedItems
            : throw new ArgumentException(
                "The list is empty, so the condition could match nothing. Decide before this call what an empty list means.",
                argument);
    }
}
