namespace CloseFluent.Tests;

/// <summary>Templates and rendered mails are read as far as Close says something of them.</summary>
public sealed class EmailTemplateTests
{
    private static readonly EmailTemplateId s_template = "tmpl_1";

    [Fact]
    public async Task A_template_of_which_little_is_said_is_read()
    {
        using CloseClient close = Answering("""{"id":"tmpl_1","name":null,"is_archived":"no"}""");

        EmailTemplate template = await close.EmailTemplates.GetAsync(s_template);

        Assert.Equal((string.Empty, string.Empty, string.Empty), (template.Name, template.Subject, template.Body));
        Assert.Null(template.IsShared);
        Assert.Null(template.IsArchived);
        Assert.Equal(" (tmpl_1)", template.ToString());
    }

    [Fact]
    public async Task A_template_that_is_embedded_in_a_sequence_is_asked_for_too()
    {
        string? asked = null;
        using CloseClient close = Given.Client(new CannedHandler((request, _) =>
        {
            asked = request.RequestUri!.PathAndQuery;
            return Task.FromResult(CannedHandler.Answer(200, """{"id":"tmpl_1","name":"Spring"}"""));
        }));

        Assert.Equal("Spring (tmpl_1)", (await close.EmailTemplates.GetAsync(s_template)).ToString());

        Assert.EndsWith("/email_template/tmpl_1/?include_embedded=true", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_template_is_not_meant_by_its_name()
    {
        using CloseClient close = Answering("""
            {"data":[{"id":"tmpl_1","name":"Spring","is_archived":true},{"id":"tmpl_2","name":"spring","is_archived":false}]}
            """);

        Assert.Equal("tmpl_2", (await close.EmailTemplates.GetByNameAsync("Spring")).Id.Value);
    }

    [Fact]
    public async Task A_mail_of_which_little_is_said_is_read()
    {
        using CloseClient close = Answering("""{"subject":"Hi","email":" ","contact_id":7}""");

        RenderedMail mail = await close.EmailTemplates.RenderAsync(s_template, new LeadId("lead_1"), "cont_1");

        Assert.Equal(("Hi", string.Empty), (mail.Subject, mail.Html));
        Assert.Null(mail.Address);
        Assert.Null(mail.ContactId);
        Assert.Equal("A mail to an unknown contact of an unknown lead", mail.ToString());
    }

    [Fact]
    public async Task An_object_without_members_is_not_a_mail()
    {
        using CloseClient close = Answering("{}");

        Assert.Null(await close.EmailTemplates.RenderAsync(s_template, Leads.All, ContactPreference.Lead, 0));
        await Assert.ThrowsAsync<CloseInvalidResponseException>(
            () => close.EmailTemplates.RenderAsync(s_template, new LeadId("lead_1"), "cont_1"));
    }

    [Theory]
    [InlineData(1, "GET")]
    [InlineData(60, "POST")]
    public async Task An_address_is_never_longer_than_Close_takes(int ids, string method)
    {
        List<string> addresses = [];
        using CloseClient close = Given.Client(new CannedHandler((request, _) =>
        {
            addresses.Add(request.RequestUri!.PathAndQuery);
            Assert.Equal(method, request.Method.Method);
            return Task.FromResult(CannedHandler.Answer(200, "{}"));
        }));
        LeadId[] leads = [.. Enumerable.Range(0, ids).Select(number => new LeadId($"lead_{number}_{new string('x', 30)}"))];

        await close.EmailTemplates.RenderAsync(s_template, Leads.WithIds(leads), ContactPreference.Contact, 3);

        Assert.InRange(Assert.Single(addresses).Length, 1, 2000);
    }

    [Fact]
    public void A_read_that_is_sent_as_a_POST_counts_with_the_GETs_for_rate_limits()
    {
        CloseRequest address = QueryRequest.Create("/a/1/", "/a/{id}/", [("name", "x")], null);
        CloseRequest body = QueryRequest.Create("/a/1/", "/a/{id}/", [("name", new string('x', 100_000))], null);

        Assert.Equal((HttpMethod.Get, null), (address.Method, address.MethodOverride));
        Assert.Equal((HttpMethod.Post, HttpMethod.Get), (body.Method, body.MethodOverride));
        Assert.Equal("GET /a/{id}/", address.Group);
        Assert.Equal(address.Group, body.Group);
        Assert.True(body.IsIdempotent);
        Assert.Null(body.Action);
    }

    [Fact]
    public async Task Contacts_of_which_nothing_is_said_are_unknown()
    {
        using CloseClient close = Answering("""
            {"data":[{"__object_type":"lead","id":"lead_1"},
            {"__object_type":"lead","id":"lead_2","contacts":[{"id":"cont_1","emails":[{"email":"a@b.example"},{"email":null}]}]},
            {"__object_type":"contact","id":"cont_2","emails":[{"email":"c@d.example","is_unsubscribed":true}]}]}
            """);
        List<SelectedContacts> found = [];
        await foreach (SelectedContacts item in close.ListContactsAsync(Leads.All, 10))
        {
            found.Add(item);
        }

        Assert.Null(found[0].Contacts);
        Assert.Equal(["a@b.example"], Assert.Single(found[1].Contacts!).Addresses);
        Assert.Equal("A contact without a name (cont_1)", found[1].Contacts![0].ToString());
        Assert.Empty(Assert.Single(found[2].Contacts!).Addresses);
        Assert.Equal(["c@d.example"], found[2].Contacts![0].UnsubscribedAddresses);
    }

    [Fact]
    public async Task A_search_that_goes_nowhere_ends()
    {
        using CloseClient close = Answering("""{"data":[{"__object_type":"lead","id":"lead_1"}],"cursor":"again"}""");

        await Assert.ThrowsAsync<CloseInvalidResponseException>(async () =>
        {
            await foreach (SelectedContacts item in close.ListContactsAsync(Leads.All, 10_000))
            {
                Assert.Equal("lead_1", item.Id);
            }
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => close.ListContactsAsync(Leads.All, 10_001));
    }

    private static CloseClient Answering(string json) => Given.Client(new CannedHandler(() => CannedHandler.Answer(200, json)));
}
