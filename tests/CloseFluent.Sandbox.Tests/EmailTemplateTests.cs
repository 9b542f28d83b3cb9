using System.Net;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox.Tests;

/// <summary>E-mail templates, and the mails that are written with them.</summary>
public sealed class EmailTemplateTests
{
    private const string Template = "tmpl_trial";
    private const string Rendering = "/email_template/" + Template + "/render/";
    private const string Bakery = "lead_bakery";
    private const string OfMary = "contact_preference=contact&query=*&results_limit=1";

    [Theory]
    [InlineData("{{ contact.first_name }}", "Mary")]
    [InlineData("{{contact.last_name}}", "Brook")]
    [InlineData("{{ contact.name }} {{contact.title}}", "Mary Ann Brook Founder")]
    [InlineData("{{ contact.email }}", "mary@bakery.example")]
    [InlineData("{{ lead.display_name }}", "Bakery & Sons")]
    [InlineData("{{ lead.status_label }}", "Qualified")]
    [InlineData("{{ lead.custom.Plan }}", "Gold")]
    [InlineData("{{ lead.custom.[Account manager] }}", "Grace Sample")]
    [InlineData("{{ lead.custom.cf_seats }}", "12")]
    [InlineData("{{ contact.custom.Nickname }}", "")]
    [InlineData("{{ contact.custom.Unheard }}", "")]
    [InlineData("{{ contact.shoe_size }}", "")]
    [InlineData("{{ user.first_name }} of {{ organization.name }}", "Ada of Example Sales")]
    [InlineData("{{ person.first_name }}", "{{ person.first_name }}")]
    [InlineData("{{ lead }}", "{{ lead }}")]
    [InlineData("{{ contact.first_name }", "{{ contact.first_name }")]
    [InlineData("{{#if contact.first_name}}Hi{{/if}}", "{{#if contact.first_name}}Hi{{/if}}")]
    [InlineData("{{ contact.first_name | default: \"you\" }}", "{{ contact.first_name | default: \"you\" }}")]
    public void A_tag_is_filled_and_anything_else_stays(string text, string expected) =>
        Assert.Equal(expected, (string?)Made(text).Get(Rendering + "?" + OfMary)["subject"]);

    [Fact]
    public void A_value_is_escaped_in_the_body_and_not_in_the_subject()
    {
        JsonNode mail = Made("{{ lead.display_name }}", "<p>{{ lead.display_name }}</p>").Get(Rendering + "?" + OfMary);

        Assert.Equal("Bakery & Sons", (string?)mail["subject"]);
        Assert.Equal("<p>Bakery &amp; Sons</p>", (string?)mail["body"]);
    }

    [Fact]
    public void A_mail_says_to_whom_it_goes()
    {
        JsonNode mail = Made("Hi").Get(Rendering + "?" + OfMary);

        Assert.Equal("mary@bakery.example", (string?)mail["email"]);
        Assert.Equal("Mary Ann Brook", (string?)mail["contact_display_name"]);
        Assert.Equal(Bakery, (string?)mail["lead_id"]);
        Assert.Equal("Bakery & Sons", (string?)mail["lead_display_name"]);
    }

    [Theory]
    [InlineData("lead", "mary@bakery.example,ivan@mill.example")]
    [InlineData("contact", "mary@bakery.example,jean@bakery.example,ivan@mill.example")]
    [InlineData("all", "mary@bakery.example,mary@home.example,jean@bakery.example,ivan@mill.example")]
    public void A_preference_decides_who_is_written_to(string preference, string expected) => Assert.Equal(
        expected, string.Join(',', Addresses(Made("Hi"), $"query=*&contact_preference={preference}")));

    [Fact]
    public void Leads_and_contacts_are_taken_from_a_filter_in_its_order_up_to_its_limit()
    {
        Caller close = Made("Hi");
        string sort = Uri.EscapeDataString("""[{"direction":"desc","field":"display_name"}]""");
        string leads = Query("""{ "type": "object_type", "object_type": "lead" }""");
        string contacts = Query("""{ "type": "object_type", "object_type": "contact" }""");

        Assert.Equal(["ivan@mill.example"], Addresses(close, $"{leads}&sort={sort}&results_limit=1"));
        Assert.Equal(
            ["mary@bakery.example", "jean@bakery.example"],
            Addresses(close, $"{contacts}&bulk_object_type=contact&contact_preference=contact&results_limit=2"));
    }

    [Fact]
    public void One_contact_of_a_lead_is_shown_even_without_an_address()
    {
        Caller close = Made("{{ contact.name }}");
        (string lead, string contact) = Contact(close, "Nobody");

        JsonNode mail = close.Get($"{Rendering}?lead_id={lead}&contact_id={contact}");

        Assert.Equal("Nobody", (string?)mail["subject"]);
        Assert.Equal("", (string?)mail["email"]);
    }

    [Fact]
    public void Past_the_last_mail_and_past_the_hundredth_there_is_an_object_without_members()
    {
        Assert.Empty(Made("Hi").Get(Rendering + "?query=*&entry=2").AsObject());
        Assert.Empty(Made("Hi").Get(Rendering + "?query=*&entry=100").AsObject());
    }

    [Theory]
    [InlineData("", "s_query")]
    [InlineData("s_query={", "s_query")]
    [InlineData("query=*&entry=101", "entry")]
    [InlineData("query=*&entry=first", "entry")]
    [InlineData("query=*&contact_preference=nobody", "contact_preference")]
    [InlineData("query=*&bulk_object_type=contact", "bulk_object_type")]
    [InlineData("query=*&bulk_object_type=call", "bulk_object_type")]
    [InlineData("query=*&results_limit=0", "results_limit")]
    [InlineData("query=*&sort=[1]", "sort")]
    [InlineData("query=*&sort=[{\"direction\":\"up\",\"field\":\"name\"}]", "sort")]
    [InlineData("query=*&email_account_id=emailacct_x", "email_account_id")]
    [InlineData("query=*&sender=ada", "sender")]
    [InlineData("lead_id=" + Bakery, "contact_id")]
    [InlineData("lead_id=lead_x&contact_id=cont_x", "lead_id")]
    public void A_wrong_parameter_is_named(string query, string field)
    {
        (HttpStatusCode status, JsonNode answer) = Made("Hi").Send("GET", Rendering + "?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(answer["field-errors"]![field]);
    }

    [Fact]
    public void A_contact_of_another_lead_is_refused()
    {
        Caller close = Made("Hi");

        (HttpStatusCode status, JsonNode answer) =
            close.Send("GET", $"{Rendering}?lead_id={Bakery}&contact_id={Contact(close, "Nobody").Id}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(answer["field-errors"]!["contact_id"]);
    }

    [Fact]
    public void A_template_that_is_not_there_is_not_found() => Assert.Equal(
        HttpStatusCode.NotFound, Made("Hi").Send("GET", "/email_template/tmpl_x/render/?query=*").Status);

    [Fact]
    public void A_long_query_is_sent_as_a_POST()
    {
        Caller close = Made("{{ contact.first_name }}");
        string body = """{ "_params": { "query": "*", "entry": 1, "contact_preference": "contact" } }""";

        (HttpStatusCode status, JsonNode mail) = close.Send("POST", Rendering, body, insteadOf: "GET");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Jean", (string?)mail["subject"]);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, close.Send("POST", Rendering, body).Status);
    }

    [Fact]
    public void Templates_are_listed_by_flag_and_say_which_sequences_use_them()
    {
        Caller close = new();

        Assert.Equal("Price list", (string?)close.Get("/email_template/?is_shared=false")["data"]![0]!["name"]);
        Assert.Empty(close.Get("/email_template/?is_archived=true")["data"]!.AsArray());
        JsonNode step = close.Get($"/sequence/{SandboxIds.OnboardingSequence}/")["steps"]![0]!;
        JsonNode template = close.Get($"/email_template/{step["email_template_id"]}/?include_embedded=true");
        Assert.Equal("Onboarding", (string?)template["used_by_sequences"]![0]!["name"]);
    }

    [Fact]
    public void A_sequence_of_a_tests_own_writes_mails_of_its_own_templates()
    {
        Caller close = Made("Hi");

        JsonNode steps = close.Get("/sequence/seq_trial/")["steps"]!;

        Assert.Equal([Template, "tmpl_later"], steps.AsArray().Select(step => (string?)step!["email_template_id"]));
        Assert.Equal("Trial, mail 2", (string?)close.Get("/email_template/tmpl_later/")["name"]);
    }

    private static Caller Made(string subject, string body = "<p>Hi</p>") => new(options => options.Data = new SandboxData()
        .AddLeadStatus("stat_qualified", "Qualified")
        .AddLeadField("cf_plan", "Plan", SandboxFieldType.Text)
        .AddLeadField("cf_manager", "Account manager", SandboxFieldType.User)
        .AddLeadField("cf_seats", "Seats", SandboxFieldType.Number)
        .AddEmailTemplate(Template, "Trial", subject, body)
        .AddSequence("seq_trial", "Trial", Template, "tmpl_later")
        .AddLead(Bakery, "Bakery & Sons", lead => lead
            .Status("stat_qualified").Field("cf_plan", "Gold").Field("cf_manager", (UserId)SandboxIds.GraceUser).Field("cf_seats", 12)
            .Contact("Mary Ann Brook", contact => contact
                .Title("Founder").Email("mary@bakery.example").Email("mary@home.example", "home"))
            .Contact("Jean Frost", "jean@bakery.example"))
        .AddLead("lead_mill", "Mill", lead => lead
            .Contact("Nobody")
            .Contact("Gone", contact => contact.Email("gone@mill.example", isUnsubscribed: true))
            .Contact("Ivan Gray", "ivan@mill.example"))
        .AddLead("lead_empty", "Empty"));

    private static string Query(string filter) => "s_query=" + Uri.EscapeDataString(filter);

    private static List<string?> Addresses(Caller close, string query)
    {
        List<string?> addresses = [];
        while (close.Get($"{Rendering}?{query}&entry={addresses.Count}").AsObject() is { Count: > 0 } mail)
        {
            addresses.Add((string?)mail["email"]);
        }

        return addresses;
    }

    private static (string Lead, string Id) Contact(Caller close, string name)
    {
        JsonNode found = close.Send("POST", "/data/search/", """
            { "query": { "type": "object_type", "object_type": "contact" }, "_fields": { "contact": ["id", "name", "lead_id"] } }
            """).Body;
        JsonNode contact = found["data"]!.AsArray().Single(contact => (string?)contact!["name"] == name)!;
        return ((string)contact["lead_id"]!, (string)contact["id"]!);
    }
}
