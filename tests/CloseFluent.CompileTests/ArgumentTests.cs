namespace CloseFluent.CompileTests;

/// <summary>Arguments of the wrong type.</summary>
public sealed class ArgumentTests
{
    private static readonly Preamble s_ids = Preamble.User with
    {
        Parameters = "SequenceId sequence, LeadId lead, ContactId contact, UserId user, GroupId group, Sender ada, string text",
    };

    [Fact]
    public Task An_id_of_another_kind() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(lead);
        Bulk.Pause(user);
        Leads.WithIds(sequence);
        Leads.WithIds(lead, contact);
        Contacts.WithIds(new[] { lead });
        Leads.Where(l => l.StatusId.Is(lead));
        Sender sender = new(sequence, "Ada Example", "ada@example.com");
        SequenceId wrong = lead;
        """,
        s_ids));

    [Fact]
    public Task An_id_where_a_text_is_wanted() => Verify(UserCode.ShouldNotCompile(
        """
        string fromSequence = sequence;
        string fromGroup = (string)group;
        Sender sender = new("emailacct_a", lead, "ada@example.com");
        """,
        s_ids));

    [Fact]
    public Task Comparing_ids_of_different_kinds() => Verify(UserCode.ShouldNotCompile(
        """
        bool same = sequence == lead;
        bool different = contact != lead;
        bool sameText = sequence == "seq_a";
        """,
        s_ids));

    [Fact]
    public void Comparing_ids_that_can_be_the_same() => UserCode.ShouldCompile(
        """
        SequenceId other = new("seq_a");
        bool same = sequence == other && user == group && sequence != null;
        bool sameText = lead.Value == text;
        """,
        s_ids);

    [Fact]
    public Task A_text_where_a_sender_is_wanted() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(onboarding).From("ada@example.com");
        Bulk.Subscribe(onboarding).From("emailacct_a", "Ada Example", "ada@example.com");
        Sender nobody = new();
        Sender noAddress = new("emailacct_a", "Ada Example");
        """));

    [Fact]
    public Task A_text_where_a_preference_is_wanted() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(onboarding).From(ada).Preference("contact");
        Bulk.Subscribe(onboarding).From(ada).Preference(null);
        Bulk.Subscribe(onboarding).From(ada).Preference(ContactPreference.All);
        """));

    [Fact]
    public Task A_type_of_the_user_that_is_called_like_a_preference() => Verify(UserCode.ShouldNotCompile(
        """
        Bulk.Subscribe(onboarding).From(ada).Preference(Lead);
        Bulk.Subscribe(onboarding).From(ada).Preference(Contact);
        """,
        Preamble.UserWithOwnTypesInScope));

    [Fact]
    public Task A_type_of_the_users_own_namespace_that_is_called_like_a_preference() => Verify(UserCode.ShouldNotCompile(
        "Bulk.Subscribe(onboarding).From(ada).Preference(Lead);",
        Preamble.User with { Declarations = "internal sealed class Lead;" }));

    [Fact]
    public Task Preferences_without_their_using() => Verify(UserCode.ShouldNotCompile(
        "Bulk.Subscribe(onboarding).From(ada).Preference(Contact);",
        Preamble.User with { Usings = "using System.Threading.Tasks;\nusing CloseFluent;" }));

    [Fact]
    public Task An_assignee_who_is_neither_user_nor_group() => Verify(UserCode.ShouldNotCompile(
        """
        SubscribeAction ready = Bulk.Subscribe(sequence).From(ada).Preference(Lead).ToAllLeads();
        ready.AssignCallsTo();
        ready.AssignCallsTo(lead);
        ready.AssignCallsTo(user, contact);
        ready.FromPhoneNumber(user);
        """,
        s_ids));
}
