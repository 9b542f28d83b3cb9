using CloseFluent.Sandbox;
using static CloseFluent.MailProblemKind;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>What is wrong with mails is found, each with its place and value, and nothing where nothing is.</summary>
public sealed class SeededFaultTests
{
    private static readonly EmailTemplateId s_greeting = PreviewWorld.Greeting;

    [Fact]
    public async Task A_dozen_seeded_faults_are_found_and_no_other()
    {
        using PreviewWorld world = new(PreviewWorld
            .Data(body: "<p>Hi {{ contact.first_name }},</p><p>how is {{ lead.custom.Plan }} at {{ contact.title }?</p>")
            .AddLead("lead_clean", "Clean", lead => lead
                .Field("cf_plan", "Gold").Contact("Mary Brook", "mary@clean.example"))
            .AddLead("lead_nameless", "Nameless", lead => lead
                .Field("cf_plan", "Gold").Contact("", "info@nameless.example"))
            .AddLead("lead_planless", "Planless", lead => lead.Contact("Ivan Gray", "ivan@planless.example"))
            .AddLead("lead_double", "Double", lead => lead
                .Field("cf_plan", "Gold").Contact("Jean Frost", "MARY@clean.example"))
            .AddLead("lead_partly", "Partly", lead => lead
                .Field("cf_plan", "Gold").Contact("Hedy Hill", "hedy@partly.example").Contact("Nobody")
                .Contact("Gone", contact => contact.Email("gone@partly.example", isUnsubscribed: true)))
            .AddLead("lead_empty", "Empty"));

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close);

        Assert.Equal(5, report.Mails.Count);
        Assert.Equal(
            [
                (UnfilledTag, "Clean"), (EmptyTag, "Nameless"), (UnfilledTag, "Nameless"), (EmptyTag, "Planless"),
                (UnfilledTag, "Planless"), (UnfilledTag, "Double"), (DuplicateAddress, "Double"), (UnfilledTag, "Partly"),
            ],
            report.Mails.SelectMany(mail => mail.Problems.Select(problem => (problem.Kind, mail.LeadName!))));
        Assert.Equal(
            [ContactWithoutAddress, ContactUnsubscribed, LeadWithoutRecipient],
            report.Problems.Skip(8).Select(problem => problem.Kind));
        Assert.Equal("lead_empty", report.Problems[^1].LeadId!.Value);
        Assert.True(report.IsMailCountExact);
    }

    [Fact]
    public async Task A_fault_says_where_it_is_and_what()
    {
        using PreviewWorld world = new(PreviewWorld
            .Data("News of {{ contact.title }}", "<p>Hi {{ contact.first_name }},</p>{{ contact.title }")
            .AddLead("lead_nameless", "Nameless", lead => lead.Contact("", "info@nameless.example")));

        MailPreview mail = await FirstAsync(world);

        MailProblem subject = Assert.Single(mail.Problems, problem => problem.Part == MailPart.Subject);
        Assert.Equal((EmptyTag, "{{ contact.title }}", 8), (subject.Kind, subject.Value, subject.Position));
        MailProblem empty = Assert.Single(mail.Problems, problem => problem is { Part: MailPart.Body, Kind: EmptyTag });
        Assert.Equal(("{{ contact.first_name }}", "<p>Hi ".Length), (empty.Value, empty.Position));
        MailProblem unfilled = Assert.Single(mail.Problems, problem => problem.Kind == UnfilledTag);
        Assert.Equal(("{{ contact.title }", mail.Html.IndexOf("{{", StringComparison.Ordinal)), (unfilled.Value, unfilled.Position));
        Assert.All(mail.Problems, problem => Assert.Equal(("lead_nameless", mail.ContactId), (problem.LeadId!.Value, problem.ContactId)));
    }

    [Theory]
    [InlineData("{{ lead.custom.Plan }} and more", "<p>Hi</p>", EmptyTag)]
    [InlineData("{{ lead.custom.Plan }}", "<p>Hi</p>", EmptyTag)]
    [InlineData("Hi", "<p>Hi <b>{{ contact.title }}</b>,</p>", EmptyTag)]
    [InlineData("Hi", "<a href='https://example.com/?of={{ lead.custom.Plan }}'>Look</a>", EmptyTag)]
    [InlineData("Hi", "<p>{{ contact.title }}{{ lead.custom.Plan }}</p>", EmptyTag)]
    [InlineData("Hi {{ name }}", "<p>Hi</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {{ contact.first_name</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi { contact.first_name }}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {<b>{ contact.first_name }}</b></p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi &#123;&#123; contact.first_name &#125;&#125;</p>", UnfilledTag)]
    [InlineData("Hi", "<p>{% if contact %}Hi</p>", UnfilledTag)]
    [InlineData("Hi", "<a href='{{ link }}'>Look</a>", UnfilledTag)]
    [InlineData("Hi { { contact.first_name } }", "<p>Hi</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {<!-- -->{ contact.first_name }<!-- -->}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {&zwnj;{ contact.first_name }&zwnj;}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {\u200B{ contact.first_name }\u200B}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi &#0123;&#x007B; contact.first_name &#0125;&#x07D;</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {{ contact.first_name | default: 'there' }}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {{ {{ contact.first_name }} }}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {{&nbsp;contact.first_name&nbsp;}}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {{}}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {%- if x -%}</p>", UnfilledTag)]
    [InlineData("Hi", "<p>Hi {{ contact.custom.[No such field] }}</p>", EmptyTag)]
    [InlineData("Hi", "<!--[if mso]>{{ contact.title }}<![endif]--><p>Hi</p>", EmptyTag)]
    [InlineData("\u200B", "<p>Hi</p>", EmptySubject)]
    [InlineData("Hi", "<p>&zwnj;&#8203;</p>", EmptyBody)]
    [InlineData(" ", "<p>Hi</p>", EmptySubject)]
    [InlineData("Hi", "<p> <br>&nbsp;</p>", EmptyBody)]
    public async Task A_faulty_template_is_found(string subject, string body, MailProblemKind expected)
    {
        using PreviewWorld world = new(PreviewWorld.Data(subject, body)
            .AddLead("lead_1", "Mill", lead => lead.Contact("Mary Brook", "mary@mill.example")));

        MailPreview mail = await FirstAsync(world);

        Assert.Equal([expected], mail.Problems.Select(problem => problem.Kind).Distinct());
    }

    [Theory]
    [InlineData("{{ contact.first_name }}", "Mary")]
    [InlineData("{{ lead.display_name }}, {{ contact.name }}", "Brook, Hill & Sons, Mary Brook")]
    [InlineData("Bonjour {{ contact.first_name }} !", "Bonjour Mary !")]
    [InlineData("Hi , you ( ) . ", "Hi , you ( ) . ")]
    [InlineData("Use { or {a} or { b: { c } } or 100 %", "Use { or {a} or { b: { c } } or 100 %")]
    [InlineData("{{contact.first_name}}, {{ contact.first_name }}", "Mary, Mary")]
    public async Task A_mail_as_its_template_means_it_is_clean(string template, string expected)
    {
        string css = "<style>@media print { p { color: red }}</style><!-- {{ note }} -->";
        using PreviewWorld world = new(PreviewWorld.Data(template, $"{css}<p>{template}</p>")
            .AddLead("lead_1", "Brook, Hill & Sons", lead => lead.Contact("Mary Brook", "mary@mill.example")));

        MailPreview mail = await FirstAsync(world);

        Assert.Empty(mail.Problems);
        Assert.Equal(expected, mail.Subject);
        Assert.Equal(expected.Trim(), mail.Text);
    }

    [Theory]
    [InlineData("mary@mill.example", " MARY@Mill.example ")]
    [InlineData("mary@bücher.example", "mary@xn--bcher-kva.example")]
    [InlineData("mary@bücher.example", "Mary@BÜCHER.example")]
    [InlineData("ren\u00E9@mill.example", "rene\u0301@mill.example")]
    public async Task Two_ways_to_write_an_address_are_one(string first, string second)
    {
        using PreviewWorld world = new(PreviewWorld.Data("Hi", "<p>Hi</p>")
            .AddLead("lead_1", "Mill", lead => lead.Contact("Mary Brook", first))
            .AddLead("lead_2", "Hill", lead => lead.Contact("Mary Brook", second)));

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close);
        MailPreviewReport unseen = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close, 1);

        Assert.Equal([DuplicateAddress], report.Problems.Select(problem => problem.Kind));
        Assert.Equal([DuplicateAddress], unseen.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public async Task An_address_of_a_shown_mail_that_is_written_to_again_behind_them_is_found()
    {
        SandboxData data = PreviewWorld.Data("Hi", "<p>Hi</p>");
        foreach (string address in (string[])["a@mill.example", "b@mill.example", "A@mill.example", "c@mill.example", "a@mill.example"])
        {
            data.AddLead($"lead_{Guid.NewGuid():N}", "Mill", lead => lead.Contact("Mary Brook", address));
        }

        using PreviewWorld world = new(data);

        for (int shown = 1; shown <= 5; shown++)
        {
            MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close, shown);

            Assert.Equal([DuplicateAddress, DuplicateAddress], report.Problems.Select(problem => problem.Kind));
        }
    }

    [Theory]
    [InlineData("mary@mill.example", "mary+1@mill.example")]
    [InlineData("mary@mill.example", "mary@mill.example.org")]
    [InlineData("mary@bücher.example", "mary@bucher.example")]
    public async Task Two_addresses_are_two(string first, string second)
    {
        using PreviewWorld world = new(PreviewWorld.Data("Hi", "<p>Hi</p>")
            .AddLead("lead_1", "Mill", lead => lead.Contact("Mary Brook", first))
            .AddLead("lead_2", "Hill", lead => lead.Contact("Mary Brook", second)));

        Assert.Empty((await PreviewWorld.Subscribe().ReportMailsAsync(world.Close)).Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_address_is_none(string address)
    {
        using PreviewWorld world = new(PreviewWorld.Data("Hi", "<p>Hi</p>")
            .AddLead("lead_1", "Mill", lead => lead.Contact("Mary Brook", contact => contact.Email(address))));

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close);

        Assert.Equal(
            [ContactWithoutAddress, LeadWithoutRecipient], report.Problems.Select(problem => problem.Kind));
        Assert.Equal((0, 0), (report.Mails.Count, report.MailCount));
    }

    [Fact]
    public async Task Nothing_is_found_in_clean_mails()
    {
        SandboxData data = PreviewWorld.Data();
        for (int number = 0; number < 20; number++)
        {
            string name = $"Person{number} Brook";
            data.AddLead($"lead_{number}", $"Mill & Sons {number}", lead => lead
                .Field("cf_plan", "Gold").Contact(name, $"person{number}@mill.example"));
        }

        using PreviewWorld world = new(data);

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close);

        Assert.Empty(report.Problems);
        Assert.Equal((20, 20, TimeSpan.Zero), (report.Mails.Count, report.MailCount, report.SendingTime));
    }

    [Fact]
    public async Task An_address_that_is_written_to_twice_behind_the_first_mails_is_found()
    {
        SandboxData data = PreviewWorld.Data();
        for (int number = 0; number < 105; number++)
        {
            string address = number < 103 ? $"person{number}@mill.example" : "same@mill.example";
            data.AddLead($"lead_{number}", $"Mill {number}", lead => lead
                .Field("cf_plan", "Gold").Contact("Mary Brook", address));
        }

        using PreviewWorld world = new(data);

        MailPreviewReport report = await PreviewWorld.Subscribe().ReportMailsAsync(world.Close);

        Assert.Equal([DuplicateAddress, ExceedsHourlyLimit], report.Problems.Select(problem => problem.Kind));
        Assert.Equal("same@mill.example", report.Problems[0].Value);
        Assert.Contains(report.Caveats, caveat => caveat.Kind == MailPreviewCaveatKind.NotAllShown);
        Assert.Equal((100, 105), (report.Mails.Count, report.MailCount));
    }

    private static async Task<MailPreview> FirstAsync(PreviewWorld world)
    {
        await foreach (MailPreview mail in PreviewWorld.Subscribe().PreviewMailsAsync(world.Close, 1))
        {
            Assert.Equal(s_greeting, (await world.Close.Sequences.GetAsync("seq_trial")).FirstEmailTemplateId);
            return mail;
        }

        throw new InvalidOperationException("There was no mail.");
    }
}
