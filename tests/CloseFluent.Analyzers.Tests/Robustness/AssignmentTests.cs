using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>A value is looked at however it is assigned.</summary>
public sealed class AssignmentTests
{
    private const string Key = "api_2RwY4t6Uj8Ik0Lp1Qa3Sd5.5Fg7Hj9Kl1Zx3Cv5Bn7Ma";

    [Theory]
    [InlineData(/* lang=c#-test */ """c.Lead = "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """c.Lead ??= "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """c?.Lead = "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """c?.Lead ??= "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """c?.Inner?.Lead = "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """(c.Lead, c.Name) = ("seq_1", "");""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """lead ??= "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """c.Leads[0] = "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """c?.Leads?[0] = "seq_1";""", "CLOSE2001")]
    [InlineData(/* lang=c#-test */ """options.ApiKey = "KEY";""", "CLOSE3001")]
    [InlineData(/* lang=c#-test */ """options.ApiKey ??= "KEY";""", "CLOSE3001")]
    [InlineData(/* lang=c#-test */ """options?.ApiKey = "KEY";""", "CLOSE3001")]
    [InlineData(/* lang=c#-test */ """c?.Options.ApiKey = "KEY";""", "CLOSE3001")]
    public async Task Rules_look_at_an_assigned_value(string statement, string id)
    {
        UserProject project = UserProject.Create(/* lang=c#-test */ $$"""
            class C
            {
                public LeadId? Lead { get; set; }
                public LeadId[] Leads { get; } = new LeadId[1];
                public string Name { get; set; } = "";
                public C? Inner { get; set; }
                public CloseClientOptions Options { get; } = new();
                void M(C? c, LeadId? lead, CloseClientOptions options)
                {
                    {{statement.Replace("KEY", Key, StringComparison.Ordinal)}}
                }
            }
            """);

        Assert.Equal([id], (await project.DiagnosticsAsync()).Select(found => found.Id));
        Assert.DoesNotContain(await project.ErrorsAsync(), error => !error.Contains("CS86", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(/* lang=c#-test */ """class C { LeadId P => field ??= "seq_1"; }""")]
    [InlineData(/* lang=c#-test */ """class C { LeadId P { get => field ?? "seq_1"; set; } }""")]
    [InlineData(/* lang=c#-test */ """class C { LeadId P { get { return field ?? "seq_1"; } set; } }""")]
    [InlineData(/* lang=c#-test */ """class C { void M() { LeadId F() => "seq_1"; F(); } }""")]
    [InlineData(/* lang=c#-test */ """class C { void M() { LeadId F() { return "seq_1"; } F(); } }""")]
    [InlineData(/* lang=c#-test */ """class C { LeadId P { get; set => field = "seq_1"; } = null!; }""")]
    public async Task Rules_look_at_a_value_behind_a_property(string source)
    {
        Diagnostic only = Assert.Single(await UserProject.Create(source).DiagnosticsAsync());

        Assert.Equal("CLOSE2001", only.Id);
    }
}
