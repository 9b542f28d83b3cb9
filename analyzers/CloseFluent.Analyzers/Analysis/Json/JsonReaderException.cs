namespace CloseFluent.Analyzers;

/// <summary>A text is not valid JSON.</summary>
internal sealed class JsonReaderException(FilterFault fault) : Exception(fault.Problem)
{
    public FilterFault Fault { get; } = fault;
}
