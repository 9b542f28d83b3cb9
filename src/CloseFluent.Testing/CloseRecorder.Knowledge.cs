
namespace CloseFluent.Testing;

// Knowledge: what is so, however often it is asked for.
public sealed partial class CloseRecorder
{
    /// <summary>Tells how many objects match, whatever the selection.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder SetupCount(int total) => Know(answers => answers.AddCount(null, total));

    /// <summary>Tells how many objects a selection matches; its order and limit make no difference.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder SetupCount(BulkSelection selection, int total)
    {
        BulkSelection counted = selection ?? throw new ArgumentNullException(nameof(selection));
        return Know(answers => answers.AddCount(counted, total));
    }

    /// <summary>Adds an active sequence with one e-mail step to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSequence(SequenceId id, string name) => AddSequence(new Sequence
    {
        Id = id ?? throw new ArgumentNullException(nameof(id)),
        Name = name,
        Steps = [SequenceStepType.Email],
    });

    /// <summary>Adds a sequence to those that can be found. It is active unless it says otherwise.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSequence(Sequence sequence)
    {
        Sequence known = sequence ?? throw new ArgumentNullException(nameof(sequence));
        return Know(answers => answers.AddSequence(known));
    }

    /// <summary>Adds a Smart View to those that can be found.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="selection">What it shows.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSmartView(SmartViewId id, string name, BulkSelection selection)
    {
        SmartView view = new()
        {
            Id = id ?? throw new ArgumentNullException(nameof(id)),
            Name = name,
            SQueryJson = AnswerForms.SmartViewFilter(selection ?? throw new ArgumentNullException(nameof(selection))),
        };
        return Know(answers => answers.AddSmartView(view));
    }

    /// <summary>
    /// Adds a Smart View to those that can be found, as Close would answer it: one that depends on the user, for example.
    /// </summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSmartView(SmartView view)
    {
        SmartView known = view ?? throw new ArgumentNullException(nameof(view));
        return Know(answers => answers.AddSmartView(known));
    }

    /// <summary>Adds a phone number to those that can be found.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="number">The number, for example <c>+15550100</c>.</param>
    /// <param name="sendsSms">Whether text messages can be sent from it.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddPhoneNumber(PhoneNumberId id, string number, bool sendsSms = true)
    {
        string known = (id ?? throw new ArgumentNullException(nameof(id))).Value;
        return Know(answers => answers.AddPhoneNumber(AnswerForms.PhoneNumber(known, number, sendsSms)));
    }

    /// <summary>Adds a connected account that may send to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSender(Sender sender)
    {
        Sender account = sender ?? throw new ArgumentNullException(nameof(sender));
        return Know(answers => answers.AddSender(account));
    }

    /// <summary>Adds a status of leads to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddLeadStatus(LeadStatusId id, string name)
    {
        LeadStatus status = new() { Id = id ?? throw new ArgumentNullException(nameof(id)), Name = name };
        return Know(answers => answers.AddLeadStatus(status));
    }

    /// <summary>Answers any other call with 200 and a body, each time.</summary>
    /// <param name="method">The HTTP method, for example <c>GET</c>.</param>
    /// <param name="path">The path below the base address, with or without its query.</param>
    /// <param name="json">The body.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder Answers(string method, string path, string json) =>
        Know(answers => answers.Add(method, path, json));

    private CloseRecorder Know(Action<KnownAnswers> answer)
    {
        _transport.Know(answer);
        return this;
    }
}
