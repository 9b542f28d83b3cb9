using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Every example of the pages, cut off, with a token left out, and with two tokens swapped: no rule and no fix throws, and no fix
/// breaks what compiled.
/// </summary>
public sealed class HalfWrittenCodeTests
{
    // Each token is cut at; of the other changes every third is enough, a different third for each page.
    private const int Stride = 3;

    public static TheoryData<string> Pages => [.. RulePage.Ids()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_throws_and_nothing_breaks(string id)
    {
        string block = RulePage.Read(id).Bad;
        string source = RulePage.Compilable(block);
        UserProject project = UserProject.Of(source);
        int begin = source.IndexOf(block, StringComparison.Ordinal);

        await Parallel.ForEachAsync(Variants(source, begin, begin + block.Length, id[^1] % Stride), async (variant, _) => await TryAsync(project.With(variant)));
    }

    private static async Task TryAsync(UserProject project)
    {
        IReadOnlyList<Diagnostic> diagnostics = await project.DiagnosticsAsync();
        bool compiles = diagnostics.Count > 0 && (await project.ErrorsAsync()).Count == 0;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (await project.FixAsync(diagnostic) is { } mended && compiles)
            {
                IReadOnlyList<string> errors = await mended.ErrorsAsync();
                Assert.True(errors.Count == 0, $"{diagnostic}\n{string.Join('\n', errors)}\n{await mended.TextAsync()}");
            }
        }
    }

    private static IEnumerable<string> Variants(string source, int begin, int end, int offset)
    {
        SyntaxToken[] tokens =
        [
            .. CSharpSyntaxTree.ParseText(source, Examples.Parsing).GetRoot().DescendantTokens()
                .Where(token => token.SpanStart >= begin && token.SpanStart < end),
        ];
        for (int i = 0; i < tokens.Length; i++)
        {
            yield return source[..tokens[i].SpanStart];
            if (i % Stride == offset)
            {
                yield return source.Remove(tokens[i].SpanStart, tokens[i].Span.Length);
                if (i + 1 < tokens.Length)
                {
                    yield return Swap(source, tokens[i], tokens[i + 1]);
                }
            }
        }
    }

    private static string Swap(string source, SyntaxToken left, SyntaxToken right) =>
        $"{source[..left.SpanStart]}{right.Text}{source[left.Span.End..right.SpanStart]} {left.Text}{source[right.Span.End..]}";
}
