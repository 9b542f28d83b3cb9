using System.Globalization;
using CloseFluent.ColdStart;

// Sends once, as one of both ways, and says how much processor time the process took until the response was there, in ms.
string id = args switch
{
    ["httpclient"] => await Baseline.SendAsync(),
    ["closefluent"] => await Ours.SendAsync(),
    _ => throw new ArgumentException("Say httpclient or closefluent."),
};
double time = Environment.CpuUsage.TotalTime.TotalMilliseconds;
Console.WriteLine(id.StartsWith("bulkseqsub_", StringComparison.Ordinal)
    ? time.ToString(CultureInfo.InvariantCulture)
    : throw new InvalidOperationException("The answer was not read."));
