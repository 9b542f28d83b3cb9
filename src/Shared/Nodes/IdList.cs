using System.Collections;

namespace CloseFluent.Grammar;

/// <summary>Nodes for many ids. Only the ids are kept, so that a hundred thousand of them cost no node each.</summary>
internal sealed class IdList(IReadOnlyList<string> ids) : IEnumerable<JsonTree>
{
    public IReadOnlyList<string> Ids { get; } = ids;

    public IEnumerator<JsonTree> GetEnumerator() => Ids.Select(id => FilterNode.Id(id).Json).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
