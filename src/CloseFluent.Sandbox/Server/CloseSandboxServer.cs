using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CloseFluent.Sandbox;

/// <summary>
/// A <see cref="CloseSandbox"/> behind a free port of this machine, for clients that need a connection. It posts to the
/// webhooks that were created with <c>POST /webhook/</c>, on this machine only.
/// </summary>
public sealed class CloseSandboxServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly DeliveryLoop _deliveries;

    private CloseSandboxServer(WebApplication application, CloseSandbox sandbox, Uri baseAddress)
    {
        _application = application;
        Sandbox = sandbox;
        BaseAddress = baseAddress;
        _deliveries = new DeliveryLoop(sandbox);
    }

    /// <summary>The address of the API, for example <c>http://127.0.0.1:40123/api/v1/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The sandbox that responds.</summary>
    public CloseSandbox Sandbox { get; }

    /// <summary>Starts to listen on a free port. Only this machine can connect.</summary>
    /// <param name="sandbox">The sandbox that responds.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running server; disposing it closes the port.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sandbox"/> is null.</exception>
    public static async Task<CloseSandboxServer> StartAsync(
        CloseSandbox sandbox, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        WebApplication application = Build();
        try
        {
            application.Run(context => RespondAsync(context, sandbox));
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            IServer server = application.Services.GetRequiredService<IServer>();
            string address = server.Features.Get<IServerAddressesFeature>()!.Addresses.Single();
            return new CloseSandboxServer(application, sandbox, new Uri(address + "/api/v1/"));
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Closes the port. The sandbox stays usable.</summary>
    /// <returns>Done when the port is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        await _deliveries.DisposeAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    // An empty builder reads no settings file, environment variable or command line.
    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = null;
            options.Listen(System.Net.IPAddress.Loopback, 0);
        });
        return builder.Build();
    }

    private static async Task RespondAsync(HttpContext context, CloseSandbox sandbox)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        SandboxRequest request = new(context.Request.Method, context.Request.Path.ToUriComponent())
        {
            Query = context.Request.QueryString.Value ?? "",
            Body = body.ToArray(),
            IsChunked = context.Request.Headers.TransferEncoding.Count > 0,
        };
        foreach (KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> header in context.Request.Headers)
        {
            request.Headers[header.Key] = header.Value.ToString();
        }

        await DeliverAsync(context, sandbox.Handle(request)).ConfigureAwait(false);
    }

    private static async Task DeliverAsync(HttpContext context, SandboxResponse response)
    {
        if (response.Interruption is { AfterBytes: null } early && !await PassAsync(context, early).ConfigureAwait(false))
        {
            return;
        }

        context.Response.StatusCode = response.StatusCode;
        foreach (KeyValuePair<string, string> header in response.Headers)
        {
            context.Response.Headers[header.Key] = header.Value;
        }

        context.Response.ContentLength = response.IsChunked ? null : response.Body.Length;
        ReadOnlyMemory<byte> rest = HttpMethods.IsHead(context.Request.Method) ? default : response.Body;
        if (response.Interruption is { AfterBytes: { } count } late)
        {
            int first = Math.Min(count, rest.Length);
            await context.Response.Body.WriteAsync(rest[..first], context.RequestAborted).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            rest = rest[first..];
            if (!await PassAsync(context, late).ConfigureAwait(false))
            {
                return;
            }
        }

        if (!rest.IsEmpty)
        {
            await context.Response.Body.WriteAsync(rest, context.RequestAborted).ConfigureAwait(false);
        }
    }

    // Returns whether the connection is still open.
    private static async Task<bool> PassAsync(HttpContext context, SandboxInterruption interruption)
    {
        await Task.Delay(interruption.Pause, context.RequestAborted).ConfigureAwait(false);
        if (interruption.Breaks)
        {
            context.Abort();
        }

        return !interruption.Breaks;
    }
}
