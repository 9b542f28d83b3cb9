namespace CloseFluent.Analyzers.Tests;

/// <summary>Takes the programs of tests instead of running them, where someone collects.</summary>
internal sealed class ProgramCollector
{
    private static readonly AsyncLocal<List<string>?> s_programs = new();

    private ProgramCollector()
    {
    }

    /// <summary>The programs that some code passes to the helpers of tests.</summary>
    public static async Task<IReadOnlyList<string>> CollectAsync(Func<Task> test)
    {
        List<string> programs = [];
        s_programs.Value = programs;
        try
        {
            await test();
        }
        catch (Exception)
        {
            // What a test does with a program does not matter here.
        }
        finally
        {
            s_programs.Value = null;
        }

        return programs;
    }

    /// <summary>Takes programs; false where no one collects.</summary>
    public static bool Takes(params string[] programs)
    {
        s_programs.Value?.AddRange(programs);
        return s_programs.Value is not null;
    }

    /// <summary>Takes a program and ends the test, where someone collects.</summary>
    public static void EndAt(string program)
    {
        if (Takes(program))
        {
            throw new OperationCanceledException();
        }
    }
}
