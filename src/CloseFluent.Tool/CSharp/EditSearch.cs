namespace CloseFluent.Tool;

/// <summary>Finds what somebody edited in a file that the tool wrote.</summary>
internal static class EditSearch
{
    /// <summary>Finds the first line that is not as it was written; lines are counted from 1.</summary>
    public static int FindLine(string[] lines)
    {
        OrganizationParser parsed = OrganizationParser.Read(lines);
        if (parsed.StrangeLine is { } strange)
        {
            return strange;
        }

        // Written again from what can be read of it, the file shows where it differs. What has its checksum was the file.
        List<string[]> written = [.. parsed.Candidates.Select(each => OrganizationText.Write(each).Split('\n'))];
        string[]? original = written.Find(each => FileHeader.HasChecksumOf(lines, each)) ?? written.FirstOrDefault();
        return original is null ? 1 : FirstDifference(lines, original);
    }

    private static int FirstDifference(string[] lines, string[] expected)
    {
        int same = lines.Zip(expected)
            .TakeWhile((pair, index) => pair.First == pair.Second || (index == FileHeader.ChecksumLine && IsChecksum(pair)))
            .Count();
        return same < Math.Max(lines.Length, expected.Length) ? same + 1 : FileHeader.ChecksumLine + 1;
    }

    // Of an edited file it is another; that alone is no edit.
    private static bool IsChecksum((string First, string Second) pair) =>
        pair.First.Length == pair.Second.Length && FileHeader.IsChecksum(pair.First);
}
