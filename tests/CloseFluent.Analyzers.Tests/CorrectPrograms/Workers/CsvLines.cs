using System.IO;

class Csv(ICloseClient close)
{
    public async Task RunAsync(TextReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            string[] cells = line.Split(';');
            try
            {
                await Bulk.Pause(cells[0]).To(Leads.WithIds(cells.Skip(1).Select(id => new LeadId(id)))).SendAsync(close);
                if (cells.Length == 1)
                {
                    break;
                }
            }
            catch (CloseException e)
            {
                Console.WriteLine($"{line}: {e.Message}");
            }
        }
    }
}
