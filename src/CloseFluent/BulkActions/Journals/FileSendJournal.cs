using System.Text;

namespace CloseFluent;

/// <summary>
/// A journal in a file of its own, for work that one machine does. As long as it is open, no other process can open it; when
/// a process ends in any way, its files are free again.
/// </summary>
/// <remarks>
/// Beside the file there is one with <c>.lock</c> behind its name, which stays. Delete both when nobody will ask for the action
/// again. Do not put them on a network drive, where locks and renaming promise less.
/// </remarks>
public sealed class FileSendJournal : ISendJournal, IDisposable
{
    // Far more than an entry has.
    private const long MaxSize = 1024 * 1024;

    private readonly string _path;
    private readonly FileStream _lock;

    private FileSendJournal(string path, FileStream @lock)
    {
        _path = path;
        _lock = @lock;
    }

    /// <summary>Opens the journal of one action, or creates it; its folder too.</summary>
    /// <param name="path">The file, one for each action.</param>
    /// <returns>The journal, which is locked until it is disposed.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, blank, or not a path.</exception>
    /// <exception cref="SendJournalException">Another process has it open, or the file cannot be created.</exception>
    public static FileSendJournal Open([ArgumentKind(ArgumentKind.Name)] string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ArgumentException("A journal needs a file.", nameof(path));
        }

        string full = Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            return new FileSendJournal(
                full, new FileStream(full + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SendJournalException(
                $"The journal {full} cannot be opened, normally because another process works with it: {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            FileInfo file = new(_path);
            if (!file.Exists)
            {
                return default;
            }

            return file.Length <= MaxSize
                ? new ValueTask<string?>(File.ReadAllText(_path, Encoding.UTF8))
                : throw new SendJournalException($"{_path} is {file.Length} bytes long and thus not a journal of CloseFluent.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SendJournalException($"The journal {_path} cannot be read: {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        cancellationToken.ThrowIfCancellationRequested();
        string next = _path + ".new";
        byte[] bytes = Encoding.UTF8.GetBytes(entry);
        try
        {
            using (FileStream file = new(next, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(bytes, 0, bytes.Length);
                file.Flush(flushToDisk: true);
            }

            // In one step, so that whoever is killed here leaves the old entry or the new one.
            Replace(next, _path);
            return default;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SendJournalException($"The journal {_path} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>Closes the journal, so that another process can open it.</summary>
    public void Dispose() => _lock.Dispose();

#if NET
    private static void Replace(string next, string path) => File.Move(next, path, overwrite: true);
#else
    private static void Replace(string next, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(next, path, null);
        }
        else
        {
            File.Move(next, path);
        }
    }
#endif
}
