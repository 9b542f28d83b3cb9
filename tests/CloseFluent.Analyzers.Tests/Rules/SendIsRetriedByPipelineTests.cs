using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SendIsRetriedByHandRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Beside the pipelines of <see cref="SendIsRetriedByHandTests"/> that are built in sight: those that are injected.</summary>
public sealed class SendIsRetriedByPipelineTests
{
    // Polly's shapes, as far as they matter.
    private const string Polly = /* lang=c#-test */ """
        namespace Polly
        {
            public sealed class ResiliencePipeline
            {
                public ValueTask ExecuteAsync(Func<CancellationToken, ValueTask> run, CancellationToken stop = default) => default;
                public ValueTask<T> ExecuteAsync<T>(Func<CancellationToken, ValueTask<T>> run, CancellationToken stop = default) => default;
            }
            public interface IAsyncPolicy { Task ExecuteAsync(Func<Task> run); }
            public class AsyncTimeoutPolicy { public Task ExecuteAsync(Func<Task> run) => run(); }
        }
        namespace Polly.Registry
        {
            public class ResiliencePipelineProvider<TKey> { public Polly.ResiliencePipeline GetPipeline(TKey key) => null!; }
        }
        """;

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Polly.ResiliencePipeline pipeline""",
        /* lang=c#-test */ """await pipeline.ExecuteAsync(async stop => await action.[|SendAsync|](close, stop));""")]
    [InlineData(
        /* lang=c#-test */ """Polly.ResiliencePipeline pipeline""",
        /* lang=c#-test */ """await pipeline.ExecuteAsync(async stop => { await action.[|SendAsync|](close, stop); });""")]
    [InlineData(
        /* lang=c#-test */ """Polly.IAsyncPolicy policy""",
        /* lang=c#-test */ """await policy.ExecuteAsync(() => action.[|SendAsync|](close));""")]
    [InlineData(
        /* lang=c#-test */ """Polly.Registry.ResiliencePipelineProvider<string> all""",
        /* lang=c#-test */ """await all.GetPipeline("close").ExecuteAsync(async stop => await action.[|SendAsync|](close, stop));""")]
    public async Task A_send_in_an_injected_pipeline_is_reported(string injected, string body)
    {
        string name = injected.Split(' ')[^1];

        await Rule.ReportsAsync(Parameter(injected, body));
        await Rule.ReportsAsync(PrimaryConstructor(injected, body));
        await Rule.ReportsAsync(Field(injected, name, body.Replace($"{name}.", $"_{name}.", StringComparison.Ordinal)));
        await Rule.ReportsAsync(Property(injected, name, body.Replace($"{name}.", "Given.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Polly.ResiliencePipeline pipeline""",
        /* lang=c#-test */ """await pipeline.ExecuteAsync(async stop => { await action.SendOnceAsync(close, cancellationToken: stop); });""")]
    [InlineData(
        /* lang=c#-test */ """Polly.AsyncTimeoutPolicy policy""",
        /* lang=c#-test */ """await policy.ExecuteAsync(() => action.SendAsync(close));""")]
    [InlineData(
        /* lang=c#-test */ """Polly.ResiliencePipeline pipeline""",
        /* lang=c#-test */ """await pipeline.ExecuteAsync(async stop => { await close.CountAsync(selection, stop); }); await action.SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """Polly.ResiliencePipeline pipeline""",
        /* lang=c#-test */ """var own = new Polly.ResiliencePipeline(); await own.ExecuteAsync(async stop => await action.SendAsync(close, stop));""")]
    [InlineData(
        /* lang=c#-test */ """Runner pipeline""",
        /* lang=c#-test */ """await pipeline.ExecuteAsync(() => action.SendAsync(close));""")]
    public Task What_does_not_send_in_one_or_is_not_a_pipeline_is_silent(string injected, string body) =>
        Rule.IsSilentAsync(Parameter(injected, body));

    [Fact]
    public Task A_field_that_is_built_in_sight_is_judged_by_how_it_is_built() => Rule.IsSilentAsync(Wrap(/* lang=c#-test */ """
        class Campaign
        {
            private readonly Polly.ResiliencePipeline _pipeline = new();
            public async Task Run(ICloseClient close, PauseAction action) =>
                await _pipeline.ExecuteAsync(async stop => await action.SendAsync(close, stop));
        }
        """));

    private static string Parameter(string injected, string body) => Wrap(/* lang=c#-test */ $$"""
        class Campaign
        {
            public async Task Run({{injected}}, ICloseClient close, BulkSelection selection, PauseAction action)
            {
                {{body}}
            }
        }
        """);

    private static string PrimaryConstructor(string injected, string body) => Wrap(/* lang=c#-test */ $$"""
        class Campaign({{injected}})
        {
            public async Task Run(ICloseClient close, BulkSelection selection, PauseAction action)
            {
                {{body}}
            }
        }
        """);

    private static string Field(string injected, string name, string body) => Wrap(/* lang=c#-test */ $$"""
        class Campaign
        {
            private readonly {{injected.Replace(name, "_" + name, StringComparison.Ordinal)}};
            public Campaign({{injected}}) => _{{name}} = {{name}} ?? throw new ArgumentNullException(nameof({{name}}));
            public async Task Run(ICloseClient close, BulkSelection selection, PauseAction action)
            {
                {{body}}
            }
        }
        """);

    private static string Property(string injected, string name, string body) => Wrap(/* lang=c#-test */ $$"""
        class Campaign({{injected}})
        {
            private {{injected[..^name.Length]}} Given { get; } = {{name}};
            public async Task Run(ICloseClient close, BulkSelection selection, PauseAction action)
            {
                {{body}}
            }
        }
        """);

    private static string Wrap(string type) => type + /* lang=c#-test */ """

        class Runner { public Task ExecuteAsync(Func<Task> run) => run(); }

        """ + Polly;
}
