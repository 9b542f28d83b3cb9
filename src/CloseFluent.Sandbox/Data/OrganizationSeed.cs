using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

internal static class OrganizationSeed
{
    public static IReadOnlyList<JsonObject> Users() =>
    [
        UserResponse.Create(
            SandboxIds.AdaUser, "Ada", "Example", "ada@example.com", "2025-01-10T08:00:00.120000+00:00"),
        UserResponse.Create(
            SandboxIds.GraceUser, "Grace", "Sample", "grace@example.com", "2025-02-03T09:30:00.450000+00:00"),
    ];

    public static IReadOnlyList<JsonObject> Groups() =>
        [OrganizationBuilder.Group(SandboxIds.SalesGroup, "Sales", [SandboxIds.AdaUser, SandboxIds.GraceUser])];

    public static IReadOnlyList<JsonObject> LeadStatuses() =>
    [
        LeadStatusResponse.Create(SandboxIds.PotentialStatus, "Potential"),
        LeadStatusResponse.Create(SandboxIds.QualifiedStatus, "Qualified"),
        LeadStatusResponse.Create(SandboxIds.CustomerStatus, "Customer"),
        LeadStatusResponse.Create(SandboxIds.BadFitStatus, "Bad Fit"),
    ];

    public static IReadOnlyList<JsonObject> LeadFields() =>
    [
        CustomFieldResponse.Create(SandboxIds.OwnerField, "Owner", "user"),
        CustomFieldResponse.Create(SandboxIds.TierField, "Tier", "choices", "Gold", "Silver", "Bronze"),
        CustomFieldResponse.Create(SandboxIds.EmployeesField, "Employees", "number"),
        CustomFieldResponse.Create(SandboxIds.RenewalField, "Renewal", "datetime"),
    ];

    public static IReadOnlyList<JsonObject> ContactFields() =>
        [CustomFieldResponse.Create(SandboxIds.NicknameField, "Nickname", "text")];

    public static IReadOnlyList<JsonObject> OpportunityFields()
    {
        JsonObject source = CustomFieldResponse.Create(SandboxIds.SourceField, "Source", "choices", "Fair", "Web");
        source["accepts_multiple_values"] = false;
        return [source];
    }

    public static IReadOnlyList<JsonObject> ActivityFields() =>
    [
        CustomFieldResponse.OfActivity(
            CustomFieldResponse.Create(SandboxIds.RatingField, "Rating", "number"), SandboxIds.SiteVisitType),
    ];

    public static IReadOnlyList<JsonObject> ActivityTypes() =>
        [OrganizationBuilder.ActivityType(SandboxIds.SiteVisitType, "Site visit")];

    public static IReadOnlyList<JsonObject> CustomObjectFields()
    {
        JsonObject amount = CustomFieldResponse.Create(SandboxIds.AmountField, "Amount", "number");
        amount["custom_object_type_id"] = SandboxIds.PaymentType;
        amount["referenced_custom_type_id"] = null;
        amount["back_reference_is_visible"] = null;
        amount["required"] = false;
        return [amount];
    }

    public static IReadOnlyList<JsonObject> SharedFields() =>
    [
        CustomFieldResponse.Shared(
            CustomFieldResponse.Create(SandboxIds.RegionField, "Region", "text"), [FieldCatalogue.Lead, FieldCatalogue.Contact]),
    ];
}
