namespace CloseFluent.Analyzers;

/// <summary>The end of an address, or all of it.</summary>
/// <param name="Text">What is known of it.</param>
/// <param name="IsWhole">True if nothing unknown precedes it.</param>
internal sealed record UrlSuffix(string Text, bool IsWhole)
{
    public static UrlSuffix Unknown { get; } = new("", false);

    /// <summary>Of texts behind each other. A part that is not known as a whole cuts off what is before it.</summary>
    public static UrlSuffix Concat(IEnumerable<UrlSuffix> parts) => parts.Aggregate(
        new UrlSuffix("", true),
        (before, part) => part.IsWhole ? new UrlSuffix(before.Text + part.Text, before.IsWhole) : part);

    /// <summary>Of segments of a path, with one slash between.</summary>
    public static UrlSuffix Join(UrlSuffix before, UrlSuffix part)
    {
        if (part.IsWhole)
        {
            return new UrlSuffix($"{before.Text.TrimEnd('/')}/{part.Text.TrimStart('/')}", before.IsWhole);
        }

        return part;
    }
}
