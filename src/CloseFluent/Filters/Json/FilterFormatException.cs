namespace CloseFluent;

/// <summary>A text that should be a filter of Close's is not one. The message says where and why.</summary>
public sealed class FilterFormatException : FormatException
{
    internal FilterFormatException(string problem, string? path, long? line = null, long? column = null, Exception? cause = null)
        : base(Describe(problem, path, line, column), cause)
    {
        Path = path;
        Line = line;
        Column = column;
    }

    /// <summary>
    /// Where in the filter the fault is, for example <c>$.queries[2].field</c>; null where the text is not JSON.
    /// </summary>
    public string? Path { get; }

    /// <summary>The line of the fault, counted from 1; null where only the path is known.</summary>
    public long? Line { get; }

    /// <summary>The byte of the fault in its line, counted from 1; null where only the path is known.</summary>
    public long? Column { get; }

    private static string Describe(string problem, string? path, long? line, long? column)
    {
        if (line is not null)
        {
            return $"{problem} (line {line}, column {column})";
        }

        return path is null ? problem : $"{problem} (at {path})";
    }
}
