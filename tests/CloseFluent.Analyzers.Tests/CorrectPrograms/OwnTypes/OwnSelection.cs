class Selection<T>(IEnumerable<T> items)
{
    public Selection<T> Take(int count) => new(items.Take(count));

    public Selection<T> Where(Func<T, bool> fits) => new(items.Where(fits));

    public void Dispose() { }

    public override string ToString() => string.Join(", ", items);
}

class Selections
{
    public string Text(Selection<int> numbers)
    {
        Selection<int> some = numbers.Where(number => number > 0);
        some.Take(0);
        return some.ToString();
    }

    public BulkSelection Some() => Leads.All.Take(5);
}
