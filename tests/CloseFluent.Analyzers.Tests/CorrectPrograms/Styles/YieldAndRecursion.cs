class Trees(ICloseClient close)
{
    public async Task SendAsync(Node node)
    {
        if (node.Action is { } action)
        {
            await action.SendAsync(close);
        }

        foreach (Node child in node.Children)
        {
            await SendAsync(child);
        }
    }

    public IEnumerable<PauseAction> Flat(Node node)
    {
        if (node.Action is PauseAction pause)
        {
            yield return pause;
        }

        foreach (PauseAction inner in node.Children.SelectMany(Flat))
        {
            yield return inner;
        }
    }
}

class Node
{
    public BulkSequenceSubscriptionAction? Action { get; init; }

    public List<Node> Children { get; } = [];
}
