namespace CloseFluent.Sandbox;

/// <summary>
/// Reads what a bulk delete asks for beside its selection. Of the kinds of objects that Close names only leads and contacts
/// can be selected; that <c>bulk_object_type</c> is read in a create is an assumption.
/// </summary>
internal sealed class DeleteReader(CloseData data) : IBulkActionReader
{
    private const string Member = "bulk_object_type";

    public IBulkActionWork? Read(JsonObjectReader body)
    {
        string type = body.FindText(Member) ?? FieldCatalogue.Lead;
        if (type is not (FieldCatalogue.Lead or FieldCatalogue.Contact))
        {
            body.Errors.Add(Member, "Not a valid choice.");
        }
        else if (body.Find("s_query") is { } query && RootType.From(query) != type)
        {
            body.Errors.Add(Member, $"The query does not select objects of type {type}.");
        }

        return new DeleteWork(type, data);
    }
}
