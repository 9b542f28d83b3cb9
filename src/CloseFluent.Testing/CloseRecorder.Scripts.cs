namespace CloseFluent.Testing;

// Scripts: what happens, step by step. A test can verify that all of it happened.
public sealed partial class CloseRecorder
{
    private const string SearchPath = "/data/search/";

    /// <summary>
    /// Scripts the next action that is sent and has no script yet. With it, that action can be read, waited for, paused and
    /// resumed, and the list of bulk actions can be read.
    /// </summary>
    /// <param name="configure">
    /// Adds the steps, for example <c>action => action.Created().Processing(21, of: 57).Done()</c>.
    /// </param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder Script(Action<ActionScript> configure)
    {
        ActionScript script = new();
        (configure ?? throw new ArgumentNullException(nameof(configure)))(script);
        _transport.Script(actions => actions.Add(script));
        return this;
    }

    /// <summary>Scripts the counts of any selection.</summary>
    /// <param name="configure">Adds the steps, for example <c>count => count.RateLimited(wait).Found(57)</c>.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptCount(Action<CountScript> configure) =>
        ScriptRead("count", SearchPath, new CountScript(), configure, ScriptedSearch.Counts(null));

    /// <summary>Scripts the counts of one selection; its order and limit make no difference.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptCount(BulkSelection selection, Action<CountScript> configure) => ScriptRead(
        "count of one selection",
        SearchPath,
        new CountScript(),
        configure,
        ScriptedSearch.Counts(selection ?? throw new ArgumentNullException(nameof(selection))));

    /// <summary>Scripts the previews of any selection. None shows more than were asked for.</summary>
    /// <param name="configure">
    /// Adds the steps, for example <c>preview => preview.Found(new SelectedObject("lead", id, name))</c>.
    /// </param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptPreview(Action<ListScript<SelectedObject>> configure) => ScriptRead(
        "preview", SearchPath, new ListScript<SelectedObject>(ResponseBodies.From), configure, ScriptedSearch.Shows(null));

    /// <summary>Scripts the previews of one selection; its order and limit make no difference.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptPreview(BulkSelection selection, Action<ListScript<SelectedObject>> configure) => ScriptRead(
        "preview of one selection",
        SearchPath,
        new ListScript<SelectedObject>(ResponseBodies.From),
        configure,
        ScriptedSearch.Shows(selection ?? throw new ArgumentNullException(nameof(selection))));

    /// <summary>Scripts the reads of sequences: of the list, and of a single one.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptSequences(Action<ListScript<Sequence>> configure) =>
        ScriptRead("sequences", "/sequence/", new ListScript<Sequence>(ResponseBodies.From), configure);

    /// <summary>Scripts the reads of the accounts that may send.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptSenders(Action<ListScript<Sender>> configure) =>
        ScriptRead("senders", "/connected_account/", new ListScript<Sender>(ResponseBodies.From), configure);

    /// <summary>Scripts the reads of the statuses of leads.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptLeadStatuses(Action<ListScript<LeadStatus>> configure) =>
        ScriptRead("lead statuses", "/status/lead/", new ListScript<LeadStatus>(ResponseBodies.From), configure);

    /// <summary>Scripts the reads of Smart Views: of the list, and of a single one.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptSmartViews(Action<ListScript<SmartView>> configure) =>
        ScriptRead("Smart Views", "/saved_search/", new ListScript<SmartView>(ResponseBodies.From), configure);

    /// <summary>
    /// Verifies that every script was used: that each action was sent, and that each step was used. What was merely set up
    /// (<see cref="SetupCount(int)"/>, <see cref="AddSequence(SequenceId, string)"/> …) need not be read.
    /// </summary>
    /// <remarks>
    /// It is a call of its own, at the end of a test, and not part of comparing: a recording may be compared while scripts
    /// are still to come, and by tools that know nothing of scripts.
    /// </remarks>
    /// <exception cref="UnusedScriptException">
    /// A script was not used, or a call had none, even if the code swallowed that. The message lists both.
    /// </exception>
    public void VerifyAllScriptsUsed()
    {
        IReadOnlyList<string> unused = _transport.Unused();
        IReadOnlyList<string> unscripted = _transport.Unscripted();
        if (unused.Count + unscripted.Count > 0)
        {
            throw new UnusedScriptException(unused, unscripted);
        }
    }

    private CloseRecorder ScriptRead<TScript>(
        string description, string path, TScript script, Action<TScript> configure, Func<CloseRequest, bool>? matches = null)
        where TScript : ReadScript<TScript>
    {
        (configure ?? throw new ArgumentNullException(nameof(configure)))(script);
        _transport.Script(new ScriptedRead(description, path, matches ?? (_ => true), script.Steps));
        return this;
    }
}
