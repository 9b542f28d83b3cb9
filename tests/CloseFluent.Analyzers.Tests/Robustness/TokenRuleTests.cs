using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// The SDK's rule CA2016, which asks for the token in scope, has nothing to say about what the fixes write.
/// </summary>
public sealed class TokenRuleTests
{
    [Fact]
    public async Task Reports_a_missing_token() =>
        Assert.Equal(["CA2016"], await AskAsync(Around(/* lang=c#-test */ """await action.SendAsync(close);""")));

    [Theory]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Subscribe(onboarding).SendAsync(close);""")]
    [InlineData(/* lang=c#-test */ """await Bulk.Pause(onboarding);""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(onboarding).To(selection);""")]
    [InlineData(/* lang=c#-test */ """await action.Send(close);""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync();""")]
    [InlineData(/* lang=c#-test */ """await action.SendAsync(stop);""")]
    [InlineData(/* lang=c#-test */ """await close.SendAsync(action);""")]
    [InlineData(/* lang=c#-test */ """var n = await selection.CountAsync(close);""")]
    [InlineData(/* lang=c#-test */ """while (sent.Status != BulkActionStatus.Done) { await Task.Delay(3, stop); sent = """
        + /* lang=c#-test */ """await close.BulkSequenceSubscriptions.GetAsync(sent.Id, stop); }""")]
    [InlineData(/* lang=c#-test */ """await http.PostAsJsonAsync("https://api.close.com/api/v1/bulk_action/sequence_subscription/", new { action_type = "pause" }, stop);""")]
    public async Task It_is_silent_on_what_the_fixes_write(string body)
    {
        UserProject project = UserProject.Create(Around(body));
        IReadOnlyList<CodeAction> actions = await project.ActionsAsync((await project.DiagnosticsAsync())[0]);

        Assert.NotEmpty(actions);
        foreach (CodeAction action in actions)
        {
            string text = await (await project.AfterAsync(action)).TextAsync();
            Assert.Equal((text, ""), (text, string.Join(' ', await AskAsync(text))));
        }
    }

    private static async Task<string[]> AskAsync(string source)
    {
        string folder = typeof(TokenRuleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "SdkAnalyzers").Value!;
        ImmutableArray<DiagnosticAnalyzer> rules =
        [
            .. Directory.EnumerateFiles(folder, "*NetAnalyzers.dll")
                .Select(Assembly.LoadFrom)
                .SelectMany(Types)
                .Where(type => type.Name.StartsWith("CSharpForwardCancellationToken", StringComparison.Ordinal)
                    && !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        Compilation compilation = (await UserProject.Create(source).Document.Project.GetCompilationAsync())!;
        return [.. (await compilation.WithAnalyzers(
            rules).GetAnalyzerDiagnosticsAsync()).Select(diagnostic => diagnostic.Id)];
    }

    // Some of them are for another language, whose compiler is not here.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }

    private static string Around(string body) => /* lang=c#-test */ $$"""
        using System.Net.Http.Json;
        class C
        {
            async Task M(
                ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection, PauseAction action,
                BulkSequenceSubscription sent, HttpClient http, CancellationToken stop)
            {
                {{body}}
            }
        }
        """;
}
