using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>An action that the rules have never heard of gets them for free, from the marks on its types alone.</summary>
public sealed class FifthActionTests
{
    private const string Action = /* lang=c#-test */ """
        namespace CloseFluent
        {
            [IdPrefix("crew_")] public sealed class CrewId { public CrewId(string value) { } public static implicit operator CrewId(string value) => new(value); }
            public sealed class Reason(string text) { public string Text { get; } = text; }
            public static class Fleet { public static ReassignNeedsCrew Reassign(SequenceId sequence) => new(); }
            [BulkStage] public sealed class ReassignNeedsCrew { public ReassignNeedsReason To(CrewId crew) => new(); }
            [BulkStage] public sealed class ReassignNeedsReason { public ReassignAction Because(Reason reason) => new(); }
            [BulkAction] public sealed class ReassignAction
            {
                public ReassignAction Quietly() => this;
                public Task<string> SendAsync(ICloseClient close, CancellationToken cancellationToken = default) => Task.FromResult("");
            }
        }
        """;

    [Theory]
    [InlineData(
        "CLOSE1001",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).SendAsync(close);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close);""")]
    [InlineData(
        "CLOSE1001",
        /* lang=c#-test */ """ReassignAction a = Fleet.Reassign(onboarding).To(crew); a.ToString();""",
        /* lang=c#-test */ """ReassignAction a = Fleet.Reassign(onboarding).To(crew).Because(why); a.ToString();""")]
    [InlineData(
        "CLOSE1002",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).From(ada).To(crew).Because(why).SendAsync(close);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close);""")]
    [InlineData(
        "CLOSE1002",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).Because(why).ToAllLeads().SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).ToAllLeads().SendAsync(close);""")]
    [InlineData(
        "CLOSE1003",
        /* lang=c#-test */ """Fleet.Reassign(onboarding).To(crew).Because(why);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close);""")]
    [InlineData(
        "CLOSE1004",
        /* lang=c#-test */ """var s = Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close).Result;""",
        /* lang=c#-test */ """var s = await Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close);""")]
    [InlineData(
        "CLOSE1005",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).Quietly().Quietly().SendAsync(close);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).Quietly().SendAsync(close);""")]
    [InlineData(
        "CLOSE1007",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).Send(close);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close);""")]
    [InlineData(
        "CLOSE1007",
        /* lang=c#-test */ """await Fleet.Reasign(onboarding).To(crew).Because(why).SendAsync(close);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close);""")]
    [InlineData(
        "CLOSE1007",
        /* lang=c#-test */ """await Fleet.Reassign().To(crew).Because(why).SendAsync(close);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(why).SendAsync(close);""")]
    [InlineData(
        "CLOSE1007",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because("late").SendAsync(close);""",
        /* lang=c#-test */ """await Fleet.Reassign(onboarding).To(crew).Because(new Reason("late")).SendAsync(close);""")]
    [InlineData(
        "CLOSE2001", /* lang=c#-test */ """Both("seq_1", "crew_1");""", /* lang=c#-test */ """Both("crew_1", "seq_1");""")]
    [InlineData("CLOSE2002", /* lang=c#-test */ """CrewId none = "crew_";""", null)]
    public async Task Gets_rule_and_fix(string id, string body, string? expected)
    {
        UserProject project = UserProject.Create(Compilable(body));

        Diagnostic[] diagnostics = [.. await project.DiagnosticsAsync()];

        Assert.Equal([id], diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
        UserProject? mended = await project.FixAsync(diagnostics[0]);
        Assert.Equal(expected is null ? null : Compilable(expected), mended is null ? null : await mended.TextAsync());
        Assert.Empty(mended is null ? [] : await mended.ErrorsAsync());
    }

    private static string Compilable(string body) => /* lang=c#-test */ $$"""
        {{Action}}

        class C
        {
            async Task M(ICloseClient close, SequenceId onboarding, Sender ada, CrewId crew, Reason why)
            {
                {{body}}
            }

            void Both(CrewId crew, SequenceId sequence) { }
        }
        """;
}
