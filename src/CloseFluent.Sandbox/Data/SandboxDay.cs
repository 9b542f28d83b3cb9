using System.Globalization;

namespace CloseFluent.Sandbox;

/// <summary>A day without a time, as custom fields of the type date have it.</summary>
internal sealed record SandboxDay(DateTime Date) : IComparable<SandboxDay>, IComparable
{
    private const string Format = "yyyy-MM-dd";

    public static SandboxDay? Parse(string? text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? new SandboxDay(day)
            : null;

    /// <summary>Gets when the day begins at an offset from UTC.</summary>
    public DateTimeOffset StartAt(TimeSpan offset) => Calendar.Local(Date, offset);

    public int CompareTo(SandboxDay? other) => Nullable.Compare(Date, other?.Date);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as SandboxDay);

    public override string ToString() => Date.ToString(Format, CultureInfo.InvariantCulture);
}
