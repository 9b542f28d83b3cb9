namespace CloseFluent.Testing.Embedded;

/// <summary>One node of a filter, ready to be asked about an object.</summary>
internal delegate bool Filter(CloseObject subject, FilterContext context);
