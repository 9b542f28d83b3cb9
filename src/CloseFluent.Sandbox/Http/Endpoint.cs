using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Handles one request; what is not a success is thrown as a <see cref="SandboxHttpException"/>.</summary>
internal delegate JsonObject Endpoint(RequestContext context);
