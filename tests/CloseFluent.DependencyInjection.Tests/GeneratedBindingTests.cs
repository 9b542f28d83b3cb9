using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CloseFluent.DependencyInjection.Tests;

/// <summary>Settings with ids and words, read by the code that the compiler generates for binding, and without it.</summary>
public sealed class GeneratedBindingTests
{
    // A delegate is not replaced by generated code, so this is the binder of the platform itself.
    private static readonly Func<IConfiguration, Settings?> s_reflection = ConfigurationBinder.Get<Settings>;

    [Fact]
    public void The_generated_code_alone_passes_ids_over()
    {
        Settings settings = Section(("Sequence", "seq_1"), ("Batch", "20")).Get<Settings>()!;

        Assert.Equal(20, settings.Batch);
        Assert.Null(settings.Sequence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ids_and_words_are_read(bool isGenerated)
    {
        IConfiguration section = Section(
            ("Sequence", "seq_1"),
            ("Assignee", "group_1"),
            ("Preference", "Lead"),
            ("Leads:0", "lead_1"),
            ("Leads:1", "lead_2"),
            ("Statuses:won", "stat_1"),
            ("Sender:Account", "emailacct_1"),
            ("Sender:Name", "Ada Example"),
            ("Sender:Email", "ada@example.com"),
            ("Batch", "20"),
            ("Name", "Spring"),
            ("Words:0", "a"));

        Settings settings = (isGenerated ? section.ForGeneratedBinding().Get<Settings>() : s_reflection(section))!;

        Assert.Equal(new SequenceId("seq_1"), settings.Sequence);
        Assert.Equal(new UserOrGroupId("group_1"), settings.Assignee);
        Assert.Equal(ContactPreference.Lead, settings.Preference);
        Assert.Equal(["lead_1", "lead_2"], settings.Leads.Select(lead => lead.Value));
        Assert.Equal(new LeadStatusId("stat_1"), settings.Statuses["won"]);
        Assert.Equal(new Sender("emailacct_1", "Ada Example", "ada@example.com"), settings.Sender);
        Assert.Equal(20, settings.Batch);
        Assert.Equal("Spring", settings.Name);
        Assert.Equal(["a"], settings.Words);
    }

    [Fact]
    public void Options_are_read()
    {
        using ServiceProvider provider = new ServiceCollection()
            .Configure<Settings>(Section(("Sequence", "seq_1")).ForGeneratedBinding())
            .BuildServiceProvider();

        Assert.Equal(new SequenceId("seq_1"), provider.GetRequiredService<IOptions<Settings>>().Value.Sequence);
    }

    [Theory]
    [InlineData("Sequence", "lead_1", "SequenceId")]
    [InlineData("Sequence", "", "SequenceId")]
    [InlineData("Leads:0", "seq_1", "LeadId")]
    [InlineData("Statuses:won", "seq_1", "LeadStatusId")]
    [InlineData("Preference", "all", "lead, contact")]
    [InlineData("Preference", "actve", "lead, contact")]
    public void What_is_none_is_refused(string setting, string text, string named)
    {
        Exception refused = Assert.ThrowsAny<Exception>(
            () => Section((setting, text)).ForGeneratedBinding().Get<Settings>());

        Assert.Contains(named, refused.ToString(), StringComparison.Ordinal);
    }

    // In lists and dictionaries the binder of the platform passes over whatever cannot be read; that is not ours to change.
    [Theory]
    [InlineData("Sequence", "lead_1", "SequenceId")]
    [InlineData("Sequence", "", "SequenceId")]
    [InlineData("Preference", "all", "lead, contact")]
    public void What_is_none_is_refused_without_generated_code(string setting, string text, string named)
    {
        Exception refused = Assert.ThrowsAny<Exception>(() => s_reflection(Section((setting, text))));

        Assert.Contains(named, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_configuration_is_shown_too_and_what_is_not_there_is_not()
    {
        ConfigurationManager root = new();
        root["Sequence"] = "seq_1";

        Settings settings = root.ForGeneratedBinding().Get<Settings>()!;

        Assert.Equal(new SequenceId("seq_1"), settings.Sequence);
        Assert.Null(settings.Assignee);
        Assert.Equal(default, settings.Preference);
        Assert.Empty(settings.Leads);
    }

    private static IConfigurationSection Section(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(each => "Campaign:" + each.Name, each => (string?)each.Value))
        .Build()
        .GetSection("Campaign");

    internal sealed class Settings
    {
        public SequenceId? Sequence { get; set; }

        public UserOrGroupId? Assignee { get; set; }

        public ContactPreference Preference { get; set; }

        public List<LeadId> Leads { get; set; } = [];

        public Dictionary<string, LeadStatusId> Statuses { get; set; } = [];

        public Sender? Sender { get; set; }

        public int Batch { get; set; }

        public string? Name { get; set; }

        public string[] Words { get; set; } = [];
    }
}
