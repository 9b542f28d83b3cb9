using System.Text;

namespace CloseFluent.Tool;

/// <summary>The file that <c>pull</c> writes, as it is now.</summary>
internal sealed class PulledFile
{
    private const string LineFeed = "\n";
    private const string WindowsLineEnd = "\r\n";

    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path;
    private readonly string? _text;
    private bool _isChanged;

    private PulledFile(string path, string? text, Organization? organization)
    {
        _path = path;
        _text = text;
        Organization = organization;
    }

    /// <summary>Gets what the file has; null where there is no file.</summary>
    public Organization? Organization { get; }

    public static PulledFile Read(string path)
    {
        string? text = ReadText(path);
        if (text is null)
        {
            return new PulledFile(path, null, null);
        }

        string[] lines = text.ReplaceLineEndings(LineFeed).Split('\n');
        if (!FileHeader.IsThere(lines) || OrganizationParser.Read(lines) is not { } organization)
        {
            throw new ToolException($"{path} was not written by closefluent pull. Choose another file, or delete this one.");
        }

        return FileHeader.IsIntact(lines)
            ? new PulledFile(path, text, organization)
            : throw new ToolException(
                $"{path}({FindEdit(lines, organization)}): This line was edited. Undo the edit, and put your own members into a "
                + "partial class beside the file.");
    }

    /// <summary>Writes the file where it changed: beside it first, so that it is never half there.</summary>
    public void Write(string text)
    {
        // Git may have given the file the line ends of Windows.
        string wanted = _text?.Contains(WindowsLineEnd, StringComparison.Ordinal) == true ? text.ReplaceLineEndings(WindowsLineEnd) : text;
        _isChanged = wanted != _text;
        if (!_isChanged)
        {
            return;
        }

        string beside = $"{_path}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllText(beside, wanted, s_encoding);
            File.Move(beside, _path, overwrite: true);
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            DeleteQuietly(beside);
            throw new ToolException($"Cannot write {_path}: {fault.Message}");
        }
    }

    public string Summary(Organization organization)
    {
        IEnumerable<string> counts = organization.Kinds
            .Select(kind => (kind.Plural, Count: organization.Of(kind).Count(item => !item.IsRemoved)))
            .Where(kind => kind.Count > 0)
            .Select(kind => FormattableString.Invariant($"{kind.Count} {kind.Plural}"));
        string list = string.Join(", ", counts);
        return $"{(_isChanged ? "Wrote" : "Unchanged:")} {_path} ({(list.Length > 0 ? list : "an empty organization")}).";
    }

    // Written again from what can be read of it, the file shows where it differs.
    private static int FindEdit(string[] lines, Organization organization)
    {
        string[] expected = OrganizationText.Write(organization).Split('\n');
        int same = lines.Zip(expected).Select((pair, index) => (pair, index))
            .TakeWhile(line => line.index == FileHeader.ChecksumLine || line.pair.First == line.pair.Second).Count();
        return same < Math.Max(lines.Length, expected.Length) ? same + 1 : FileHeader.ChecksumLine + 1;
    }

    private static string? ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            throw new ToolException($"Cannot read {path}: {fault.Message}");
        }
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            // What went wrong before is what the person has to know.
        }
    }

    private static bool IsOfFile(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
