namespace CloseFluent.Analyzers;

/// <summary>A text is not valid JSON.</summary>
internal sealed class JsonReaderException(JsonFault fault) : Exception(fault.Problem)
{
    public JsonFault Fault { get; } = fault;
}
