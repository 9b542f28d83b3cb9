namespace CloseFluent.Testing.Embedded;

/// <summary>An end of a moment_range, worked out when it is asked for.</summary>
internal delegate DateTimeOffset Moment(FilterContext context);
