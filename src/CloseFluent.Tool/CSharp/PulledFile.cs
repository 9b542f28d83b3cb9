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
        if (!FileHeader.IsThere(lines))
        {
            throw new ToolException($"{path} was not written by closefluent pull. Choose another file, or delete this one.");
        }

        return FileHeader.IsIntact(lines) && OrganizationParser.Read(lines).Organization is { } organization
            ? new PulledFile(path, text, organization)
            : throw new ToolException(
                $"{path}({EditSearch.FindLine(lines)}): This line was edited. Undo the edit, and put your own members into a "
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

        try
        {
            // What the file is linked to changes, so that the link stays.
            bool isLink = new FileInfo(_path).LinkTarget is not null;
            Replace(isLink ? File.ResolveLinkTarget(_path, returnFinalTarget: true)!.FullName : _path, wanted);
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
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

    private static void Replace(string path, string text)
    {
        // Moving another file into its place needs no right to write it.
        if (File.Exists(path) && new FileInfo(path).IsReadOnly)
        {
            throw new UnauthorizedAccessException("It is read-only.");
        }

        string beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllText(beside, text, s_encoding);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            DeleteQuietly(beside);
            throw;
        }
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
