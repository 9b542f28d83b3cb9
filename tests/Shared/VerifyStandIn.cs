// Stands in for the package Verify.Xunit where no feed serves it. Every public signature here is one of the package's (only
// Verify's last parameter, methodName, is ours), and so are the file names and the form of the files: UseVerifyPackage in
// Testing.targets switches over, and no test and no snapshot changes. One file by design, so that it can go in one piece.
//
// Where the package does more:
// - It learns the test from xunit. Here the class name is the name of the source file and the method is the caller of
//   Verify: keep one test class per file, named as the file, not nested, and call Verify in the test method itself.
// - It replaces the project's, the solution's and the temporary directory in a text by placeholders ({ProjectDirectory} …).
//   Here nothing is scrubbed: keep paths out of snapshots. Guids and dates inside a string are left alone by both.
// - It serializes any object. Here an object needs a TreatAsString.
// - It writes a missing or empty text as "null" or "emptyString". Here that is an error.
// - It opens a diff tool. Here the difference is in the exception.
using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyTests
{
    public sealed class VerifySettings
    {
        // Windows forbids the most, and a snapshot must be able to be checked out everywhere.
        private static readonly SearchValues<char> s_forbidden = SearchValues.Create("<>:\"/\\|?*\r\n\t");

        public VerifySettings()
        {
        }

        public VerifySettings(VerifySettings? settings)
        {
            FileName = settings?.FileName;
            MethodName = settings?.MethodName;
            ParametersText = settings?.ParametersText;
            Directory = settings?.Directory;
            Context = new Dictionary<string, object>(settings?.Context ?? []);
        }

        public Dictionary<string, object> Context { get; } = [];

        internal string? FileName { get; private set; }

        internal string? MethodName { get; private set; }

        internal string? ParametersText { get; private set; }

        internal string? Directory { get; private set; }

        public void UseFileName(string fileName) => FileName = PartOfFileName(fileName);

        public void UseMethodName(string name) => MethodName = PartOfFileName(name);

        public void UseTextForParameters(string parametersText) => ParametersText = PartOfFileName(parametersText);

        public void UseDirectory(string directory) => Directory = directory;

        private static string PartOfFileName(string text) =>
            text.Length > 0 && !text.AsSpan().ContainsAny(s_forbidden)
                ? text
                : throw new ArgumentException($"\"{text}\" cannot be part of a file name.", nameof(text));
    }

    public readonly struct AsStringResult(string value, string? extension = null)
    {
        public string Value { get; } = value;

        public string? Extension { get; } = extension;

        public static implicit operator AsStringResult(string value) => new(value);
    }

    public delegate AsStringResult AsString<in T>(T target, IReadOnlyDictionary<string, object> context)
        where T : notnull;

    public static class VerifierSettings
    {
        private static readonly ConcurrentDictionary<Type, Func<object, VerifySettings, AsStringResult>> s_texts = [];

        public static void TreatAsString<T>(AsString<T>? toString = null)
            where T : notnull =>
            s_texts[typeof(T)] = (target, settings) =>
                toString?.Invoke((T)target, settings.Context) ?? target.ToString()!;

        internal static string TextOf(object target, VerifySettings settings) =>
            s_texts.TryGetValue(target.GetType(), out Func<object, VerifySettings, AsStringResult>? write)
                ? write(target, settings).Value
                : throw new NotSupportedException(
                    $"Verify itself would serialize a {target.GetType()}; its stand-in takes text.");
    }

    public static class InnerVerifier
    {
        private static volatile bool s_hasRun;

        public static void ThrowIfVerifyHasBeenRun()
        {
            if (s_hasRun)
            {
                throw new InvalidOperationException("Settings for all tests are made before the first Verify.");
            }
        }

        internal static void NoteRun() => s_hasRun = true;
    }

    internal sealed class VerifyException(string message) : Exception(message);

    public sealed class SettingsTask
    {
        private readonly Func<VerifySettings, Task> _verify;
        private Task? _task;

        internal SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> verify)
        {
            CurrentSettings = new VerifySettings(settings);
            _verify = verify;
        }

        public VerifySettings CurrentSettings { get; }

        public SettingsTask UseFileName(string fileName) => With(settings => settings.UseFileName(fileName));

        public SettingsTask UseMethodName(string name) => With(settings => settings.UseMethodName(name));

        public SettingsTask UseTextForParameters(string parametersText) =>
            With(settings => settings.UseTextForParameters(parametersText));

        public SettingsTask UseDirectory(string directory) => With(settings => settings.UseDirectory(directory));

        public SettingsTask DisableDiff() => this;

        public Task ToTask() => _task ??= _verify(CurrentSettings);

        public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
            ToTask().ConfigureAwait(continueOnCapturedContext);

        public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

        public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();

        private SettingsTask With(Action<VerifySettings> change)
        {
            change(CurrentSettings);
            return this;
        }
    }
}

namespace VerifyXunit
{
    public static class Verifier
    {
        private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true);
#if !TESTS_RUN_AGAIN
        private static readonly ConcurrentDictionary<string, bool> s_taken = new(StringComparer.OrdinalIgnoreCase);
#endif

        public static SettingsTask Verify(
            string? target,
            VerifySettings? settings = null,
            [CallerFilePath] string sourceFile = "",
            [CallerMemberName] string methodName = "") =>
            Verify(target, "txt", settings, sourceFile, methodName);

        public static SettingsTask Verify(
            string? target,
            string extension,
            VerifySettings? settings = null,
            [CallerFilePath] string sourceFile = "",
            [CallerMemberName] string methodName = "") =>
            new(settings, current => CompareAsync(target, extension, PathOf(current, sourceFile, methodName)));

        public static SettingsTask Verify(
            object? target,
            VerifySettings? settings = null,
            [CallerFilePath] string sourceFile = "",
            [CallerMemberName] string methodName = "") =>
            new(settings, current => CompareAsync(
                VerifierSettings.TextOf(target!, current), "txt", PathOf(current, sourceFile, methodName)));

        private static string PathOf(VerifySettings settings, string sourceFile, string methodName)
        {
            if (settings.FileName is not null && (settings.MethodName ?? settings.ParametersText) is not null)
            {
                throw new InvalidOperationException(
                    "UseFileName gives the whole name; it goes with neither UseMethodName nor UseTextForParameters.");
            }

            string parameters = settings.ParametersText is { } text ? "_" + text : "";
            string name = settings.FileName
                ?? $"{Path.GetFileNameWithoutExtension(sourceFile)}.{settings.MethodName ?? methodName}{parameters}";
            string path = Path.GetFullPath(Path.Combine(
                Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "", name));

#if !TESTS_RUN_AGAIN
            // The package refuses this too: one snapshot must not stand for two cases of a theory.
            if (!s_taken.TryAdd(path, true))
            {
                throw new InvalidOperationException(
                    $"The snapshot {name} is already verified in this run. Tell the cases apart with UseTextForParameters.");
            }

#endif
            return path;
        }

        private static async Task CompareAsync(string? target, string extension, string path)
        {
            InnerVerifier.NoteRun();
            ArgumentException.ThrowIfNullOrEmpty(target);
            string received = WithLineFeeds(target);
            string receivedPath = $"{path}.received.{extension}";
            string verifiedPath = $"{path}.verified.{extension}";
            string? verified = File.Exists(verifiedPath)
                ? WithLineFeeds(await File.ReadAllTextAsync(verifiedPath, s_encoding).ConfigureAwait(false))
                : null;
            if (received == verified)
            {
                File.Delete(receivedPath);
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(receivedPath, received, s_encoding).ConfigureAwait(false);
            throw new VerifyException(Describe(receivedPath, received, verifiedPath, verified));
        }

        private static string WithLineFeeds(string text) => text.ReplaceLineEndings("\n");

        // Opens as the package's message does, which tools can parse.
        private static string Describe(string receivedPath, string received, string verifiedPath, string? verified) =>
            $"""
            Directory: {Path.GetDirectoryName(receivedPath)}
            {(verified is null ? "New" : "NotEqual")}:
              - Received: {Path.GetFileName(receivedPath)}
                Verified: {Path.GetFileName(verifiedPath)}

            To accept it, rename the received file to the verified one.

            FileContent:

            {(verified is null ? "" : $"Difference:\n{Difference(verified, received)}\n\n")}Received: {Path.GetFileName(receivedPath)}
            {received}
            """;

        private static string Difference(string verified, string received) =>
            string.Join('\n', InlineDiffBuilder.Diff(verified, received, ignoreWhiteSpace: false).Lines.Select(line => line.Type switch
            {
                ChangeType.Inserted => "+ " + line.Text,
                ChangeType.Deleted => "- " + line.Text,
                _ => "  " + line.Text,
            }));
    }
}
