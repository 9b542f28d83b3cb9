using System.Text.Json;
using CloseFluent.Benchmarks.Sending.Model;
using Refit;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>The endpoint as Refit wants it described.</summary>
public interface IRefitClose
{
    [Post(Scenario.Path)]
    Task<BulkActionAnswer<JsonElement>> CreateAsync([Body(buffered: true)] SubscribeRequest request);
}
