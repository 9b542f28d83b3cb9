using System.Diagnostics.CodeAnalysis;

namespace CloseFluent.Tool;

/// <summary>Determines whether the names that a person asks for compile, with the oldest compiler and the newest.</summary>
internal static class NameCheck
{
    // A class of C# 7.3 may be called so, one of today may not.
    private static readonly string[] s_laterWords = ["extension", "file", "record", "required", "scoped"];

    private static readonly HashSet<string> s_ofLibrary = TypesOfLibrary();

    /// <exception cref="ToolException">It is not a namespace.</exception>
    public static void RequireNamespace(string name) => RequireNames(name, "--namespace", name.Split('.'));

    /// <exception cref="ToolException">It is not a class, or not one that can have the classes of the file.</exception>
    public static void RequireClass(string name)
    {
        RequireNames(name, "--class", [name]);
        if (s_laterWords.Contains(name, StringComparer.Ordinal))
        {
            throw new ToolException($"\"{name}\" is not a valid C# name for --class.");
        }

        if (ItemKind.All.FirstOrDefault(kind => kind.Container == name || (kind.IsField && kind.TypeContainer == name))
            is { } same)
        {
            throw new ToolException($"\"{name}\" is what the class calls its {same.Plural}: pass another name for --class.");
        }
    }

    /// <exception cref="ToolException">A type of the library would be hidden by it.</exception>
    public static void RequireOwn(string fullName)
    {
        string[] parts = fullName.Split('.');
        for (int length = 1; length <= parts.Length; length++)
        {
            string start = string.Join('.', parts[..length]);
            if (s_ofLibrary.Contains(start))
            {
                throw new ToolException($"{start} is a type of the library: pass another name for --namespace or --class.");
            }
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The tool is published whole.")]
    private static HashSet<string> TypesOfLibrary() => new(
        typeof(CloseClient).Assembly.GetExportedTypes().Select(type => type.FullName!.Split('`', '+')[0]),
        StringComparer.Ordinal);

    private static void RequireNames(string given, string option, string[] parts)
    {
        if (!Array.TrueForAll(parts, Identifier.IsValid))
        {
            throw new ToolException($"\"{given}\" is not a valid C# name for {option}.");
        }
    }
}
