namespace CloseFluent;

/// <summary>The fields of a custom activity, of which conditions are made.</summary>
[CloseName(ObjectTypes.CustomActivity)]
public sealed class CustomActivityFields : ObjectFields<CustomActivityFields>
{
    private CustomActivityFields()
        : base(ObjectTypes.CustomActivity)
    {
    }

    internal static CustomActivityFields Instance { get; } = new();

    /// <summary>
    /// The type of the activity; Close does not document which conditions this field takes. Close:
    /// <c>custom_activity_type_id</c>.
    /// </summary>
    [CloseName("custom_activity_type_id")]
    public UntypedField<CustomActivityFields> CustomActivityTypeId => new(Named("custom_activity_type_id"));
}
