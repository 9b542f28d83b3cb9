namespace CloseFluent.Sandbox;

/// <summary>Reads what only one kind of bulk action has in the body of a create.</summary>
internal interface IBulkActionReader
{
    /// <summary>
    /// Reads the members of its own. What is wrong with them is added to <see cref="JsonObjectReader.Errors"/>; null where
    /// nothing else in the body is worth checking.
    /// </summary>
    IBulkActionWork? Read(JsonObjectReader body);
}
