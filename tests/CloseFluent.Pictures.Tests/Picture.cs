using System.Runtime.CompilerServices;

namespace CloseFluent.Pictures.Tests;

/// <summary>A picture of the documentation, kept like a snapshot: what is drawn now must be what is committed.</summary>
internal static class Picture
{
    public static void ShouldBeCurrent(string name, Window window)
    {
        string committed = Path.Combine(Folder(), $"{name}.svg");
        string received = Path.Combine(Folder(), $"{name}.received.svg");
        string drawn = window.ToString().ReplaceLineEndings("\n");
        if (File.Exists(committed) && File.ReadAllText(committed).ReplaceLineEndings("\n") == drawn)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, drawn);
        Assert.Fail($"docs/images/{name}.svg no longer shows what a user sees. Look at {name}.received.svg beside it, and rename it to {name}.svg if it is right.");
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "docs", "images");
}
