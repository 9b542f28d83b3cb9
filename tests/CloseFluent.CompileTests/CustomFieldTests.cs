namespace CloseFluent.CompileTests;

/// <summary>Custom fields whose type is known, as the class of an organization has them.</summary>
public sealed class CustomFieldTests
{
    // The nested class hides the library's type of the same name, so generated code names that in full.
    private const string Organization = """
        internal static class Org
        {
            public static class LeadFields
            {
                public static IndustryField Industry { get; } = new IndustryField();
                public static PlanField Plan { get; } = new PlanField();
                public static global::CloseFluent.NumberCustomField<global::CloseFluent.LeadFields> Seats { get; } =
                    new global::CloseFluent.NumberCustomField<global::CloseFluent.LeadFields>("cf_seats", "Seats");
                public static global::CloseFluent.DateCustomField<global::CloseFluent.LeadFields> Due { get; } =
                    new global::CloseFluent.DateCustomField<global::CloseFluent.LeadFields>("cf_due", "Due");
                public static global::CloseFluent.UserCustomField<global::CloseFluent.LeadFields> Owner { get; } =
                    new global::CloseFluent.UserCustomField<global::CloseFluent.LeadFields>("cf_owner", "Owner");
                public static global::CloseFluent.MultiUserCustomField<global::CloseFluent.LeadFields> Team { get; } =
                    new global::CloseFluent.MultiUserCustomField<global::CloseFluent.LeadFields>("cf_team", "Team");

                public sealed class IndustryField : global::CloseFluent.MultiChoiceCustomField<global::CloseFluent.LeadFields, IndustryField>
                {
                    internal IndustryField() : base("cf_industry", "Industry") { }

                    public global::CloseFluent.CustomFieldChoice<IndustryField> Cars { get; } =
                        new global::CloseFluent.CustomFieldChoice<IndustryField>("Cars");
                }

                public sealed class PlanField : global::CloseFluent.ChoiceCustomField<global::CloseFluent.LeadFields, PlanField>
                {
                    internal PlanField() : base("cf_plan", "Plan") { }

                    public global::CloseFluent.CustomFieldChoice<PlanField> Gold { get; } =
                        new global::CloseFluent.CustomFieldChoice<PlanField>("Gold");
                }
            }

            public static class ContactFields
            {
                public static global::CloseFluent.TextCustomField<global::CloseFluent.ContactFields> Role { get; } =
                    new global::CloseFluent.TextCustomField<global::CloseFluent.ContactFields>("cf_role", "Role");
            }
        }
        """;

    private static readonly Preamble s_user = Preamble.User with { Declarations = Organization };

    [Fact]
    public void What_fits_compiles() => UserCode.ShouldCompile(
        """
        _ = Leads.Where(lead => lead.Custom(Org.LeadFields.Industry).Is(Org.LeadFields.Industry.Cars)
            & lead.Custom(Org.LeadFields.Seats).AtLeast(5)
            & lead.Custom(Org.LeadFields.Due).Within(Next.Days(30))
            & lead.Custom(Org.LeadFields.Team).IsCurrentUser()
            & lead.Contacts.Any(contact => contact.Custom(Org.ContactFields.Role).HasWords("founder")));
        _ = Bulk.SetCustomField(Org.LeadFields.Industry, Org.LeadFields.Industry.Cars);
        _ = Bulk.SetCustomField(Org.LeadFields.Plan, Org.LeadFields.Plan.Gold);
        _ = Bulk.SetCustomField(Org.LeadFields.Seats, 5);
        _ = Bulk.SetCustomField(Org.LeadFields.Seats, 5.5m);
        _ = Bulk.SetCustomField(Org.LeadFields.Due, new DateTime(2026, 1, 31));
        _ = Bulk.SetCustomField(Org.LeadFields.Due, new DateOnly(2026, 1, 31));
        _ = Bulk.SetCustomField(Org.LeadFields.Owner, adaUser);
        _ = Bulk.SetCustomField(Org.LeadFields.Owner, "Ada Example");
        _ = Bulk.AddToCustomField(Org.LeadFields.Team, adaUser, "user_b");
        _ = Bulk.RemoveFromCustomField(Org.LeadFields.Industry, Org.LeadFields.Industry.Cars);
        _ = Bulk.ClearCustomField(Org.LeadFields.Seats);
        _ = Bulk.SetCustomField("cf_a", 5);
        _ = Bulk.SetCustomField("cf_a", "Partner", "Reseller");
        _ = Bulk.SetCustomFieldByName("Industry", DateTimeOffset.UnixEpoch);
        """,
        s_user);

    [Fact]
    public Task A_value_that_a_field_cannot_have() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.SetCustomField(Org.LeadFields.Industry, "Cars");
        Bulk.SetCustomField(Org.LeadFields.Industry, Org.LeadFields.Plan.Gold);
        Bulk.SetCustomField(Org.LeadFields.Plan, Org.LeadFields.Plan.Silver);
        Bulk.SetCustomField(Org.LeadFields.Seats, "many");
        Bulk.SetCustomField(Org.LeadFields.Due, 5);
        Bulk.SetCustomField(Org.LeadFields.Owner, new ContactId("cont_a"));
        Bulk.SetCustomField("cf_a", DateTime.Now);
        Bulk.SetCustomField("cf_a", new LeadId("lead_a"));
        """,
        s_user));

    [Fact]
    public Task Several_values_of_a_field_that_has_one() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.AddToCustomField(Org.LeadFields.Plan, Org.LeadFields.Plan.Gold);
        Bulk.RemoveFromCustomField(Org.LeadFields.Owner, adaUser);
        Bulk.SetCustomField(Org.LeadFields.Plan, Org.LeadFields.Plan.Gold, Org.LeadFields.Plan.Gold);
        Bulk.AddToCustomField(Org.LeadFields.Team);
        """,
        s_user));

    [Fact]
    public Task A_field_of_other_objects() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Custom(Org.ContactFields.Role).HasWords("founder"));
        Contacts.Where(contact => contact.Custom(Org.LeadFields.Seats).AtLeast(5));
        Bulk.SetCustomField(Org.ContactFields.Role, "founder");
        Bulk.ClearCustomField(Org.ContactFields.Role);
        """,
        s_user));

    [Fact]
    public Task A_condition_that_a_field_does_not_take() => Verify(UserCode.ShouldNotCompile(
        """
        Leads.Where(lead => lead.Custom(Org.LeadFields.Industry).Is("Cars"));
        Leads.Where(lead => lead.Custom(Org.LeadFields.Industry).Is(Org.LeadFields.Plan.Gold));
        Leads.Where(lead => lead.Custom(Org.LeadFields.Industry).HasWords("Cars"));
        Leads.Where(lead => lead.Custom(Org.LeadFields.Seats).HasWords("5"));
        Leads.Where(lead => lead.Custom(Org.LeadFields.Due).AtLeast(5));
        """,
        s_user));
}
