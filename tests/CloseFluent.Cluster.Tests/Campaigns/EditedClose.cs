using System.Net;
using System.Text;
using CloseFluent.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CloseFluent.Cluster.Tests;

/// <summary>The same organization after somebody has edited it: on a port of its own, with a text replaced where one looks it up.</summary>
internal sealed class EditedClose : IAsyncDisposable
{
    private readonly WebApplication _application;

    private EditedClose(WebApplication application) => _application = application;

    public Uri BaseAddress => new(
        _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()
        + "/api/v1/");

    public static async Task<EditedClose> StartAsync(CloseSandbox sandbox, Func<string, string> edit)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        WebApplication application = builder.Build();
        application.Run(context => AnswerAsync(context, sandbox, edit));
        await application.StartAsync();
        return new EditedClose(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, CloseSandbox sandbox, Func<string, string> edit)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        SandboxRequest request = new(context.Request.Method, context.Request.Path.Value!)
        {
            Query = context.Request.QueryString.Value ?? "",
            Body = body.ToArray(),
        };
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in context.Request.Headers)
        {
            request.Headers[name] = value.ToString();
        }

        SandboxResponse response = sandbox.Handle(request);
        string text = Encoding.UTF8.GetString(response.Body.Span);
        bool isLookedUp = request.Path.Contains("/saved_search/", StringComparison.Ordinal)
            || request.Path.Contains("/connected_account/", StringComparison.Ordinal);
        context.Response.StatusCode = response.StatusCode;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(isLookedUp ? edit(text) : text);
    }
}
