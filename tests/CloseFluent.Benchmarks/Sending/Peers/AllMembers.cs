using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CloseFluent.Benchmarks.Sending.Model;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>How an answer that was read is written again, to be compared: all members, nulls too.</summary>
internal static class AllMembers
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static JsonTypeInfo<BulkActionAnswer<TJson>> Json<TJson>() =>
        (JsonTypeInfo<BulkActionAnswer<TJson>>)s_options.GetTypeInfo(typeof(BulkActionAnswer<TJson>));
}
