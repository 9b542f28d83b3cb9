namespace CloseFluent;

/// <summary>A moment to which nothing can be added.</summary>
internal sealed class PlainMoment(JsonTree json) : Moment(json);
