namespace CloseFluent;

/// <summary>The fields of a call, of which conditions are made.</summary>
[CloseName(ObjectTypes.CallActivity)]
public sealed class CallActivityFields : ObjectFields<CallActivityFields>
{
    private CallActivityFields()
        : base(ObjectTypes.CallActivity)
    {
    }

    internal static CallActivityFields Instance { get; } = new();
}
