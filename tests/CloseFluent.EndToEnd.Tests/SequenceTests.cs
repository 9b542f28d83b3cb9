using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

public sealed class SequenceTests
{
    public static TheoryData<string, SequenceProblemKind[]> Needs => new()
    {
        { SandboxIds.OnboardingSequence, [] },
        { SandboxIds.CallSequence, [SequenceProblemKind.NeedsCallAssignee] },
        { SandboxIds.SmsSequence, [SequenceProblemKind.NeedsPhoneNumber] },
        { SandboxIds.PausedSequence, [SequenceProblemKind.NotActive] },
        { SandboxIds.DraftSequence, [SequenceProblemKind.NotActive] },
    };

    [Theory]
    [MemberData(nameof(Needs))]
    public async Task A_check_names_what_a_sequence_needs(string sequence, SequenceProblemKind[] expected)
    {
        using World world = new();

        IReadOnlyList<SequenceProblem> problems = await world.Close.Sequences.ValidateAsync(Subscribe(sequence));

        Assert.Equal(expected, problems.Select(problem => problem.Kind));
    }

    [Fact]
    public async Task What_was_added_is_no_longer_missed()
    {
        using World world = new();

        Assert.Empty(await world.Close.Sequences.ValidateAsync(
            Subscribe(SandboxIds.CallSequence).AssignCallsTo(SandboxIds.AdaUser)));
        Assert.Empty(await world.Close.Sequences.ValidateAsync(
            Subscribe(SandboxIds.SmsSequence).FromPhoneNumber(SandboxIds.PhoneNumber)));
        Assert.Empty(await world.Close.Sequences.ValidateAsync(Bulk.Pause(SandboxIds.PausedSequence).ToAllLeads()));
        Assert.Empty(await world.Close.Sequences.ValidateAsync(Bulk.PauseAllSequences().ToAllLeads()));
    }

    [Theory]
    [InlineData(SandboxIds.ExternalPhoneNumber, SequenceProblemKind.PhoneNumberCannotSendSms, "+15550100200")]
    [InlineData("phon_other", SequenceProblemKind.PhoneNumberNotFound, "phon_other")]
    public async Task A_number_that_cannot_send_SMS_is_a_problem_where_there_is_an_SMS_step(
        string number, SequenceProblemKind expected, string named)
    {
        using World world = new();

        SequenceProblem problem = Assert.Single(
            await world.Close.Sequences.ValidateAsync(Subscribe(SandboxIds.SmsSequence).FromPhoneNumber(number)));

        Assert.Equal(expected, problem.Kind);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.Empty(await world.Close.Sequences.ValidateAsync(
            Subscribe(SandboxIds.OnboardingSequence).FromPhoneNumber(number)));
    }

    [Fact]
    public async Task A_sequence_is_found_by_its_exact_name()
    {
        using World world = new();
        Sequence sequence = await world.Close.Sequences.GetAsync(SandboxIds.CallSequence);

        Sequence? found = await world.Close.Sequences.FindAsync(sequence.Name);

        Assert.Equal(sequence.Id, found!.Id);
        Assert.Equal(SequenceStatus.Active, found.Status);
        Assert.Contains(SequenceStepType.Call, found.Steps);
        Assert.Null(await world.Close.Sequences.FindAsync("No such sequence"));
    }

    private static SubscribeAction Subscribe(SequenceId sequence) =>
        Bulk.Subscribe(sequence).From(World.Ada).Preference(ContactPreference.Contact).To(World.Qualified);
}
