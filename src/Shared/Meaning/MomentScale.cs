namespace CloseFluent.Grammar;

/// <summary>What moments are counted on; those of different scales can be far apart at the same count.</summary>
internal enum MomentScale
{
    /// <summary>In all zones the same, since year 1 in UTC.</summary>
    Universal,

    /// <summary>In the zone of the machine that the program runs on.</summary>
    Clock,

    /// <summary>In the zone that the client sends along.</summary>
    Day,

    /// <summary>The distance from when Close evaluates the filter.</summary>
    FromNow,
}
