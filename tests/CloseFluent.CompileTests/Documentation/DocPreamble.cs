namespace CloseFluent.CompileTests.Documentation;

/// <summary>What the blocks of every page find in scope, so that pages need not repeat it.</summary>
internal static class DocPreamble
{
    /// <summary>The namespaces that a project with implicit usings has.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The namespaces that pages use without showing it each time.</summary>
    public const string Usings = """
        global using CloseFluent;
        global using CloseFluent.Sandbox;
        global using CloseFluent.Testing;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using static CloseFluent.ContactPreference;
        global using static Own;
        """;

    /// <summary>The variables; a local of the same name hides one.</summary>
    public const string Variables = /* lang=c#-test */ """
        public static ICloseClient close { get; set; } = null!;
        public static SequenceId onboarding { get; set; } = null!;
        public static LeadStatusId qualified { get; set; } = null!;
        public static Sender ada { get; set; } = null!;
        public static LeadId bakery { get; set; } = null!;
        public static ContactId mary { get; set; } = null!;
        public static BulkSelection selection { get; set; } = null!;
        public static SubscribeAction action { get; set; } = null!;
        public static BulkSequenceSubscription started { get; set; } = null!;
        public static BulkSequenceSubscription done { get; set; } = null!;
        public static CloseRecorder recorder { get; set; } = null!;
        public static CloseSandbox sandbox { get; set; } = null!;
        public static ISendJournal journal { get; set; } = null!;
        public static ICloseTokenStore store { get; set; } = null!;
        public static IServiceCollection services { get; set; } = null!;
        public static IConfiguration configuration { get; set; } = null!;
        public static AutoAdvancingTimeProvider clock { get; set; } = null!;
        public static Sender customerSuccess { get; set; } = null!;
        public static object settings { get; set; } = null!;
        public static WebApplication application { get; set; } = null!;
        public static CancellationToken cancellationToken { get; set; }
        """;

    /// <summary>Types that pages use and that are not ours: a class under test, test hosts, Verify, Snapshooter.</summary>
    public const string Declarations = /* lang=c#-test */ """
        public sealed class OnboardingCampaign(ICloseClient close, object settings)
        {
            public Task UpgradeAsync(object customer) => Task.FromResult((close, settings, customer));
        }

        public static class Own
        {
            public static Settings Verify(object target) => new(target);

            public sealed class Settings(object target)
            {
                public Settings ScrubClose() => this;

                public Settings ScrubCloseIds() => this;

                public System.Runtime.CompilerServices.TaskAwaiter<object> GetAwaiter() =>
                    Task.FromResult(target).GetAwaiter();
            }
        }

        public static class Assert
        {
            public static void Equal<T>(T expected, T actual) => GC.KeepAlive((expected, actual));

            public static void Empty<T>(IEnumerable<T> items) => GC.KeepAlive(items);
        }

        public static class Snapshot
        {
            public static void Match(object target) => GC.KeepAlive(target);
        }

        public sealed class FactAttribute : Attribute;

        public sealed class WebHostBuilder
        {
            public void ConfigureTestServices(Action<IServiceCollection> configure) => GC.KeepAlive(configure);
        }

        public sealed class WebApplicationFactory<T> : IDisposable
        {
            public WebApplicationFactory<T> WithWebHostBuilder(Action<WebHostBuilder> configure)
            {
                configure(new WebHostBuilder());
                return this;
            }

            public HttpClient CreateClient() => new();

            public void Dispose() => GC.KeepAlive(this);
        }

        public sealed class Program;

        public static class VerifyCloseFluent
        {
            public static void Initialize() => GC.KeepAlive(null);
        }
        """;
}
