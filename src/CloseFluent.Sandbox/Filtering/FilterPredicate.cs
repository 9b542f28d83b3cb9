namespace CloseFluent.Sandbox;

/// <summary>
/// One node of a filter, ready to be asked about an object: whether it matches, or null where the sandbox does not know.
/// </summary>
internal delegate bool? FilterPredicate(CloseObject subject, FilterContext context);
