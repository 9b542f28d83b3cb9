using HasName = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdHasNameRule, CloseFluent.CodeFixes.IdHasNameFix>;
using IsUnknown = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.IdIsUnknownRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Ids of every kind that the organization's class has, known and unknown.</summary>
public sealed class OrganizationIdTests
{
    private const string Class = /* lang=c#-test */ """
        static class Org
        {
            public static class Sequences
            {
                [CloseItem("seq_1", "Onboarding")]
                public static readonly SequenceId Onboarding = new SequenceId("seq_1");
            }
            public static class Senders
            {
                [CloseItem("emailacct_1", "Ada", Email = "ada@example.com")]
                public static readonly Sender Ada = new Sender("emailacct_1", "Ada", "ada@example.com");
                [CloseItem("emailacct_1", "Ada of Sales", Email = "sales@example.com")]
                public static readonly Sender Sales = new Sender("emailacct_1", "Ada of Sales", "sales@example.com");
                [CloseItem("emailacct_2", "Bob", Email = "bob@example.com")]
                public static readonly Sender Bob = new Sender("emailacct_2", "Bob", "bob@example.com");
            }
            public static class LeadStatuses
            {
                [CloseItem("stat_1", "Qualified")]
                public static readonly LeadStatusId Qualified = new LeadStatusId("stat_1");
            }
            public static class OpportunityStatuses
            {
                [CloseItem("stat_2", "Won")]
                public static readonly OpportunityStatusId Won = new OpportunityStatusId("stat_2");
            }
            public static class LeadFields
            {
                [CloseItem("cf_1", "Region", Type = "text")]
                public static readonly TextCustomField<CloseFluent.LeadFields> Region =
                    new TextCustomField<CloseFluent.LeadFields>("cf_1", "Region");
                [CloseItem("cf_2", "Tier", Type = "choices")]
                public static readonly TierField Tier = new TierField();
                [CloseItem("cf_3", "Odd", Type = "hidden")]
                public static readonly CustomFieldId Odd = new CustomFieldId("cf_3");
            }
            public sealed class TierField : ChoiceCustomField<CloseFluent.LeadFields, TierField>
            {
                internal TierField() : base(new CustomFieldId("cf_2"), "Tier") { }
                [CloseItem("Gold", "Gold")]
                public CustomFieldChoice<TierField> Gold { get; } = new CustomFieldChoice<TierField>("Gold");
            }
            public static class SmartViews
            {
                [CloseItem("save_1", "Warm")]
                public static BulkSelection Warm => Leads.All;
            }
            public static class Users
            {
                [CloseItem("user_1", "Bob")]
                public static readonly UserId Bob = new UserId("user_1");
            }
            public static class Groups
            {
                [CloseItem("group_1", "Sales")]
                public static readonly GroupId Sales = new GroupId("group_1");
            }
            public static class PhoneNumbers
            {
                [CloseItem("phon_1", "Desk")]
                public static readonly PhoneNumberId Desk = new PhoneNumberId("phon_1");
            }
            public static class EmailTemplates
            {
                [CloseItem("tmpl_1", "Hello")]
                public static readonly EmailTemplateId Hello = new EmailTemplateId("tmpl_1");
            }
            public static class CustomActivityTypes
            {
                [CloseItem("actitype_1", "Visit")]
                public static readonly CustomActivityTypeId Visit = new CustomActivityTypeId("actitype_1");
            }
        }
        """;

    [Theory]
    [InlineData(/* lang=c#-test */ """SequenceId id = [|"seq_1"|];""", /* lang=c#-test */ "SequenceId id = Org.Sequences.Onboarding;")]
    [InlineData(
        /* lang=c#-test */ """LeadStatusId id = [|"stat_1"|];""",
        /* lang=c#-test */ "LeadStatusId id = Org.LeadStatuses.Qualified;")]
    [InlineData(
        /* lang=c#-test */ """OpportunityStatusId id = [|"stat_2"|];""",
        /* lang=c#-test */ "OpportunityStatusId id = Org.OpportunityStatuses.Won;")]
    [InlineData(/* lang=c#-test */ """UserId id = [|"user_1"|];""", /* lang=c#-test */ "UserId id = Org.Users.Bob;")]
    [InlineData(/* lang=c#-test */ """GroupId id = [|"group_1"|];""", /* lang=c#-test */ "GroupId id = Org.Groups.Sales;")]
    [InlineData(/* lang=c#-test */ """UserOrGroupId id = [|"group_1"|];""", /* lang=c#-test */ "UserOrGroupId id = Org.Groups.Sales;")]
    [InlineData(
        /* lang=c#-test */ """PhoneNumberId id = [|"phon_1"|];""",
        /* lang=c#-test */ "PhoneNumberId id = Org.PhoneNumbers.Desk;")]
    [InlineData(
        /* lang=c#-test */ """EmailTemplateId id = [|"tmpl_1"|];""",
        /* lang=c#-test */ "EmailTemplateId id = Org.EmailTemplates.Hello;")]
    [InlineData(
        /* lang=c#-test */ """CustomActivityTypeId id = [|"actitype_1"|];""",
        /* lang=c#-test */ "CustomActivityTypeId id = Org.CustomActivityTypes.Visit;")]
    [InlineData(
        /* lang=c#-test */ """EmailAccountId id = [|"emailacct_2"|];""",
        /* lang=c#-test */ "EmailAccountId id = Org.Senders.Bob.Account;")]
    [InlineData(
        /* lang=c#-test */ """var from = new Sender([|"emailacct_1"|], "Ada of Sales", "sales@example.com");""",
        /* lang=c#-test */ "var from = Org.Senders.Sales;")]
    [InlineData(
        /* lang=c#-test */ """var from = new Sender([|"emailacct_2"|], "Robert", "bob@example.com");""",
        /* lang=c#-test */ """var from = new Sender(Org.Senders.Bob.Account, "Robert", "bob@example.com");""")]
    [InlineData(
        /* lang=c#-test */ """CustomFieldId id = [|"cf_1"|];""",
        /* lang=c#-test */ "CustomFieldId id = Org.LeadFields.Region.Id;")]
    [InlineData(/* lang=c#-test */ """CustomFieldId id = [|"cf_3"|];""", /* lang=c#-test */ "CustomFieldId id = Org.LeadFields.Odd;")]
    [InlineData(
        /* lang=c#-test */ """var field = new TextCustomField<LeadFields>([|"cf_1"|], "Region");""",
        /* lang=c#-test */ "var field = Org.LeadFields.Region;")]
    public Task A_known_id_of_every_kind_becomes_its_member(string body, string expected) =>
        HasName.FixesAsync(Method(body), Method(expected), mustCompile: true);

    [Theory]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom([|"cf_1"|]).AsText().Is("North"));""",
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom(Org.LeadFields.Region).Is("North"));""")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom([|"cf_2"|]).AsChoice().Is("Gold"));""",
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom(Org.LeadFields.Tier).Is(Org.LeadFields.Tier.Gold));""")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom([|"cf_2"|]).AsChoice().Is("Tin"));""",
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom(Org.LeadFields.Tier.Id).AsChoice().Is("Tin"));""")]
    [InlineData(
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom([|"cf_1"|]).AsNumber().Is(2));""",
        /* lang=c#-test */ """Leads.Where(lead => lead.Custom(Org.LeadFields.Region.Id).AsNumber().Is(2));""")]
    [InlineData(
        /* lang=c#-test */ """Bulk.SetCustomField([|"cf_2"|], "Gold");""",
        /* lang=c#-test */ """Bulk.SetCustomField(Org.LeadFields.Tier, Org.LeadFields.Tier.Gold);""")]
    [InlineData(
        /* lang=c#-test */ """Bulk.ClearCustomField([|"cf_1"|]);""",
        /* lang=c#-test */ """Bulk.ClearCustomField(Org.LeadFields.Region);""")]
    public Task A_known_field_becomes_the_typed_one_where_that_fits_and_else_its_id(string body, string expected) =>
        HasName.FixesAsync(Method(body), Method(expected), mustCompile: true);

    [Fact]
    public Task A_Smart_View_is_named_without_a_fix_since_its_member_is_a_selection() =>
        HasName.ReportsAsync(Method(/* lang=c#-test */ """SmartViewId id = [|"save_1"|];"""));

    [Fact]
    public async Task An_account_that_sends_under_two_names_is_left_alone()
    {
        await HasName.IsSilentAsync(Method(/* lang=c#-test */ """EmailAccountId id = "emailacct_1";"""));
        await HasName.IsSilentAsync(Method(/* lang=c#-test */ """var from = new Sender("emailacct_1", "Eve", "eve@example.com");"""));
    }

    [Fact]
    public Task An_id_that_two_organizations_know_is_left_alone() => HasName.IsSilentAsync(
        Method(/* lang=c#-test */ """SequenceId id = "seq_1";""").Replace(
            "[assembly: CloseOrganization(typeof(Org))]",
            "[assembly: CloseOrganization(typeof(Org))]\n[assembly: CloseOrganization(typeof(Other))]",
            StringComparison.Ordinal) + Class.Replace("class Org", "class Other", StringComparison.Ordinal)
                .Replace("Org.", "Other.", StringComparison.Ordinal));

    [Theory]
    [InlineData("SequenceId", "seq_9")]
    [InlineData("EmailAccountId", "emailacct_9")]
    [InlineData("LeadStatusId", "stat_9")]
    [InlineData("OpportunityStatusId", "stat_9")]
    [InlineData("CustomFieldId", "cf_9")]
    [InlineData("SmartViewId", "save_9")]
    [InlineData("UserId", "user_9")]
    [InlineData("UserOrGroupId", "group_9")]
    [InlineData("GroupId", "group_9")]
    [InlineData("PhoneNumberId", "phon_9")]
    [InlineData("EmailTemplateId", "tmpl_9")]
    [InlineData("CustomActivityTypeId", "actitype_9")]
    public async Task An_unknown_id_of_every_kind_is_a_suggestion(string type, string id)
    {
        await IsUnknown.ReportsAsync(Method($"{type} id = [|\"{id}\"|];"));
        await HasName.IsSilentAsync(Method($"{type} id = \"{id}\";"));
    }

    [Theory]
    [InlineData("LeadId", "lead_9")]
    [InlineData("CustomObjectId", "customobject_9")]
    [InlineData("ContactId", "cont_9")]
    public Task An_id_of_a_kind_that_is_never_pulled_is_left_alone(string type, string id) =>
        IsUnknown.IsSilentAsync(Method($"{type} id = {type}.Unchecked(\"{id}\");"));

    [Theory]
    [InlineData("contact-fields", "CustomFieldId", "cf_9")]
    [InlineData("users,activity-fields", "CustomFieldId", "cf_9")]
    public Task A_field_that_may_be_of_a_kind_that_was_left_out_is_left_alone(string without, string type, string id) =>
        IsUnknown.IsSilentAsync(Method($"{type} id = \"{id}\";").Replace(
            "typeof(Org))", $"typeof(Org), Without = \"{without}\")", StringComparison.Ordinal));

    [Fact]
    public Task A_group_is_not_unknown_where_only_users_were_pulled() => IsUnknown.IsSilentAsync(
        Method(/* lang=c#-test */ """UserOrGroupId id = "group_9";""")
            .Replace("[CloseItem(\"group_1\", \"Sales\")]", "", StringComparison.Ordinal));

    private static string Method(string body) =>
        "[assembly: CloseOrganization(typeof(Org))]\n" + Snippet.Method(body) + Class;
}
