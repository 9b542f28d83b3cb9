namespace CloseFluent.Sandbox;

/// <summary>
/// An end of a moment_range, worked out when it is asked for; null where the sandbox does not know when it is.
/// </summary>
internal delegate DateTimeOffset? MomentEvaluator(FilterContext context);
