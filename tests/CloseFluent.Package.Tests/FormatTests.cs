namespace CloseFluent.Package.Tests;

/// <summary>Every wrong chain of a project is mended at once from the command line, as an editor does it.</summary>
[Collection(PackagesCollection.Name)]
public sealed class FormatTests(BuiltPackages packages)
{
    private const string AtHand = """
        using CloseFluent;

        using CloseClient close = new(Environment.GetEnvironmentVariable("CLOSE_API_KEY")!);
        SequenceId onboarding = "seq_NDg4XtJ8n2zPS2q0LUIxiw";
        Sender ada = new("emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w", "Ada Example", "ada@example.com");
        ContactPreference preference = ContactPreference.Contact;
        BulkSelection selection = Leads.WithIds("lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip");


        """;

    private const string Wrong = AtHand + """
        await Bulk.Subscribe(onboarding).SendAsync(close);
        await Bulk
            .Subscribe("seq_2")
            .Preference(preference)
            .SendAsync(close);
        await Bulk.Subscribe(onboarding).To(Leads.All).SendAsync(close);
        Func<Task> send = () => Bulk.Pause(onboarding).SendAsync(close);
        await send();

        """;

    private const string Mended = AtHand + """
        await Bulk.Subscribe(onboarding).From(ada).Preference(preference).To(selection).SendAsync(close);
        await Bulk
            .Subscribe("seq_2")
            .From(ada)
            .Preference(preference)
            .To(selection)
            .SendAsync(close);
        await Bulk.Subscribe(onboarding).From(ada).Preference(preference).To(Leads.All).SendAsync(close);
        Func<Task> send = () => Bulk.Pause(onboarding).To(selection).SendAsync(close);
        await send();

        """;

    private const string WrongCampaign = """
        using CloseFluent;

        internal sealed class Campaign(ICloseClient close, SequenceId sequence, BulkSelection whom)
        {
            public PauseAction Build() => Bulk.Pause(sequence);

            public Task StopAsync() => Bulk.Pause(sequence).SendAsync(close);
        }

        """;

    private const string MendedCampaign = """
        using CloseFluent;

        internal sealed class Campaign(ICloseClient close, SequenceId sequence, BulkSelection whom)
        {
            public PauseAction Build() => Bulk.Pause(sequence).To(whom);

            public Task StopAsync() => Bulk.Pause(sequence).To(whom).SendAsync(close);
        }

        """;

    [Fact]
    public async Task Format_writes_the_missing_calls_of_every_chain()
    {
        ConsumerFolder folder = await ConsumerFolder.CreateAsync(packages, "formatted");
        folder.Write("Net10/Program.cs", Wrong);
        folder.Write("Net10/Campaign.cs", WrongCampaign);

        (await folder.Command.DotNetAsync(
            "format", "analyzers", "Net10", "--diagnostics", "CLOSE1001", "--severity", "warn")).ShouldSucceed();

        Assert.Equal(Mended, await File.ReadAllTextAsync(folder.PathOf("Net10", "Program.cs")));
        Assert.Equal(MendedCampaign, await File.ReadAllTextAsync(folder.PathOf("Net10", "Campaign.cs")));
        (await folder.Command.DotNetAsync("build", "Net10", "-nodeReuse:false")).ShouldSucceed();
    }
}
