using System.Reflection.Metadata;
using System.Text;

namespace CloseFluent.Package.Tests;

/// <summary>What a debugger finds about sources.</summary>
internal static class Symbols
{
    private const string Link = "{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/close-fluent/close-fluent/";

    /// <summary>Every source goes by its path in the public repository, which the symbols name.</summary>
    public static void ShouldBePublic(MetadataReader symbols)
    {
        Assert.All(symbols.Documents, document =>
            Assert.StartsWith("/_", symbols.GetString(symbols.GetDocument(document).Name)));
        Assert.Contains(
            symbols.CustomDebugInformation.Select(handle => symbols.GetCustomDebugInformation(handle)),
            information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value))
                .StartsWith(Link, StringComparison.Ordinal));
    }
}
