using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Every rule in one line. Retired ids stay here as a comment, so that none is given twice.</summary>
public static class RuleCatalogue
{
    /// <summary>Where the page of a rule stands.</summary>
    public const string Pages = "https://github.com/close-fluent/close-fluent/blob/main/analyzers/rules/";

    private const string Chain = nameof(Chain);

    /// <summary>A call of the chain is missing.</summary>
    public static readonly DiagnosticDescriptor StageIsMissing =
        Create("CLOSE1001", Chain, "A stage is missing",
            "'{0}' needs '{1}' before it: {2} is not complete yet");

    /// <summary>A call is another action's.</summary>
    public static readonly DiagnosticDescriptor CallBelongsElsewhere =
        Create("CLOSE1002", Chain, "This call does not belong to this action",
            "'{0}' does not belong {1}: remove the call");

    /// <summary>A value that does nothing until it is sent is dropped.</summary>
    public static readonly DiagnosticDescriptor ActionIsNeverSent =
        Create("CLOSE1003", Chain, "A bulk action is built but never sent",
            "{0} is built but never sent, so nothing happens: write '{1}'");

    /// <summary>A send blocks, or nobody looks at its outcome.</summary>
    public static readonly DiagnosticDescriptor SendingIsNotAwaited =
        Create("CLOSE1004", Chain, "Sending is not awaited",
            "'{0}' {1}: await it");

    /// <summary>A setting is given twice.</summary>
    public static readonly DiagnosticDescriptor OptionIsRepeated =
        Create("CLOSE1005", Chain, "An optional call is repeated",
            "'{0}' is called twice and the last call wins: remove this one");

    /// <summary>A short name is taken by the user's own code.</summary>
    public static readonly DiagnosticDescriptor NameMeansSomethingElse =
        Create("CLOSE1006", Chain, "A short name means something else here",
            "'{0}' means {1} here: write '{2}'");

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        StageIsMissing, CallBelongsElsewhere, ActionIsNeverSent, SendingIsNotAwaited, OptionIsRepeated,
        NameMeansSomethingElse,
    ];

    private static DiagnosticDescriptor Create(
        string id,
        string category,
        string title,
        string messageFormat,
        DiagnosticSeverity defaultSeverity = DiagnosticSeverity.Warning,
        bool isEnabledByDefault = true) =>
        new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault, helpLinkUri: $"{Pages}{id}.md");
}
