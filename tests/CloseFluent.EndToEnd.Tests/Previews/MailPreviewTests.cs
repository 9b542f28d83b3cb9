using System.Net;
using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>How mails are asked for: how many, in which form, again after faults, and what is said of what is unknown.</summary>
public sealed class MailPreviewTests
{
    // Longer than an address may be.
    private static readonly LeadId[] s_many =
        [.. Enumerable.Range(0, 100).Select(number => new LeadId($"lead_{number}_{new string('x', 30)}"))];

    private static readonly BulkSelection s_long = Leads
        .Where(lead => lead.Id.IsAnyOf(s_many) | lead.Name.HasWords("mill"))
        .OrderBy(lead => lead.DateCreated);

    [Fact]
    public async Task A_mail_says_to_whom_it_goes_and_what_it_is()
    {
        using PreviewWorld world = new(Filled(1));

        MailPreview mail = Assert.Single(await MailsAsync(PreviewWorld.Subscribe(), world));

        Assert.Equal((0, "Person0 Brook", "person0@mill.example"), (mail.Index, mail.ContactName, mail.Address));
        Assert.Equal(("lead_0", "Mill & Sons 0"), (mail.LeadId!.Value, mail.LeadName));
        Assert.Equal("A question about Mill & Sons 0", mail.Subject);
        Assert.Equal("<p>Hi Person0,</p><p>how is Gold?</p><p>Ada</p>", mail.Html);
        Assert.Equal("Hi Person0,\n\nhow is Gold?\n\nAda", mail.Text);
        Assert.Equal(
            "To: Person0 Brook <person0@mill.example> (Mill & Sons 0)\nSubject: A question about Mill & Sons 0\n\n" + mail.Text,
            mail.ToString());
    }

    [Fact]
    public async Task A_bulk_email_shows_the_mails_of_its_template()
    {
        using PreviewWorld world = new(Filled(3));
        EmailAction action = Bulk.Email(PreviewWorld.Greeting).From(World.Ada).Preference(ContactPreference.Lead)
            .To(Leads.All.OrderByDescending(lead => lead.DateCreated).Take(2));

        List<string?> addresses = [];
        await foreach (MailPreview mail in action.PreviewMailsAsync(world.Close))
        {
            addresses.Add(mail.Address);
        }

        Assert.Equal(["person2@mill.example", "person1@mill.example"], addresses);
        Assert.Empty(world.Sandbox.BulkActions);
    }

    [Fact]
    public async Task Contacts_are_shown_as_they_are_selected()
    {
        using PreviewWorld world = new(Filled(3));

        List<MailPreview> mails = await MailsAsync(
            PreviewWorld.Subscribe(Contacts.Where(contact => contact.Name.HasWords("Person1"))), world);

        Assert.Equal("person1@mill.example", Assert.Single(mails).Address);
    }

    [Fact]
    public async Task No_more_mails_than_asked_for_are_rendered()
    {
        using PreviewWorld world = new(Filled(30));

        Assert.Equal(5, (await MailsAsync(PreviewWorld.Subscribe(), world, 5)).Count);

        Assert.Equal(5, world.Renderings.Count());
    }

    [Fact]
    public async Task Whoever_stops_looking_asks_for_no_more()
    {
        using PreviewWorld world = new(Filled(30));

        await foreach (MailPreview mail in PreviewWorld.Subscribe().PreviewMailsAsync(world.Close))
        {
            if (mail.Index == 1)
            {
                break;
            }
        }

        Assert.Equal(2, world.Renderings.Count());
    }

    [Fact]
    public async Task No_more_than_a_hundred_mails_are_rendered()
    {
        using PreviewWorld world = new(Filled(120));

        Assert.Equal(100, (await MailsAsync(PreviewWorld.Subscribe(), world)).Count);
        Assert.Equal(100, world.Renderings.Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => PreviewWorld.Subscribe().PreviewMailsAsync(world.Close, 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => PreviewWorld.Subscribe().PreviewMailsAsync(world.Close, 0));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => world.Close.EmailTemplates.RenderAsync(
            PreviewWorld.Greeting, Leads.All, ContactPreference.Lead, 100));
    }

    [Theory]
    [InlineData(20, 0, null)]
    [InlineData(21, 1, MailProblemKind.ExceedsHourlyLimit)]
    [InlineData(200, 9, MailProblemKind.ExceedsHourlyLimit)]
    [InlineData(201, 24, MailProblemKind.ExceedsDailyLimit)]
    [InlineData(421, 49, MailProblemKind.ExceedsDailyLimit)]
    public async Task More_mails_than_an_account_sends_take_longer(int count, int hours, MailProblemKind? expected)
    {
        using PreviewWorld world = new(Filled(count));

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close, 1);

        Assert.Equal((count, true), (report.MailCount, report.IsMailCountExact));
        Assert.Equal(TimeSpan.FromHours(hours), report.SendingTime);
        Assert.Equal(expected, report.Problems.SingleOrDefault()?.Kind);
    }

    [Fact]
    public async Task A_problem_of_time_says_how_long_it_takes()
    {
        using PreviewWorld world = new(Filled(421));

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close, 1);

        Assert.StartsWith(
            "There are 421 mails, and an account sends 20 an hour and 200 a day: the last one leaves 2 days and 1 hour after the "
            + "first",
            report.Problems[0].Message,
            StringComparison.Ordinal);
        Assert.StartsWith("421 mails, 1 of them rendered, 1 problems.\n! There are 421", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_filter_goes_as_a_POST_that_means_a_GET()
    {
        using PreviewWorld world = new(Filled(2));

        Assert.Equal(2, (await MailsAsync(PreviewWorld.Subscribe(s_long), world)).Count);

        Assert.Equal(["POST", "POST", "POST"], world.Renderings);
        Assert.All(
            world.Wire.Requests.Where(request => request.Method == HttpMethod.Post),
            request => Assert.Equal(["GET"], request.Headers.GetValues("X-HTTP-Method-Override")));
        Assert.All(world.Wire.Bodies, body => Assert.StartsWith("{\"_params\":{\"s_query\":\"", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_short_filter_goes_as_a_GET_with_the_callers_time_zone()
    {
        using PreviewWorld world = new(Filled(1));

        await MailsAsync(PreviewWorld.Subscribe(), world);

        Assert.Equal(["GET", "GET"], world.Renderings);
        Assert.False(world.Wire.Requests[^1].Headers.Contains("X-HTTP-Method-Override"));
        Assert.Equal(["0"], world.Wire.Requests[^1].Headers.GetValues("X-TZ-Offset"));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(null)]
    public async Task A_read_that_is_sent_as_a_POST_is_sent_again(HttpStatusCode? fault)
    {
        int faults = 0;
        using PreviewWorld world = new(Filled(2), request => IsRendering(request) && faults++ < 2 ? Fail(fault) : null);

        Assert.Equal(2, (await MailsAsync(PreviewWorld.Subscribe(s_long), world)).Count);

        Assert.Equal(["POST", "POST", "POST", "POST", "POST"], world.Renderings);
    }

    [Fact]
    public async Task Cancelling_ends_the_reading()
    {
        using CancellationTokenSource stop = new();
        using PreviewWorld world = new(Filled(5));
        int seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (MailPreview mail in PreviewWorld.Subscribe().PreviewMailsAsync(world.Close).WithCancellation(stop.Token))
            {
                seen++;
                await stop.CancelAsync();
            }
        });

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task A_template_that_is_not_there_is_not_found()
    {
        using PreviewWorld world = new(Filled(1));
        EmailAction action = Bulk.Email("tmpl_x").From(World.Ada).Preference(ContactPreference.Lead).To(Leads.All);

        CloseNotFoundException missing = await Assert.ThrowsAsync<CloseNotFoundException>(() => action.ReportMailsAsync(world.Close));

        Assert.Contains("tmpl_x", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Close_refuses_is_named_by_its_field()
    {
        using PreviewWorld world = new(Filled(1));
        Sender nobody = new("emailacct_x", "Nobody", "nobody@example.com");

        CloseValidationException account = await Assert.ThrowsAsync<CloseValidationException>(
            () => world.Close.EmailTemplates.RenderAsync(PreviewWorld.Greeting, Leads.All, ContactPreference.Lead, 0, nobody));
        CloseValidationException lead = await Assert.ThrowsAsync<CloseValidationException>(
            () => world.Close.EmailTemplates.RenderAsync(PreviewWorld.Greeting, new LeadId("lead_x"), "cont_x"));

        Assert.Contains(account.FieldErrors, error => error.Field == "email_account_id");
        Assert.Contains(lead.FieldErrors, error => error.Field == "lead_id");
        await Assert.ThrowsAsync<ArgumentException>(() => world.Close.EmailTemplates.RenderAsync(
            PreviewWorld.Greeting, Leads.All, default, 0));
    }

    [Fact]
    public async Task What_a_preview_cannot_know_is_said()
    {
        using PreviewWorld world = new(Filled(1));

        MailPreviewReport report = await PreviewWorld.Subscribe(Leads.Search("lead_status:\"No status\"")).ReportMailsAsync(world.Close);

        Assert.Equal(
            [
                MailPreviewCaveatKind.RenderedForKeyOwner, MailPreviewCaveatKind.EarlierSubscribersIncluded,
                MailPreviewCaveatKind.StepSendersIgnored, MailPreviewCaveatKind.RecipientsUnknown,
            ],
            report.Caveats.Select(caveat => caveat.Kind));
        Assert.Equal((1, true), (report.MailCount, report.IsMailCountExact));
    }

    [Fact]
    public async Task A_sequence_without_an_email_step_has_no_mail()
    {
        using PreviewWorld world = new(Filled(1));

        MailPreviewReport report = await PreviewWorld.Subscribe(sequence: "seq_calls").ReportMailsAsync(world.Close);

        Assert.Empty(report.Mails);
        Assert.Equal(MailPreviewCaveatKind.NoEmailStep, report.Caveats[^1].Kind);
        Assert.Empty(world.Renderings);
    }

    [Fact]
    public async Task An_order_that_a_rendering_cannot_take_is_said()
    {
        using PreviewWorld world = new(Filled(1));
        BulkSelection selection = Leads.All
            .OrderBy(lead => lead.Name).ThenBy(lead => lead.DateCreated).ThenBy(lead => lead.DateUpdated).ThenBy(lead => lead.Url);

        MailPreviewReport report = await PreviewWorld.Subscribe(selection).ReportMailsAsync(world.Close);

        Assert.Contains(report.Caveats, caveat => caveat.Kind == MailPreviewCaveatKind.OtherOrder);
    }

    [Fact]
    public async Task Where_the_template_cannot_be_read_a_gap_is_guessed()
    {
        using PreviewWorld world = new(
            PreviewWorld.Data().AddLead("lead_1", "Mill", lead => lead.Contact("", "info@mill.example")),
            request => request.RequestUri!.AbsolutePath.EndsWith($"/{PreviewWorld.Greeting}/", StringComparison.Ordinal)
                ? new HttpResponseMessage(HttpStatusCode.Forbidden)
                : null);

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close);

        Assert.Contains("seems to lack a word here: \"Hi ,", report.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains(report.Caveats, caveat => caveat.Kind == MailPreviewCaveatKind.TagsGuessed);
    }

    private static bool IsRendering(HttpRequestMessage request) =>
        request.RequestUri!.AbsolutePath.EndsWith("/render/", StringComparison.Ordinal);

    // A connection that breaks where there is no status.
    private static HttpResponseMessage Fail(HttpStatusCode? status) =>
        status is { } code ? new HttpResponseMessage(code) : throw new HttpRequestException("The connection broke.");

    private static SandboxData Filled(int count)
    {
        SandboxData data = PreviewWorld.Data();
        for (int number = 0; number < count; number++)
        {
            string person = $"Person{number}";
            data.AddLead($"lead_{number}", $"Mill & Sons {number}", lead => lead
                .Field("cf_plan", "Gold").Contact(person + " Brook", $"{person.ToLowerInvariant()}@mill.example"));
        }

        return data;
    }

    private static async Task<List<MailPreview>> MailsAsync(SubscribeAction action, PreviewWorld world, int count = 100)
    {
        List<MailPreview> mails = [];
        await foreach (MailPreview mail in action.PreviewMailsAsync(world.Close, count))
        {
            mails.Add(mail);
        }

        return mails;
    }
}
