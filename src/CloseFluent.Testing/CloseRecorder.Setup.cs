namespace CloseFluent.Testing;

// Setup: what exists, however often it is read.
public sealed partial class CloseRecorder
{
    /// <summary>Sets up how many objects match any selection.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder SetupCount(int total) => Setup(responses => responses.AddCount(null, total));

    /// <summary>Sets up how many objects match one selection; its order and limit make no difference.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder SetupCount(BulkSelection selection, int total)
    {
        BulkSelection counted = selection ?? throw new ArgumentNullException(nameof(selection));
        return Setup(responses => responses.AddCount(counted, total));
    }

    /// <summary>Adds an active sequence with one e-mail step to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSequence(SequenceId id, string name) => AddSequence(new Sequence
    {
        Id = id ?? throw new ArgumentNullException(nameof(id)),
        Name = name,
        Steps = [SequenceStepType.Email],
    });

    /// <summary>Adds a sequence to those that can be found. It is active unless its status is set.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSequence(Sequence sequence)
    {
        Sequence known = sequence ?? throw new ArgumentNullException(nameof(sequence));
        return Setup(responses => responses.AddSequence(known));
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
            SQueryJson = ResponseBodies.SmartViewFilter(selection ?? throw new ArgumentNullException(nameof(selection))),
        };
        return Setup(responses => responses.AddSmartView(view));
    }

    /// <summary>
    /// Adds a Smart View to those that can be found, as Close would respond with it: one that depends on the user, for
    /// example.
    /// </summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSmartView(SmartView view)
    {
        SmartView known = view ?? throw new ArgumentNullException(nameof(view));
        return Setup(responses => responses.AddSmartView(known));
    }

    /// <summary>Adds a phone number to those that can be found.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="number">The number, for example <c>+15550100</c>.</param>
    /// <param name="sendsSms">Whether text messages can be sent from it.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddPhoneNumber(PhoneNumberId id, string number, bool sendsSms = true)
    {
        string known = (id ?? throw new ArgumentNullException(nameof(id))).Value;
        return Setup(responses => responses.AddPhoneNumber(ResponseBodies.PhoneNumber(known, number, sendsSms)));
    }

    /// <summary>Adds a connected account that may send to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddSender(Sender sender)
    {
        Sender account = sender ?? throw new ArgumentNullException(nameof(sender));
        return Setup(responses => responses.AddSender(account));
    }

    /// <summary>Adds a status of leads to those that can be found.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddLeadStatus(LeadStatusId id, string name)
    {
        LeadStatus status = new() { Id = id ?? throw new ArgumentNullException(nameof(id)), Name = name };
        return Setup(responses => responses.AddLeadStatus(status));
    }

    /// <summary>
    /// Adds a custom field to those that can be found. It is one of leads unless its <see cref="CustomField.Owner"/> is set.
    /// </summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder AddCustomField(CustomField field)
    {
        CustomField given = field ?? throw new ArgumentNullException(nameof(field));
        return Setup(responses => responses.AddCustomField(given));
    }

    /// <summary>
    /// Sets up which organization the client belongs to, which is read before an action that was stored for one is sent.
    /// </summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder SetupOrganization(OrganizationId id)
    {
        string known = (id ?? throw new ArgumentNullException(nameof(id))).Value;
        return Setup(responses => responses.SetOrganization(known));
    }

    /// <summary>Sets up 200 and a body as the response to any other call, each time.</summary>
    /// <param name="method">The HTTP method, for example <c>GET</c>.</param>
    /// <param name="path">The path below the base address, with or without its query.</param>
    /// <param name="json">The body.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder SetupResponse(string method, string path, string json) =>
        Setup(responses => responses.Add(method, path, json));

    private CloseRecorder Setup(Action<KnownResponses> setup)
    {
        _transport.Setup(setup);
        return this;
    }
}
