class Menu(ICloseClient close, SequenceId sequence)
{
    public async Task RunAsync()
    {
        while (true)
        {
            Console.Write("1 pause, 2 resume, q quit: ");
            string? choice = Console.ReadLine();
            try
            {
                switch (choice)
                {
                    case "1":
                        await Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
                        break;
                    case "2":
                        await Bulk.Resume(sequence).ToAllLeads().SendAsync(close);
                        break;
                    case "q":
                        return;
                }
            }
            catch (CloseException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
