using HasName = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdHasNameRule, CloseFluent.CodeFixes.IdHasNameFix>;
using IsInactive = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SequenceIsInactiveRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;
using IsUnknown = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdIsUnknownRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;
using NoAssignee = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.CallStepsHaveNoAssigneeRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;
using NoNumber = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SmsStepsHaveNoNumberRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;
using NoSender = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.SenderCannotSendRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>The rules that read the class that <c>closefluent pull</c> writes.</summary>
public sealed class OrganizationTests
{
    private const string Subscribe = /* lang=c#-test */ "await Bulk.Subscribe([|Org.Sequences.All|]).From(ada)"
        + ".Preference(ContactPreference.Contact).To(selection)";

    private const string Class = /* lang=c#-test */ """
        static class Org
        {
            public static class Sequences
            {
                [CloseItem("seq_1", "Onboarding", Status = "active", Steps = "email")]
                public static readonly SequenceId Onboarding = SequenceId.Unchecked("seq_1");
                [CloseItem("seq_2", "All", Status = "active", Steps = "call email sms")]
                public static readonly SequenceId All = SequenceId.Unchecked("seq_2");
                [CloseItem("seq_3", "Old", Status = "paused", Steps = "email")]
                public static readonly SequenceId Old = SequenceId.Unchecked("seq_3");
                [CloseItem("seq_4", "Gone", IsRemoved = true)]
                public static readonly SequenceId Gone = SequenceId.Unchecked("seq_4");
                [CloseItem("seq_5", "Odd", Status = "resting")]
                public static readonly SequenceId Odd = SequenceId.Unchecked("seq_5");
            }
            public static class Senders
            {
                [CloseItem("emailacct_1", "Ada", Email = "ada@example.com", CannotSend = true)]
                public static readonly Sender Ada = new Sender("emailacct_1", "Ada", "ada@example.com");
                [CloseItem("emailacct_2", "Bob", Email = "bob@example.com")]
                public static readonly Sender Bob = new Sender("emailacct_2", "Bob", "bob@example.com");
            }
            public static class Users
            {
                [CloseItem("user_1", "Bob")]
                public static readonly UserId Bob = UserId.Unchecked("user_1");
            }
            public static class PhoneNumbers
            {
                [CloseItem("phon_1", "Desk", CannotSendSms = true)]
                public static readonly PhoneNumberId Desk = PhoneNumberId.Unchecked("phon_1");
                [CloseItem("phon_2", "Mobile")]
                public static readonly PhoneNumberId Mobile = PhoneNumberId.Unchecked("phon_2");
            }
        }
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """Bulk.Pause([|"seq_1"|]);""", /* lang=c#-test */ "Bulk.Pause(Org.Sequences.Onboarding);")]
    [InlineData(
        /* lang=c#-test */ """SequenceId id = new([|"seq_1"|]);""", /* lang=c#-test */ "SequenceId id = Org.Sequences.Onboarding;")]
    [InlineData(
        /* lang=c#-test */ """var id = new SequenceId([|"seq_1"|]);""", /* lang=c#-test */ "var id = Org.Sequences.Onboarding;")]
    [InlineData(
        /* lang=c#-test */ """UserOrGroupId id = [|"user_1"|];""", /* lang=c#-test */ "UserOrGroupId id = Org.Users.Bob;")]
    public Task An_id_that_the_class_knows_is_written_as_its_member(string body, string expected) =>
        HasName.FixesAsync(Method(body), Method(expected), mustCompile: true);

    [Theory]
    [InlineData(/* lang=c#-test */ """Bulk.Pause("seq_4");""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause("seq_9");""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause(SequenceId.Unchecked("seq_1"));""")]
    [InlineData(/* lang=c#-test */ """string text = "seq_1";""")]
    public Task An_id_without_a_member_is_left_alone(string body) => HasName.IsSilentAsync(Method(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """Bulk.Pause([|"seq_9"|]);""")]
    [InlineData(/* lang=c#-test */ """UserId id = [|"user_9"|];""")]
    public Task An_id_that_no_class_knows_is_a_suggestion(string body) => IsUnknown.ReportsAsync(Method(body));

    [Theory]
    [InlineData(/* lang=c#-test */ """Bulk.Pause("seq_1");""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause("seq_4");""")]
    [InlineData(/* lang=c#-test */ """GroupId id = "group_9";""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause("lead_9");""")]
    [InlineData(/* lang=c#-test */ """Bulk.Pause("seq_");""")]
    public Task An_id_that_is_known_or_of_a_kind_that_is_not_pulled_is_left_alone(string body) =>
        IsUnknown.IsSilentAsync(Method(body));

    [Fact]
    public Task A_test_may_make_ids_up() => IsUnknown.IsSilentAsync(
        Mark + /* lang=c#-test */ """class C { [Xunit.Fact] public void M() { Bulk.Pause("seq_9"); } }""" + Class);

    [Fact]
    public async Task Without_a_class_every_rule_is_silent()
    {
        string source = Snippet.Method(/* lang=c#-test */ """await Bulk.Pause("seq_1").To(selection).SendAsync(close);""");
        await HasName.IsSilentAsync(source);
        await IsUnknown.IsSilentAsync(source);
        await IsInactive.IsSilentAsync(source);
    }

    [Theory]
    [InlineData(Subscribe + /* lang=c#-test */ ".SendAsync(close);")]
    [InlineData(Subscribe + /* lang=c#-test */ ".FromPhoneNumber(Org.PhoneNumbers.Mobile).SendAsync(close);")]
    public Task Call_steps_without_an_assignee_are_reported_where_the_chain_is_sent(string body) =>
        NoAssignee.ReportsAsync(Method(body));

    [Theory]
    [InlineData(Subscribe + /* lang=c#-test */ ".SendAsync(close);")]
    [InlineData(Subscribe + /* lang=c#-test */ ".AssignCallsTo(Org.Users.Bob).SendAsync(close);")]
    [InlineData(Subscribe + /* lang=c#-test */ ".FromPhoneNumber(Org.PhoneNumbers.Desk).SendAsync(close);")]
    public Task Sms_steps_without_a_number_that_sends_are_reported(string body) => NoNumber.ReportsAsync(Method(body));

    [Fact]
    public async Task What_the_steps_need_is_enough()
    {
        string body = Method((Subscribe
            + /* lang=c#-test */ ".AssignCallsTo(Org.Users.Bob).FromPhoneNumber(Org.PhoneNumbers.Mobile).SendAsync(close);")
            .Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        await NoAssignee.IsSilentAsync(body, mustCompile: true);
        await NoNumber.IsSilentAsync(body);
    }

    [Fact]
    public async Task A_chain_that_is_kept_may_get_more_later()
    {
        string body = Method((Subscribe + ";").Replace("await", "var action =", StringComparison.Ordinal)
            .Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        await NoAssignee.IsSilentAsync(body, mustCompile: true);
        await NoNumber.IsSilentAsync(body);
    }

    [Theory]
    [InlineData(/* lang=c#-test */ "Bulk.Subscribe([|Org.Sequences.Old|]);")]
    [InlineData(/* lang=c#-test */ "Bulk.Resume([|Org.Sequences.Old|]);")]
    [InlineData(/* lang=c#-test */ "Bulk.ResumeFinished([|Org.Sequences.Old|]);")]
    public Task A_paused_sequence_is_reported_where_it_must_be_active(string body) => IsInactive.ReportsAsync(Method(body));

    [Theory]
    [InlineData(/* lang=c#-test */ "Bulk.Pause(Org.Sequences.Old);")]
    [InlineData(/* lang=c#-test */ "Bulk.Resume(Org.Sequences.Onboarding);")]
    [InlineData(/* lang=c#-test */ "Bulk.Resume(Org.Sequences.Odd);")]
    [InlineData(/* lang=c#-test */ "Bulk.Resume(onboarding);")]
    public Task Pausing_and_what_is_not_known_to_be_inactive_is_fine(string body) => IsInactive.IsSilentAsync(Method(body));

    [Fact]
    public async Task A_sender_that_may_not_send_is_reported()
    {
        await NoSender.ReportsAsync(Method(/* lang=c#-test */ "Bulk.Subscribe(onboarding).From([|Org.Senders.Ada|]);"));
        await NoSender.IsSilentAsync(Method(/* lang=c#-test */ "Bulk.Subscribe(onboarding).From(Org.Senders.Bob);"));
    }

    private const string Mark = /* lang=c#-test */ "[assembly: CloseOrganization(typeof(Org))]\n";

    private static string Method(string body) => Mark + Snippet.Method(body) + Class;
}
