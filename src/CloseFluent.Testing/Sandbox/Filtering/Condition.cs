namespace CloseFluent.Testing.Embedded;

/// <summary>The condition of a field_condition, ready to be asked about a field's value, which is not null.</summary>
internal delegate bool Condition(object value, FilterContext context);
