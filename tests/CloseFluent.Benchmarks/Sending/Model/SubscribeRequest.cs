using System.Text.Json.Serialization;

namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>The request as a class of one's own.</summary>
public sealed class SubscribeRequest
{
    public required string ActionType { get; init; }

    public required string SequenceId { get; init; }

    public required string SenderAccountId { get; init; }

    public required string SenderName { get; init; }

    public required string SenderEmail { get; init; }

    public required string ContactPreference { get; init; }

    public IReadOnlyList<string>? CallsAssignedTo { get; init; }

    [JsonPropertyName("s_query")]
    public required FilterNode Query { get; init; }

    public int? ResultsLimit { get; init; }

    public IReadOnlyList<SortItem>? Sort { get; init; }

    public bool? SendDoneEmail { get; init; }

    /// <summary>The request of the scenario, made anew for each send as a caller would.</summary>
    public static SubscribeRequest OfScenario() => new()
    {
        ActionType = "subscribe",
        SequenceId = Scenario.Sequence,
        SenderAccountId = Scenario.Account,
        SenderName = Scenario.SenderName,
        SenderEmail = Scenario.SenderEmail,
        ContactPreference = "contact",
        CallsAssignedTo = [Scenario.Caller],
        Query = new FilterNode
        {
            Type = "and",
            Queries =
            [
                new FilterNode { Type = "object_type", ObjectType = "lead" },
                new FilterNode
                {
                    Type = "field_condition",
                    Field = new FieldName { Name = "status_id" },
                    Condition = new ReferenceCondition { ReferenceType = "status.lead", ObjectIds = [Scenario.Status] },
                },
            ],
        },
        ResultsLimit = Scenario.Limit,
        Sort = [new SortItem { Direction = "asc", Field = new FieldName { Name = "date_created" } }],
        SendDoneEmail = false,
    };
}
