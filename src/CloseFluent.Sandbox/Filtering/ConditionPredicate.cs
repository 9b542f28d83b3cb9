namespace CloseFluent.Sandbox;

/// <summary>
/// The condition of a field_condition, ready to be asked about a field's value, which is not null: whether it is met, or
/// null where the sandbox does not know.
/// </summary>
internal delegate bool? ConditionPredicate(object value, FilterContext context);
