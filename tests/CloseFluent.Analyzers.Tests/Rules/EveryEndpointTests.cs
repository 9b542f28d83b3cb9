using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers.Tests;

/// <summary>E-mails and deletes get the rules of chains from the marks on their types.</summary>
public sealed class EveryEndpointTests
{
    [Theory]
    [InlineData(
        "CLOSE1001",
        /* lang=c#-test */ """await Bulk.Email(template).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Email(template).From(ada).Preference(wish).To(selection).SendAsync(close);""")]
    [InlineData(
        "CLOSE1001",
        /* lang=c#-test */ """await Bulk.Email(template).FromDefaultAccount().To(selection).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Email(template).FromDefaultAccount().Preference(wish).To(selection).SendAsync(close);""")]
    [InlineData(
        "CLOSE1002",
        /* lang=c#-test */ """await Bulk.DeleteLeads().From(ada).To(selection).AtMost(77).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.DeleteLeads().To(selection).AtMost(77).SendAsync(close);""")]
    [InlineData(
        "CLOSE1002",
        /* lang=c#-test */ """await Bulk.Email(template).From(ada).Preference(wish).To(selection).AssignCallsTo("user_1").SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Email(template).From(ada).Preference(wish).To(selection).SendAsync(close);""")]
    [InlineData(
        "CLOSE1003",
        /* lang=c#-test */ """Bulk.Email(template).From(ada).Preference(wish).To(selection);""",
        /* lang=c#-test */ """await Bulk.Email(template).From(ada).Preference(wish).To(selection).SendAsync(close);""")]
    [InlineData(
        "CLOSE1004",
        /* lang=c#-test */ """var s = Bulk.DeleteLeads().To(selection).AtMost(77).SendAsync(close).Result;""",
        /* lang=c#-test */ """var s = await Bulk.DeleteLeads().To(selection).AtMost(77).SendAsync(close);""")]
    [InlineData(
        "CLOSE1005",
        /* lang=c#-test */ """await Bulk.DeleteLeads().To(selection).AtMost(77).WithoutDoneEmail().WithoutDoneEmail().SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.DeleteLeads().To(selection).AtMost(77).WithoutDoneEmail().SendAsync(close);""")]
    [InlineData(
        "CLOSE1007",
        /* lang=c#-test */ """await Bulk.Mail(template).From(ada).Preference(wish).To(selection).SendAsync(close);""",
        /* lang=c#-test */ """await Bulk.Email(template).From(ada).Preference(wish).To(selection).SendAsync(close);""")]
    [InlineData(
        "CLOSE2001", /* lang=c#-test */ """EmailTemplateId other = "seq_1";""", null)]
    [InlineData(
        "CLOSE2004", /* lang=c#-test */ """var a = Bulk.DeleteLeads().To(selection).AtMost(0); await a.SendAsync(close);""", null)]
    public async Task Gets_rule_and_fix(string id, string body, string? expected)
    {
        UserProject project = UserProject.Create(Method(body));

        Diagnostic[] diagnostics = [.. await project.DiagnosticsAsync()];

        Assert.Equal([id], diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
        UserProject? mended = await project.FixAsync(diagnostics[0]);
        Assert.Equal(expected is null ? null : Method(expected), mended is null ? null : await mended.TextAsync());
        Assert.Empty(mended is null ? [] : await mended.ErrorsAsync());
    }

    [Fact]
    public async Task The_limit_of_a_delete_is_never_a_number_that_happens_to_be_there()
    {
        string body = /* lang=c#-test */ """int retries = 3; await Bulk.DeleteLeads().To(selection).SendAsync(close);""";
        UserProject project = UserProject.Create(Method(body));

        Diagnostic diagnostic = Assert.Single(await project.DiagnosticsAsync());
        UserProject? mended = await project.FixAsync(diagnostic);

        Assert.Equal("CLOSE1001", diagnostic.Id);
        Assert.Contains("'.AtMost(…)'", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("retries)", mended is null ? "" : await mended.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sequence_subscription")]
    [InlineData("email")]
    [InlineData("edit")]
    [InlineData("delete")]
    public async Task A_raw_request_to_any_of_the_four_addresses_is_seen(string kind)
    {
        UserProject project = UserProject.Create(Method(/* lang=c#-test */ $$"""
            HttpClient http = new();
            await http.PostAsync("https://api.close.com/api/v1/bulk_action/{{kind}}/", new StringContent("{\"template_id\":\"tmpl_1\"}"));
            """));

        Diagnostic diagnostic = Assert.Single(await project.DiagnosticsAsync());

        Assert.Equal("CLOSE5001", diagnostic.Id);
        Assert.Null(await project.FixAsync(diagnostic));
    }

    private static string Method(string body) => /* lang=c#-test */ $$"""
        class C
        {
            async Task M(
                ICloseClient close, SequenceId onboarding, EmailTemplateId template, Sender ada, ContactPreference wish, BulkSelection selection)
            {
                {{body}}
            }
        }
        """;
}
