class Filter(string text)
{
    public bool Fits(string name) => name.Contains(text, StringComparison.Ordinal);

    public Filter Not() => new("!" + text);
}

class Search
{
    public IEnumerable<string> Run(IEnumerable<string> names, Filter filter) => names.Where(filter.Fits);

    public BulkSelection Selected(string words) => Leads.Where(lead => lead.Name.HasWords(words) | lead.Description.HasWords(words));
}
