namespace CloseFluent.Grammar;

/// <summary>
/// A JSON value, whatever reader it comes from: the platform's in the library, the analyzers' own where the platform's
/// cannot be loaded. The rules of the filter language are written against it once.
/// </summary>
internal interface IJsonNode<TNode>
    where TNode : struct, IJsonNode<TNode>
{
    JsonKind Kind { get; }

    /// <summary>The characters of a text, or a number as it is written.</summary>
    string Text { get; }

    /// <summary>Where the value begins in the text; 0 where the reader does not keep that.</summary>
    int Position { get; }

    /// <summary>The members of an object; none for other kinds.</summary>
    IEnumerable<JsonMember<TNode>> Members { get; }

    /// <summary>The items of a list; none for other kinds.</summary>
    IEnumerable<TNode> Items { get; }

    /// <summary>Gets a member of an object, also one that is null; null where there is none.</summary>
    TNode? Find(string name);
}
