namespace CloseFluent.Analyzers.Tests;

/// <summary>Puts statements into a method of a user who has one thing of each kind in scope.</summary>
internal static class Snippet
{
    public static string Method(string body) => /* lang=c#-test */ $$"""
        class C
        {
            async Task M(ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection)
            {
                {{body}}
            }
        }
        """;
}
