
namespace CloseFluent.Testing;

// Scripts: what happens, step by step. A test can demand that all of it happened.
public sealed partial class CloseRecorder
{
    private const string SearchPath = "/data/search/";

    /// <summary>
    /// Tells the life of the next action that is sent and has none yet. With it, that action can be looked at, waited for,
    /// paused and resumed, and the list of bulk actions can be read.
    /// </summary>
    /// <param name="life">Tells it, for example <c>action => action.Created().Processing(21, of: 57).Done()</c>.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder Script(Action<ActionScript> life)
    {
        ActionScript script = new();
        (life ?? throw new ArgumentNullException(nameof(life)))(script);
        _transport.Script(actions => actions.Add(script));
        return this;
    }

    /// <summary>Tells what becomes of each count, whatever the selection.</summary>
    /// <param name="counts">Tells it, for example <c>count => count.RateLimited(wait).Found(57)</c>.</param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptCount(Action<CountScript> counts) =>
        ScriptRead("count", SearchPath, new CountScript(), counts, ScriptedSearch.Counts(null));

    /// <summary>Tells what becomes of each count of a selection; its order and limit make no difference.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptCount(BulkSelection selection, Action<CountScript> counts) => ScriptRead(
        "count of one selection",
        SearchPath,
        new CountScript(),
        counts,
        ScriptedSearch.Counts(selection ?? throw new ArgumentNullException(nameof(selection))));

    /// <summary>Tells what becomes of each preview, whatever the selection. None shows more than were asked for.</summary>
    /// <param name="previews">
    /// Tells it, for example <c>preview => preview.Found(new SelectedObject("lead", id, name))</c>.
    /// </param>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptPreview(Action<ListScript<SelectedObject>> previews) => ScriptRead(
        "preview", SearchPath, new ListScript<SelectedObject>(AnswerForms.From), previews, ScriptedSearch.Shows(null));

    /// <summary>Tells what becomes of each preview of a selection; its order and limit make no difference.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptPreview(BulkSelection selection, Action<ListScript<SelectedObject>> previews) => ScriptRead(
        "preview of one selection",
        SearchPath,
        new ListScript<SelectedObject>(AnswerForms.From),
        previews,
        ScriptedSearch.Shows(selection ?? throw new ArgumentNullException(nameof(selection))));

    /// <summary>Tells what becomes of each read of sequences: of the list, and of a single one.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptSequences(Action<ListScript<Sequence>> reads) =>
        ScriptRead("sequences", "/sequence/", new ListScript<Sequence>(AnswerForms.From), reads);

    /// <summary>Tells what becomes of each read of the accounts that may send.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptSenders(Action<ListScript<Sender>> reads) =>
        ScriptRead("senders", "/connected_account/", new ListScript<Sender>(AnswerForms.From), reads);

    /// <summary>Tells what becomes of each read of the statuses of leads.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptLeadStatuses(Action<ListScript<LeadStatus>> reads) =>
        ScriptRead("lead statuses", "/status/lead/", new ListScript<LeadStatus>(AnswerForms.From), reads);

    /// <summary>Tells what becomes of each read of Smart Views: of the list, and of a single one.</summary>
    /// <returns>The same recorder.</returns>
    public CloseRecorder ScriptSmartViews(Action<ListScript<SmartView>> reads) =>
        ScriptRead("Smart Views", "/saved_search/", new ListScript<SmartView>(AnswerForms.From), reads);

    /// <summary>
    /// Checks that everything scripted took place: that each action was sent, and that each step was met. What the recorder
    /// merely knows (<see cref="SetupCount(int)"/>, <see cref="AddSequence(SequenceId, string)"/> …) need not be asked for.
    /// </summary>
    /// <remarks>
    /// It is a call of its own, at the end of a test, and no part of comparing: a recording may be compared while scripts
    /// are still to come, and by tools that know nothing of scripts.
    /// </remarks>
    /// <exception cref="UnusedScriptException">
    /// Something never took place, or a call met no script, even if the code swallowed that. The message lists both.
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
        string words, string path, TScript script, Action<TScript> tell, Func<CloseRequest, bool>? suits = null)
        where TScript : ReadScript<TScript>
    {
        (tell ?? throw new ArgumentNullException(nameof(tell)))(script);
        _transport.Script(new ReadLife(words, path, suits ?? (_ => true), script.Steps));
        return this;
    }
}
