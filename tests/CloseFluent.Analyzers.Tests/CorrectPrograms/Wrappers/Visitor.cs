class Describes
{
    public string Of(BulkSequenceSubscriptionAction action) => action switch
    {
        SubscribeAction subscribe => $"subscribe: {subscribe.Json.Length}",
        PauseAction { Json: { Length: > 10 } json } => json,
        PauseAction or ResumeAction => "pause or resume",
        ResumeFinishedAction finished => finished.ToString(),
        _ => throw new NotSupportedException(action.GetType().Name),
    };
}
