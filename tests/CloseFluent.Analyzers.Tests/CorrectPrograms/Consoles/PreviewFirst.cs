class Preview(ICloseClient close)
{
    public async Task RunAsync(SequenceId sequence, BulkSelection some)
    {
        IReadOnlyList<SelectedObject> first = await close.PreviewAsync(some, 10);
        Console.WriteLine(string.Join(Environment.NewLine, first));
        (int total, int limited) = await close.CountAsync(some);
        Console.WriteLine($"{limited} of {total}");
        if (Console.ReadKey().KeyChar == 'y')
        {
            await Bulk.Pause(sequence).To(some).AtMost(limited).SendAsync(close);
        }
    }
}
