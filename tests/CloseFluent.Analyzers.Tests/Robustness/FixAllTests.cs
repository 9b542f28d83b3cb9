using CloseFluent.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Fix-all as <c>dotnet format</c> asks for it: by the fix of the first place, which may have none, or leave a choice.
/// </summary>
public sealed class FixAllTests
{
    [Theory]
    [InlineData(
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).To(Leads.All).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).From(ada).To(selection).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Pause(onboarding).To(selection).SendAsync(close);""")]
    [InlineData(
        /* lang=c#-test */ """var a = Bulk.Pause(onboarding).From(ada);""",
        /* lang=c#-test */ """var b = Bulk.Pause(onboarding).From(ada);""",
        /* lang=c#-test */ """var b = Bulk.Pause(onboarding);""")]
    public async Task A_place_without_a_fix_keeps_no_other_from_its_own(string first, string second, string mended)
    {
        string left = first.Contains(
            ".To(", StringComparison.Ordinal) ? first : /* lang=c#-test */ """var a = Bulk.Pause(onboarding);""";

        Assert.Equal(
            Snippet.Method(
                $"{left} {mended}"), await AllAsync(new CallBelongsElsewhereFix(), null, "CLOSE1002", $"{first} {second}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("StageIsMissingFix: Preference(Lead): one recipient a lead")]
    public async Task A_choice_is_never_made_for_all_places(string? key)
    {
        const string Choice = /* lang=c#-test */ """await Bulk.Subscribe(onboarding).SendAsync(close);""";

        Assert.Equal(
            Snippet.Method(/* lang=c#-test */ $"{Choice} await Bulk.Pause(onboarding).To(selection).SendAsync(close);"),
            await AllAsync(
                new StageIsMissingFix(),
                key,
                "CLOSE1001",
                /* lang=c#-test */ $"{Choice} await Bulk.Pause(onboarding).SendAsync(close);"));
    }

    [Fact]
    public void Sends_are_written_one_at_a_time() => Assert.Null(new ActionIsNeverSentFix().GetFixAllProvider());

    [Fact]
    public void Whom_a_filter_matches_is_decided_one_at_a_time() => Assert.Null(new FilterIsMistakenFix().GetFixAllProvider());

    [Fact]
    public void Every_other_fix_is_made_everywhere() =>
        Assert.All(
            UserProject.Fixes.Where(fix => fix is not (ActionIsNeverSentFix or FilterIsMistakenFix)),
            fix => Assert.IsType<FixAll>(fix.GetFixAllProvider()));

    private static async Task<string> AllAsync(CodeFixProvider fix, string? key, string id, string body)
    {
        UserProject project = UserProject.Create(Snippet.Method(body));
        UserProject? mended = await project.FixAllAsync(
            fix, [.. (await project.DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == id)], key);

        Assert.NotNull(mended);
        return await mended.TextAsync();
    }
}
