namespace CloseFluent.Analyzers.Tests;

/// <summary>Puts statements into a method of a user who has one thing of each kind at hand.</summary>
internal static class Snippet
{
    public static string Of(string body) => $$"""
        class C
        {
            async Task M(ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection)
            {
                {{body}}
            }
        }
        """;
}
