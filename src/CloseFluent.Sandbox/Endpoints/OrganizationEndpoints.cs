using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>What a request is filled from: users, groups, accounts, numbers, statuses, fields and Smart Views.</summary>
internal sealed class OrganizationEndpoints(CloseData data)
{
    private const int MostSmartViews = 200;

    public void AddTo(RouteTable routes)
    {
        routes.Add("GET", "/me/", context => context.Pick(UserResponse.Me(data)));
        routes.AddReadOnly("/user/", data.Users);
        routes.AddReadOnly("/group/", data.Groups);
        routes.AddReadOnly("/status/lead/", data.LeadStatuses);
        routes.AddReadOnly("/status/opportunity/", OrganizationResponse.OpportunityStatuses());
        routes.AddReadOnly("/custom_activity/", data.ActivityTypes);
        routes.AddReadOnly("/custom_field/lead/", data.LeadFields);
        routes.AddReadOnly("/custom_field/contact/", data.ContactFields);
        routes.AddReadOnly("/custom_field/opportunity/", data.OpportunityFields);
        routes.AddReadOnly("/custom_field/activity/", data.ActivityFields);
        routes.AddReadOnly("/custom_field/custom_object_type/", data.CustomObjectFields);
        routes.AddReadOnly("/custom_field/shared/", data.SharedFields);
        routes.AddReadOnly("/connected_account/", data.ConnectedAccounts, filter: (item, context) =>
            Fits(item, context, "user_id"));
        routes.AddReadOnly("/phone_number/", data.PhoneNumbers, filter: (item, context) =>
            Fits(item, context, "number")
            && Fits(item, context, "user_id")
            && Fits(item, context, "is_group_number")
            && IsOfParticipant(item, context.Parameter("participant_user_id")));
        routes.AddReadOnly("/saved_search/", data.SmartViews, MostSmartViews, (item, context) =>
            Types(context).Contains((string?)item["type"]));
    }

    private static bool Fits(JsonObject item, RequestContext context, string name) =>
        context.Parameter(name) is not { } wanted
        || string.Equals(item[name]?.ToString(), wanted, StringComparison.OrdinalIgnoreCase);

    // Whose number it is takes part in it too.
    private static bool IsOfParticipant(JsonObject number, string? wanted) =>
        wanted is null
        || (string?)number["user_id"] == wanted
        || number["participants"]!.AsArray().Any(participant => (string?)participant == wanted);

    private static string[] Types(RequestContext context) =>
        context.Parameter("type__in")?.Split(',') ?? [context.Parameter("type") ?? FieldCatalogue.Lead];
}
