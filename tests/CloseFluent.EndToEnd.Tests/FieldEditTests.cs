using System.Text.Json;
using CloseFluent.Sandbox;
using CloseFluent.Testing;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>Edits of custom fields happen in the sandbox's data, and everything that reads it agrees afterwards.</summary>
public sealed class FieldEditTests
{
    private static readonly CustomFieldId s_tier = SandboxIds.TierField;
    private static readonly CustomFieldId s_text = "cf_text";
    private static readonly CustomFieldId s_day = "cf_day";
    private static readonly CustomFieldId s_one = "cf_one";
    private static readonly CustomFieldId s_team = "cf_team";
    private static readonly CustomFieldId s_contact = "cf_contact";
    private static readonly CustomFieldId s_object = "cf_object";

    private static readonly BulkSelection s_bakery = Leads.WithIds(SandboxIds.BakeryLead);

    private static SandboxData Own => new SandboxData()
        .AddLeadStatus("stat_a", "A")
        .AddLead(SandboxIds.BakeryLead, "Elm Street Bakery", lead => lead.Contact("Ada", "ada@example.com"))
        .AddLeadField(s_text, "Text", SandboxFieldType.Text)
        .AddLeadField(s_day, "Day", SandboxFieldType.Date)
        .AddLeadField(s_one, "One", SandboxFieldType.Choices, acceptsMultipleValues: false, "Gold", "Silver")
        .AddLeadField(s_team, "Team", SandboxFieldType.User, acceptsMultipleValues: true)
        .AddLeadField(s_contact, "Champion", SandboxFieldType.Contact)
        .AddLeadField(s_object, "Payment", SandboxFieldType.CustomObject);

    [Fact]
    public async Task Values_are_replaced_added_removed_and_cleared()
    {
        using World world = new();

        await RunAsync(world, Bulk.SetCustomField(s_tier, "Gold", "Silver").To(World.Qualified));
        Assert.Equal((12, 12), (await CountAsync(world, "Gold"), await CountAsync(world, "Silver")));
        await RunAsync(world, Bulk.AddToCustomField(s_tier, "Bronze", "Gold").To(World.Qualified));
        Assert.Equal((12, 12, 12), (await CountAsync(world, "Gold"), await CountAsync(world, "Silver"), await CountAsync(world, "Bronze")));
        await RunAsync(world, Bulk.RemoveFromCustomField(s_tier, "Silver", "Gold").To(World.Qualified));
        Assert.Equal((0, 0, 12), (await CountAsync(world, "Gold"), await CountAsync(world, "Silver"), await CountAsync(world, "Bronze")));
        await RunAsync(world, Bulk.ClearCustomFieldByName("Tier").To(World.Qualified));
        MatchCount left = await world.Close.CountAsync(Leads.Where(lead =>
            lead.StatusId.Is(SandboxIds.QualifiedStatus) & lead.Custom(s_tier).Exists()));
        Assert.Equal(0, left.Total);
    }

    [Fact]
    public async Task A_value_of_each_type_is_found_by_its_filter()
    {
        using Organization own = new(Own);
        DateTimeOffset now = own.Time.GetUtcNow();

        await own.RunAsync(Bulk.SetCustomField(s_text, "two words").To(s_bakery));
        await own.RunAsync(Bulk.SetCustomField(s_day, CustomFieldValue.Day(2026, 1, 31)).To(s_bakery));
        await own.RunAsync(Bulk.SetCustomField(s_one, "Silver").To(s_bakery));
        await own.RunAsync(Bulk.AddToCustomField(s_team, "Grace Sample", new UserId(SandboxIds.AdaUser)).To(s_bakery));
        await own.RunAsync(Bulk.SetCustomField(s_object, new CustomObjectId("custobj_1")).To(s_bakery));
        await own.RunAsync(Bulk.SetCustomField(SandboxIds.EmployeesField, 12.5m).To(s_bakery));
        await own.RunAsync(Bulk.SetCustomField(SandboxIds.RenewalField, now).To(s_bakery));
        await own.RunAsync(Bulk.SetCustomFieldByName("Region", "North").To(s_bakery));

        Assert.True(await own.IsFoundAsync(lead => lead.Custom(s_text).AsText().Is("two words")));
        Assert.True(await own.IsFoundAsync(lead => lead.Custom(s_day).AsMoment().Between(Moment.StartOf(2026, 1, 31), Moment.EndOf(2026, 1, 31))));
        Assert.False(await own.IsFoundAsync(lead => lead.Custom(s_day).AsMoment().OnOrAfter(Moment.StartOf(2026, 2, 1))));
        Assert.True(await own.IsFoundAsync(lead => lead.Custom(s_one).AsChoice().Is("Silver")));
        Assert.True(await own.IsFoundAsync(lead => lead.Custom(s_team).AsUser().Is(SandboxIds.GraceUser) & lead.Custom(s_team).AsUser().IsCurrentUser()));
        Assert.True(await own.IsFoundAsync(lead => lead.Custom(s_object).AsReference<CustomObjectId>("custom_object").Is("custobj_1")));
        Assert.True(await own.IsFoundAsync(lead => lead.Custom(SandboxIds.EmployeesField).AsNumber().Is(12.5m)));
        Assert.True(await own.IsFoundAsync(lead => lead.Custom(SandboxIds.RenewalField).AsMoment().OnOrAfter(now)));
        Assert.True(await own.IsFoundAsync(lead => lead.Custom(SandboxIds.RegionField).AsText().Is("North")));
    }

    [Fact]
    public async Task What_Close_would_refuse_is_refused_with_the_member()
    {
        using Organization own = new(Own);

        await own.RefusesAsync("custom_field_id", Bulk.SetCustomField("cf_unknown", "a"));
        await own.RefusesAsync("custom_field_id", Bulk.SetCustomField(SandboxIds.NicknameField, "a"));
        await own.RefusesAsync("custom_field_name", Bulk.SetCustomFieldByName("Unknown", "a"));
        await own.RefusesAsync("custom_field_operation", Bulk.AddToCustomField(s_one, "Gold"));
        await own.RefusesAsync("custom_field_values", Bulk.SetCustomField(s_one, "Gold", "Silver"));
        await own.RefusesAsync("custom_field_value", Bulk.SetCustomField(s_one, "Copper"));
        await own.RefusesAsync("custom_field_value", Bulk.SetCustomField(s_text, 5));
        await own.RefusesAsync("custom_field_value", Bulk.SetCustomField(s_day, "31.1.2026"));
        await own.RefusesAsync("custom_field_value", Bulk.SetCustomField(SandboxIds.RenewalField, "2026-01-31T09:00:00"));
        await own.RefusesAsync("custom_field_value", Bulk.SetCustomField(SandboxIds.EmployeesField, "many"));
        await own.RefusesAsync("custom_field_value", Bulk.SetCustomField(SandboxIds.OwnerField, "Nobody"));
        await own.RefusesAsync("custom_field_value", Bulk.SetCustomField(s_contact, "cont_unknown"));
        Assert.Empty(own.Sandbox.BulkActions);
    }

    [Fact]
    public async Task An_edit_leaves_events_of_the_leads_that_changed()
    {
        using World world = new();

        BulkEdit done = await RunAsync(world, Bulk.SetCustomField(s_tier, "Gold").To(World.Qualified));
        BulkEdit again = await RunAsync(world, Bulk.SetCustomField(s_tier, "Gold").To(World.Qualified));

        Assert.Equal(BulkEditType.SetCustomField, done.Type);
        Assert.Equal(("Tier", "Gold", null), (done.CustomFieldName, done.CustomFieldValue, done.LeadStatusId));
        Assert.Equal((12, 12), (done.ObjectsProcessed, again.ObjectsProcessed));
        Assert.NotEmpty(Changed(world, done));
        Assert.Empty(Changed(world, again));
        Assert.Equal(
            ["created", "completed"],
            world.Sandbox.TakeDeliveries().Select(delivery => ActionOf(delivery.Body)).Where(action => action != "updated").Take(2));
    }

    [Fact]
    public async Task The_first_example_of_a_typed_field_runs()
    {
        using World world = new();
        CustomField tier = await world.Close.CustomFields.GetByNameAsync(CustomFieldOwner.Lead, "Tier");

        await RunAsync(world, Bulk.SetCustomField(tier, "Bronze").To(World.Qualified));

        Assert.Equal(12, await CountAsync(world, "Bronze"));
    }

    private static string ActionOf(ReadOnlyMemory<byte> body) =>
        JsonDocument.Parse(body).RootElement.GetProperty("event").GetProperty("action").GetString()!;

    private static string[] Changed(World world, BulkEdit edit)
    {
        SandboxRequest request = new("GET", "/api/v1/event/") { Query = "?object_type=lead&action=updated" };
        request.Headers["Authorization"] =
            "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(world.Sandbox.ApiKey + ":"));
        using JsonDocument events = JsonDocument.Parse(world.Sandbox.Handle(request).Body);
        return
        [
            .. events.RootElement.GetProperty("data").EnumerateArray()
                .Where(evt => evt.GetProperty("meta").GetProperty("bulk_action_id").GetString() == edit.Id.Value)
                .Select(evt => evt.GetProperty("object_id").GetString()!),
        ];
    }

    private static async Task<BulkEdit> RunAsync(World world, BulkEditAction action)
    {
        BulkEdit started = await action.SendAsync(world.Close);
        return await world.PassingTimeAsync(world.Close.BulkEdits.WaitAsync(started.Id));
    }

    private static async Task<int> CountAsync(World world, string tier)
    {
        MatchCount count = await world.Close.CountAsync(Leads.Where(lead =>
            lead.StatusId.Is(SandboxIds.QualifiedStatus) & lead.Custom(s_tier).AsChoice().Is(tier)));
        return count.Total;
    }

    /// <summary>A strict sandbox with data of its own, and a client on it.</summary>
    private sealed class Organization : IDisposable
    {
        private readonly HttpClient _http;

        public Organization(SandboxData data)
        {
            Sandbox = new CloseSandbox(new CloseSandboxOptions { TimeProvider = Time, Data = data, IsStrict = true });
            _http = new HttpClient(Sandbox.CreateHandler());
            Close = new CloseClient(new CloseClientOptions { ApiKey = Sandbox.ApiKey, TimeProvider = Time }, _http);
        }

        public AutoAdvancingTimeProvider Time { get; } = new();

        public CloseSandbox Sandbox { get; }

        private CloseClient Close { get; }

        public async Task RunAsync(BulkEditAction action)
        {
            BulkEdit started = await action.SendAsync(Close);
            await Close.BulkEdits.WaitAsync(started.Id);
        }

        public async Task<bool> IsFoundAsync(Func<LeadFields, Filter<LeadFields>> condition) =>
            (await Close.CountAsync(Leads.Where(condition))).Total == 1;

        public async Task RefusesAsync(string member, SetCustomFieldNeedsLeads stage)
        {
            CloseValidationException refused =
                await Assert.ThrowsAsync<CloseValidationException>(() => stage.To(s_bakery).SendAsync(Close));
            Assert.StartsWith(member, refused.FieldErrors[0].Field, StringComparison.Ordinal);
        }

        public void Dispose()
        {
            Close.Dispose();
            _http.Dispose();
        }
    }
}
