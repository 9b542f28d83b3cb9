namespace CloseFluent;

/// <summary>What a webhook reports: something that happens to objects of one type.</summary>
/// <param name="ObjectType">The type, for example <c>bulk_action.sequence_subscription</c>.</param>
/// <param name="Action">What happens, for example <c>completed</c>.</param>
/// <remarks>See <see href="https://developer.close.com/api/resources/webhooks"/>.</remarks>
public sealed partial record CloseWebhookEvent(string ObjectType, string Action)
{
    /// <summary>Returns type and action.</summary>
    public override string ToString() => $"{ObjectType} {Action}";
}
