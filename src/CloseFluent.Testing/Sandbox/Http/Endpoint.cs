using System.Text.Json.Nodes;

namespace CloseFluent.Testing.Embedded;

/// <summary>Answers one request; what is not a success is thrown as a <see cref="Refusal"/>.</summary>
internal delegate JsonObject Endpoint(Exchange exchange);
