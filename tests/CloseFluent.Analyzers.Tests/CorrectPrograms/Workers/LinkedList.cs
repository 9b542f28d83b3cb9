class Walk(ICloseClient close)
{
    public async Task RunAsync(LinkedList<PauseAction> actions)
    {
        LinkedListNode<PauseAction>? node = actions.First;
        while (node is not null)
        {
            try
            {
                await node.Value.SendAsync(close);
                if (node.Next is null)
                {
                    return;
                }
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }

            node = node.Next;
        }
    }
}
