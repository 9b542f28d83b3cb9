using CloseFluent.EndToEnd.Tests.Kinds;

namespace CloseFluent.EndToEnd.Tests.Chaos;

/// <summary>An action that a scenario sends, by one call or by several with one journal.</summary>
internal sealed class ChaosSend(string name, ActionKind action, int limit)
{
    public ActionKind Action => action;

    /// <summary>By what the action is known again.</summary>
    public int Limit => limit;

    /// <summary>What later calls share; null where there is one call.</summary>
    public Notebook? Journal { get; init; }

    /// <summary>How often it may act where a list lags longer than the client was told; 1 where it may never act twice.</summary>
    public int MaxSends { get; init; } = 1;

    public BulkActionState? Sent { get; set; }

    public override string ToString() => $"{name} of {action} {limit}";
}
