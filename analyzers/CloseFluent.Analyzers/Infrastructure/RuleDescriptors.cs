using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>What each rule is called and reports. Retired ids stay here as a comment, so that none is given twice.</summary>
public static class RuleDescriptors
{
    /// <summary>Where the page of a rule is.</summary>
    public const string Pages = "https://github.com/close-fluent/close-fluent/blob/main/analyzers/rules/";

    private const string Chain = nameof(Chain);
    private const string Arguments = nameof(Arguments);
    private const string Safety = nameof(Safety);
    private const string Efficiency = nameof(Efficiency);
    private const string Migration = nameof(Migration);
    private const string Tests = nameof(Tests);
    private const string Organization = nameof(Organization);

    /// <summary>A call of the chain is missing.</summary>
    public static readonly DiagnosticDescriptor StageIsMissing =
        Create("CLOSE1001", Chain, "A stage is missing",
            "'{0}' needs '{1}' {2}: {3} is not complete yet");

    /// <summary>A call is another action's.</summary>
    public static readonly DiagnosticDescriptor CallBelongsElsewhere =
        Create("CLOSE1002", Chain, "This call does not belong to this action",
            "'{0}' does not belong {1}: {2}");

    /// <summary>A value that does nothing until it is sent is dropped.</summary>
    public static readonly DiagnosticDescriptor ActionIsNeverSent =
        Create("CLOSE1003", Chain, "A bulk action is built but never sent",
            "{0} is built but never sent, so nothing happens: write '{1}'");

    /// <summary>A send blocks, or no one looks at its outcome.</summary>
    public static readonly DiagnosticDescriptor SendingIsNotAwaited =
        Create("CLOSE1004", Chain, "Sending is not awaited",
            "'{0}' {1}");

    /// <summary>A setting is given twice.</summary>
    public static readonly DiagnosticDescriptor OptionIsRepeated =
        Create("CLOSE1005", Chain, "An optional call is repeated",
            "'{0}' is called twice and the last call wins: remove this one");

    /// <summary>A short name is taken by the user's own code.</summary>
    public static readonly DiagnosticDescriptor NameMeansSomethingElse =
        Create("CLOSE1006", Chain, "A short name means something else here",
            "'{0}' means {1} here: write '{2}'");

    /// <summary>The library has it, under another name or made of other arguments.</summary>
    public static readonly DiagnosticDescriptor CallIsWrittenDifferently =
        Create("CLOSE1007", Chain, "This is written differently",
            "{0}: {1}");

    /// <summary>A new value, or a verdict, goes nowhere.</summary>
    public static readonly DiagnosticDescriptor ResultIsDropped =
        Create("CLOSE1008", Chain, "The result of a call that changes nothing is dropped",
            "'{0}' returns a {1}{2}");

    /// <summary>What a chain says, for who wants to read it.</summary>
    public static readonly DiagnosticDescriptor ActionIsNotDescribed =
        Offer("CLOSE1009", Chain, "What this does is not described",
            "{0}");

    /// <summary>What C# wants constant, and is not.</summary>
    public static readonly DiagnosticDescriptor ValueIsNotConstant =
        Create("CLOSE1010", Chain, "A word of Close's or an id is not a constant",
            "{0}: {1}");

    /// <summary>Two kinds of actions, or two steps, have one type too few.</summary>
    public static readonly DiagnosticDescriptor KindsDiffer =
        Create("CLOSE1011", Chain, "Another kind of action, or another step, has another type",
            "{0}: {1}");

    /// <summary>An id names an object of another kind.</summary>
    public static readonly DiagnosticDescriptor IdIsOfAnotherKind =
        Create("CLOSE2001", Arguments, "This id is of another kind",
            "'{0}' is {1}, but {2} is needed here ({3}…): {4}");

    /// <summary>An id that can be none.</summary>
    public static readonly DiagnosticDescriptor IdIsMalformed =
        Create("CLOSE2002", Arguments, "This id is malformed",
            "'{0}' is not a valid {1}: {2}");

    /// <summary>A sender that recipients could not see or reply to.</summary>
    public static readonly DiagnosticDescriptor SenderIsMalformed =
        Create("CLOSE2003", Arguments, "The sender's name or address is malformed",
            "'{0}' {1}");

    /// <summary>A limit of nothing.</summary>
    public static readonly DiagnosticDescriptor LimitIsNotPositive =
        Create("CLOSE2004", Arguments, "The limit must be positive",
            "A limit of {0} and throws: {1}");

    /// <summary>A filter that says something else than it seems to.</summary>
    public static readonly DiagnosticDescriptor FilterIsMistaken =
        Create("CLOSE2005", Arguments, "The filter can match nothing or everything by mistake",
            "{0}");

    /// <summary>JSON that is not a filter.</summary>
    public static readonly DiagnosticDescriptor JsonIsNotFilter =
        Create("CLOSE2006", Arguments, "The pasted JSON is not a filter",
            "This is not a filter that Close could read: {0}");

    /// <summary>A word that is none.</summary>
    public static readonly DiagnosticDescriptor WordIsDefault =
        Create("CLOSE2007", Arguments, "A word of Close's is left at its default",
            "'{0}' is not a valid {1} and throws: write {2}");

    /// <summary>A constant that a call refuses.</summary>
    public static readonly DiagnosticDescriptor ArgumentThrows =
        Create("CLOSE2008", Arguments, "This constant is refused at run time",
            "This throws: {0}");

    /// <summary>A secret in the source.</summary>
    public static readonly DiagnosticDescriptor KeyIsInSource =
        Create("CLOSE3001", Safety, "A secret is written in the source",
            "Whoever reads this source can {1}: "
            + "read the {0} from the environment, and replace this one in Close");

    /// <summary>A retry after a lost response may act twice.</summary>
    public static readonly DiagnosticDescriptor SendIsRetriedByHand =
        Create("CLOSE3002", Safety, "A send is retried by hand",
            "'{0}' is sent again after a failure that may have come after Close accepted it: "
            + "let the client retry what is safe, and write SendOnceAsync where an unknown outcome must be settled");

    /// <summary>A client whose task goes on is gone.</summary>
    public static readonly DiagnosticDescriptor ClientIsDisposedTooEarly =
        Create("CLOSE3003", Safety, "A client is disposed while its send is still under way",
            "'{0}' is disposed while '{1}' is still under way: await it first");

    /// <summary>What anyone can post is taken for Close's word.</summary>
    public static readonly DiagnosticDescriptor DeliveryIsUnverified =
        Create("CLOSE3004", Safety, "A webhook delivery is parsed without being verified",
            "'{0}' reads what anyone can post: write '{1}', which takes the signature, or let '{2}' decide before");

    /// <summary>Close carries both out.</summary>
    public static readonly DiagnosticDescriptor ActionIsSentTwice =
        Create("CLOSE3005", Safety, "The same action is sent twice",
            "'{0}' {1}");

    /// <summary>One action would do.</summary>
    public static readonly DiagnosticDescriptor ActionIsSentPerLead =
        Suggest("CLOSE4001", Efficiency, "One bulk action is sent per lead",
            "Each '{0}' starts a bulk action of its own: collect the ids and send one action with '{1}'");

    /// <summary>The library waits better.</summary>
    public static readonly DiagnosticDescriptor PollingIsHandWritten =
        Suggest("CLOSE4002", Efficiency, "A polling loop is written by hand",
            "{0} asks for '{1}' again and again: write '{2}', which waits longer each time and stops at errors");

    /// <summary>A client is made to be kept.</summary>
    public static readonly DiagnosticDescriptor ClientIsMadePerCall =
        Suggest("CLOSE4003", Efficiency, "A client is made per call",
            "This creates a client, and with it new connections, {0}: create one client and reuse it");

    /// <summary>A request that the library can make.</summary>
    public static readonly DiagnosticDescriptor RequestIsRaw =
        Suggest("CLOSE5001", Migration, "A bulk action is sent as a raw request",
            "This request can be a fluent chain that the compiler checks: {0}");

    /// <summary>A test that tests nothing.</summary>
    public static readonly DiagnosticDescriptor RecordingIsNeverRead =
        Suggest("CLOSE6001", Tests, "A recording is never looked at",
            "{0} records what Close would receive, but no test reads it: {1}");

    /// <summary>An id that has a name.</summary>
    public static readonly DiagnosticDescriptor IdHasName =
        Suggest("CLOSE7001", Organization, "This id has a name in your organization's class",
            "'{0}' has a name in your organization's class: write '{1}'");

    /// <summary>An id that may be mistyped, or newer than the class.</summary>
    public static readonly DiagnosticDescriptor IdIsUnknown =
        Suggest("CLOSE7002", Organization, "This id is not in your organization's class",
            "'{0}' is not in your organization's class: check it, or run 'closefluent pull' where it is newer than the class");

    /// <summary>Calls that no one makes.</summary>
    public static readonly DiagnosticDescriptor CallStepsHaveNoAssignee =
        Create("CLOSE7003", Organization, "No one is named for the call steps of this sequence",
            "'{0}' has call steps, and {1}: write '{2}'");

    /// <summary>SMS that come from nowhere.</summary>
    public static readonly DiagnosticDescriptor SmsStepsHaveNoNumber =
        Create("CLOSE7004", Organization, "No number that can send is named for the SMS steps of this sequence",
            "'{0}' has SMS steps, and {1}: write '{2}'");

    /// <summary>A sequence that sends nothing.</summary>
    public static readonly DiagnosticDescriptor SequenceIsInactive =
        Create("CLOSE7005", Organization, "This sequence is not active",
            "'{0}' was {1} in Close, so nothing would be sent: activate it there, then run 'closefluent pull'");

    /// <summary>A sender that Close refuses.</summary>
    public static readonly DiagnosticDescriptor SenderCannotSend =
        Create("CLOSE7006", Organization, "This sender may not send",
            "'{0}' may not send in Close: allow it there and run 'closefluent pull', or choose another sender");

    private static DiagnosticDescriptor Create(string id, string category, string title, string messageFormat) =>
        Create(id, category, title, messageFormat, DiagnosticSeverity.Warning);

    // What works, but can be had for less, is a suggestion.
    private static DiagnosticDescriptor Suggest(string id, string category, string title, string messageFormat) =>
        Create(id, category, title, messageFormat, DiagnosticSeverity.Info);

    // What is said about code that is right is off until someone asks for it.
    private static DiagnosticDescriptor Offer(string id, string category, string title, string messageFormat) =>
        Create(id, category, title, messageFormat, DiagnosticSeverity.Info, isEnabledByDefault: false);

    private static DiagnosticDescriptor Create(
        string id, string category, string title, string messageFormat, DiagnosticSeverity severity,
        bool isEnabledByDefault = true) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault, helpLinkUri: $"{Pages}{id}.md");
}
