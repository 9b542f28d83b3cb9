using System.Runtime.CompilerServices;

namespace Smoke;

/// <summary>
/// Runs one step after the other and prints a line for each; a failure does not keep the next one from running.
/// </summary>
internal sealed class Steps
{
    public int Failed { get; private set; }

    public async Task RunAsync(string name, Func<Task> step)
    {
        try
        {
            await step();
            Console.WriteLine($"ok {name}");
        }
        catch (Exception failure)
        {
            Failed++;
            Console.WriteLine($"FAILED {name}: {failure}");
        }
    }

    public static void Require(bool condition, [CallerLineNumber] int line = 0, [CallerFilePath] string file = "")
    {
        if (!condition)
        {
            throw new InvalidOperationException($"Not so: line {line} of {file}.");
        }
    }

    public static async Task<TException> ThrowsAsync<TException>(Func<Task> action)
        where TException : Exception
    {
        try
        {
            await action();
        }
        catch (TException expected)
        {
            return expected;
        }

        throw new InvalidOperationException($"No {typeof(TException).Name} was thrown.");
    }
}
