namespace CloseFluent.Analyzers.Tests;

/// <summary>A method with one of everything in scope, around statements that do not compile.</summary>
internal static class MistakenMethod
{
    public static string Wrap(string body) => /* lang=c#-test */ $$"""
        class C
        {
            async Task M(
                ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection, List<LeadId> leads, LeadStatusId qualified,
                string leadId, string[] leadIds, List<string> names, EmailAccountId account, PauseAction action, PauseNeedsLeads stage,
                Sequence sequence, HttpClient http, BulkSequenceSubscription sent, bool some)
            {
                {{body}}
            }
        }
        """;

    /// <summary>Of all rules this one speaks, and no other.</summary>
    public static async Task HasOneIdAsync(string body, string id)
    {
        UserProject project = UserProject.Create(Wrap(body));

        Assert.NotEmpty(await project.ErrorsAsync());
        Assert.Equal([id], (await project.DiagnosticsAsync()).Select(diagnostic => diagnostic.Id).Distinct());
    }
}
