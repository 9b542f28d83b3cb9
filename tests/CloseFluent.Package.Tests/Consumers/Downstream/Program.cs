Console.WriteLine(typeof(Campaign));
