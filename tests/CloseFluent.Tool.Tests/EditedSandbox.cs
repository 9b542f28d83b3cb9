using System.Net;
using System.Text.Json.Nodes;
using CloseFluent.Sandbox;

namespace CloseFluent.Tool.Tests;

/// <summary>The sandbox in memory, with lists that a test changes on their way, as people change an organization.</summary>
internal sealed class EditedSandbox : DelegatingHandler
{
    private readonly Dictionary<string, Action<JsonArray>> _edits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<HttpResponseMessage>> _refusals = new(StringComparer.Ordinal);

    public EditedSandbox(SandboxData? data = null)
    {
        CloseSandbox sandbox = new(new CloseSandboxOptions { Data = data });
        Key = sandbox.ApiKey;
        InnerHandler = sandbox.CreateHandler();
    }

    public string Key { get; }

    /// <summary>The paths that were read, in order.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>Changes the list at a path, for example <c>/sequence/</c>.</summary>
    public void Edit(string path, Action<JsonArray> edit) => _edits[path] = edit;

    /// <summary>Changes one item of the list at a path.</summary>
    public void Edit(string path, string id, Action<JsonObject> edit) =>
        Edit(path, list => edit(list.Single(item => (string?)item!["id"] == id)!.AsObject()));

    public void Remove(string path, string id) =>
        Edit(path, list => list.Remove(list.Single(item => (string?)item!["id"] == id)));

    public void Refuse(string path, HttpStatusCode status) => _refusals[path] = () => new HttpResponseMessage(status)
    {
        Content = new StringContent("""{"error":"You may not do this."}""", System.Text.Encoding.UTF8, "application/json"),
    };

    public void Fail(string path) => _refusals[path] = () => throw new HttpRequestException("No route to host");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath["/api/v1".Length..];
        Paths.Add(path);
        if (_refusals.TryGetValue(path, out Func<HttpResponseMessage>? refuse))
        {
            return refuse();
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (_edits.TryGetValue(path, out Action<JsonArray>? edit))
        {
            JsonNode body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
            edit(body["data"]!.AsArray());
            response.Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        }

        return response;
    }
}
