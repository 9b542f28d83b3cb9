using System.Text.Json.Serialization;

namespace CloseFluent.Benchmarks.Sending.Model;

/// <summary>The answer with all its fields.</summary>
/// <typeparam name="TJson">What a serializer has for JSON of any shape.</typeparam>
public class BulkActionAnswer<TJson>
{
    public string? Id { get; set; }

    public string? ActionType { get; set; }

    public string? Status { get; set; }

    public string? SequenceId { get; set; }

    public string? SenderAccountId { get; set; }

    public string? SenderName { get; set; }

    public string? SenderEmail { get; set; }

    public string? ContactPreference { get; set; }

    public IReadOnlyList<string>? CallsAssignedTo { get; set; }

    public string? FromPhoneNumberId { get; set; }

    public string? Query { get; set; }

    [JsonPropertyName("s_query")]
    public TJson? Filter { get; set; }

    public TJson? Sort { get; set; }

    public int? ResultsLimit { get; set; }

    public bool SendDoneEmail { get; set; }

    [JsonPropertyName("n_leads")]
    public int? LeadCount { get; set; }

    [JsonPropertyName("n_leads_processed")]
    public int LeadsProcessed { get; set; }

    [JsonPropertyName("n_objects")]
    public int? ObjectCount { get; set; }

    [JsonPropertyName("n_objects_processed")]
    public int ObjectsProcessed { get; set; }

    public string? OrganizationId { get; set; }

    public string? CreatedBy { get; set; }

    public string? UpdatedBy { get; set; }

    public DateTimeOffset? DateCreated { get; set; }

    public DateTimeOffset? DateUpdated { get; set; }
}
