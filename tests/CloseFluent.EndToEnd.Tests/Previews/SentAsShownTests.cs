namespace CloseFluent.EndToEnd.Tests;

/// <summary>The mails that a bulk e-mail sends are those that its preview showed, in the same order.</summary>
public sealed class SentAsShownTests
{
    public static TheoryData<string> Preferences => ["lead", "contact", "all"];

    [Theory]
    [MemberData(nameof(Preferences))]
    public async Task What_is_sent_was_shown(string preference)
    {
        using PreviewWorld world = new(PreviewWorld.Data()
            .AddLead("lead_mill", "Mill & Sons", lead => lead
                .Field("cf_plan", "Gold")
                .Contact("Mary Brook", contact => contact.Email("mary@mill.example").Email("mary@home.example", "home"))
                .Contact("Jean Frost", "jean@mill.example"))
            .AddLead("lead_bakery", "Bakery", lead => lead.Contact("Nobody").Contact("Ivan Gray", "ivan@bakery.example"))
            .AddLead("lead_empty", "Empty"));
        EmailAction action = Action(preference);
        List<(string?, string, string)> shown = [];
        await foreach (MailPreview mail in action.PreviewMailsAsync(world.Close))
        {
            shown.Add((mail.Address, mail.Subject, mail.Html));
        }

        MailPreviewReport report = await action.ReportMailsAsync(world.Close);
        Assert.Empty(world.Sandbox.BulkActions);
        BulkEmail started = await action.SendAsync(world.Close);
        await world.Close.BulkEmails.WaitAsync(started.Id);

        Assert.NotEmpty(shown);
        Assert.Equal(shown, world.Sandbox.Emails.Select(email => ((string?)email.Address, email.Subject, email.Body)));
        Assert.Equal((shown.Count, true), (report.MailCount, report.IsMailCountExact));
    }

    private static EmailAction Action(string preference)
    {
        EmailNeedsPreference chain = Bulk.Email(PreviewWorld.Greeting).From(World.Ada);
        BulkSelection selection = Leads.All.OrderBy(lead => lead.DateCreated);
#pragma warning disable CLOSE9001 // The sandbox takes it for every address.
        return preference == "all"
            ? chain.ToEveryAddress().To(selection)
            : chain.Preference(new ContactPreference(preference)).To(selection);
#pragma warning restore CLOSE9001
    }
}
