using System.Globalization;

namespace CloseFluent.Testing;

/// <summary>Says in words which scripts, or which of their steps, never took place.</summary>
internal static class UnusedScripts
{
    public static string OfAction(int number, IEnumerable<LifeStep> steps, int sent) =>
        $"the script of action {Text(number)} ({Words(steps)}): "
        + (sent == 0 ? "no action was sent." : $"only {Text(sent)} {(sent == 1 ? "action was" : "actions were")} sent.");

    public static string OfSteps(int number, BulkAction action, IEnumerable<LifeStep> steps) =>
        $"from the script of action {Text(number)} ({Words(steps)}): nobody asked further after it. It was sent as:\n"
        + $"    {action.Description}";

    public static string Describe(ReadLife life) =>
        $"{(life.IsUntouched ? "the" : "from the")} script of the {life.Words} ({Words(life.Unmet)}): "
        + (life.IsUntouched ? "nothing asked for it." : "it was not asked for so often.");

    private static string Words(IEnumerable<LifeStep> steps) => string.Join("; ", steps.Select(step => step.Words));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
