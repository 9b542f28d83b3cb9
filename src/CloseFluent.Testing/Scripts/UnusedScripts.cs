using System.Globalization;

namespace CloseFluent.Testing;

/// <summary>Describes scripts, or steps of them, that were never used.</summary>
internal static class UnusedScripts
{
    public static string DescribeAction(int number, IEnumerable<ScriptStep> steps, int sent) =>
        $"the script of action {Text(number)} ({Words(steps)}): "
        + (sent == 0 ? "no action was sent." : $"only {Text(sent)} {(sent == 1 ? "action was" : "actions were")} sent.");

    public static string DescribeSteps(int number, BulkAction action, IEnumerable<ScriptStep> steps) =>
        $"from the script of action {Text(number)} ({Words(steps)}): it was not read again. It was sent as:\n"
        + $"    {action.Description}";

    public static string DescribeRead(ScriptedRead read) =>
        $"{(read.IsUnused ? "the" : "from the")} script of the {read.Description} ({Words(read.Remaining)}): "
        + (read.IsUnused ? "nothing read it." : "it was read less often.");

    private static string Words(IEnumerable<ScriptStep> steps) => string.Join("; ", steps.Select(step => step.Description));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
