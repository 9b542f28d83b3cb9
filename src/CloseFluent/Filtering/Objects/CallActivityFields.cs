namespace CloseFluent;

/// <summary>The fields of a call, of which conditions are made.</summary>
public sealed class CallActivityFields : ObjectFields<CallActivityFields>
{
    private CallActivityFields()
        : base(ObjectTypes.CallActivity)
    {
    }

    internal static CallActivityFields Instance { get; } = new();
}
