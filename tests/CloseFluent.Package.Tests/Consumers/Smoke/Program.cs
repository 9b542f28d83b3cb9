using System.Runtime.InteropServices;
using Smoke;

Console.WriteLine($"on {RuntimeInformation.FrameworkDescription}");
Steps steps = new();
Uri address = new(Environment.GetEnvironmentVariable("CLOSE_ADDRESS")!);
using (MainJob job = new(address, Environment.GetEnvironmentVariable("CLOSE_API_KEY")!))
{
    await job.RunAsync(steps);
}

await Connections.RunAsync(steps);
await InMemory.RunAsync(steps);
return steps.Failed;
