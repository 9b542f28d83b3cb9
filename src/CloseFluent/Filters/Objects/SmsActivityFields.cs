namespace CloseFluent;

/// <summary>The fields of an SMS, of which conditions are made.</summary>
[CloseName(ObjectTypes.SmsActivity)]
public sealed class SmsActivityFields : ObjectFields<SmsActivityFields>
{
    private SmsActivityFields()
        : base(ObjectTypes.SmsActivity)
    {
    }

    internal static SmsActivityFields Instance { get; } = new();
}
