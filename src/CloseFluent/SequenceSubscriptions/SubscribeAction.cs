using System.Text.Json.Serialization;

namespace CloseFluent;

/// <summary>Subscribes contacts that have never received a sequence to it. Ready to be sent.</summary>
[JsonConverter(typeof(ReadyBulkActionJsonConverter))]
public sealed class SubscribeAction : BulkSequenceSubscriptionAction<SubscribeAction>
{
    internal SubscribeAction(BulkSequenceSubscriptionContent content, BulkActionSettings settings)
        : base(content, settings)
    {
    }

    /// <summary>Who the e-mails come from.</summary>
    public Sender Sender => Content.Sender!;

    /// <summary>Which addresses of a lead are written to.</summary>
    public ContactPreference ContactPreference => Content.ContactPreference;

    /// <summary>The users and groups who make the calls of the sequence; empty where none were named.</summary>
    public IReadOnlyList<UserOrGroupId> CallsAssignedTo => Content.CallsAssignedTo;

    /// <summary>The number that the SMS of the sequence come from, or null where none was named.</summary>
    public PhoneNumberId? FromPhoneNumberId => Content.FromPhoneNumberId;

    /// <summary>
    /// Names the users and groups who make the calls of the sequence; needed if it has a call step. A second call replaces
    /// the first. Sent as <c>calls_assigned_to</c>.
    /// </summary>
    /// <returns>The action, ready to be sent.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [SettlesStep("call")]
    [SentencePart(ActionSentences.Calls, ActionSentences.CallsGoTo)]
    public SubscribeAction AssignCallsTo(UserOrGroupId first, params UserOrGroupId[] rest) =>
        new(Content with { CallsAssignedTo = Array.AsReadOnly(FilterArguments.List(first, rest)) }, Settings);

    /// <summary>
    /// Names the number that the SMS of the sequence come from; presumably needed if it has an SMS step. A second call
    /// replaces the first. Sent as <c>from_phone_number_id</c>.
    /// </summary>
    /// <returns>The action, ready to be sent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    [SettlesStep("sms")]
    [SentencePart(ActionSentences.Number, ActionSentences.SmsComeFrom)]
    public SubscribeAction FromPhoneNumber(PhoneNumberId number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return new SubscribeAction(Content with { FromPhoneNumberId = number }, Settings);
    }

    private protected override SubscribeAction Create(BulkSequenceSubscriptionContent content, BulkActionSettings settings) =>
        new(content, settings);
}
