using Microsoft.Kiota.Abstractions.Serialization;

namespace CloseFluent.Benchmarks.Sending.Peers;

/// <summary>An object of a request as Kiota writes it; its generator would make a class of each.</summary>
internal sealed class KiotaObject(Action<ISerializationWriter> write) : IParsable
{
    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>();

    public void Serialize(ISerializationWriter writer) => write(writer);
}
