namespace CloseFluent.Grammar;

/// <summary>
/// Where JSON that selects comes from, and so what it selects where it does not say so itself: the class that it was passed
/// to decides, or the type of the Smart View.
/// </summary>
/// <param name="ObjectType">The kind of object that is selected where the JSON names none.</param>
/// <param name="IsOfView">
/// Whether a Smart View says so: then a bulk action, which sees the filter alone, may take another.
/// </param>
internal sealed record SelectionSource(string ObjectType, bool IsOfView = false)
{
    public static SelectionSource Leads { get; } = new(ObjectTypes.Lead);

    public static SelectionSource Contacts { get; } = new(ObjectTypes.Contact);

    /// <summary>Gets the doubt about a query in the text language, which is about leads; or null.</summary>
    public string? DoubtOfText => DoubtOf("is in the text language, which selects leads");

    /// <summary>
    /// Gets the doubt about what does not name the objects that the view shows; null where they are leads anyway.
    /// </summary>
    /// <param name="why">Why it does not name them, after "it".</param>
    public string? DoubtOf(string why) => this is { IsOfView: true, ObjectType: not ObjectTypes.Lead }
        ? $"is of a Smart View of {ObjectNoun.From(ObjectType).Many}, but {why}, so that it may reach every lead"
        : null;

    /// <summary>
    /// How every object of a kind is selected, as the end of a message about what would select everything.
    /// </summary>
    /// <param name="objectType">The kind; null where it is not known.</param>
    public static string HowToSelectEvery(string? objectType) => objectType switch
    {
        null => "If everything is meant, write Leads.All or Contacts.All.",
        ObjectTypes.Lead => "If everything is meant, write Leads.All.",
        ObjectTypes.Contact => "If everything is meant, write Contacts.All.",
        _ => $"It is about {ObjectNoun.From(objectType).Many}, of which there is no selection of all: write Leads.All or "
            + "Contacts.All if every lead or every contact is meant.",
    };
}
