using System.Diagnostics;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>The code in F# and Visual Basic compiles, with the compilers that the SDK brings.</summary>
public sealed class OtherLanguageTests
{
    private const string Page = "docs/fsharp-vb.md";

    [Theory]
    [InlineData("fsharp", "fs", "FSharp/fsc.dll")]
    [InlineData("vb", "vb", "Roslyn/bincore/vbc.dll")]
    public async Task Every_block_of_the_language_compiles(string language, string extension, string compiler)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("closefluent-docs");
        try
        {
            DocBlock[] blocks = [.. DocPage.Read(Page).Blocks.Where(block => block.Info == language)];
            Assert.NotEmpty(blocks);
            foreach (DocBlock block in blocks)
            {
                string source = Path.Combine(folder.FullName, $"Program.{extension}");
                await File.WriteAllTextAsync(source, language == "fsharp" ? "module Program\n" + block.Text : block.Text);
                await CompileAsync(compiler, source, folder.FullName, language == "fsharp");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompileAsync(string compiler, string source, string folder, bool isFSharp)
    {
        string sdk = await SdkAsync();
        string program = Path.Combine(folder, "Program.dll");
        string references = Path.Combine(AppContext.BaseDirectory, "refs");
        string[] options = isFSharp
            ?
            [
                "--nologo", "--target:library", $"--out:{program}", "--noframework", "--targetprofile:netcore", "--warnaserror",
                $"-r:{Path.Combine(sdk, "FSharp", "FSharp.Core.dll")}",
            ]
            :
            [
                "-nologo", "-target:library", $"-out:{program}", "-noconfig", "-optionstrict+", "-optioninfer+", "-warnaserror",
                "-define:_MYTYPE=\"Empty\"", $"-sdkpath:{references}",
            ];

        (int exitCode, string printed) = await RunAsync(
            [Path.Combine(sdk, compiler), .. options, .. References().Select(path => $"-r:{path}"), source]);

        Assert.True(exitCode == 0, printed);
    }

    private static IEnumerable<string> References() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "refs"), "*.dll")
        .Append(Path.Combine(AppContext.BaseDirectory, "CloseFluent.dll"));

    private static async Task<string> SdkAsync()
    {
        (_, string printed) = await RunAsync("--version");
        (_, string list) = await RunAsync("--list-sdks");
        string line = list.Split('\n').First(sdk => sdk.StartsWith(printed.Trim() + " ", StringComparison.Ordinal));
        return Path.Combine(line.Split('[', ']')[1], printed.Trim());
    }

    private static async Task<(int ExitCode, string Printed)> RunAsync(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = DocPage.InRepository("."),
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, printed + await errors);
    }
}
