using System.Text.Json;
using System.Text.Json.Serialization;

namespace CloseFluent.Samples.Campaigns;

/// <summary>A campaign as people write it down: a name, and steps that each have a name of their own.</summary>
internal sealed record CampaignFile(string Name, IReadOnlyList<CampaignStep> Steps)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public IEnumerable<string> Organizations => Steps.Select(step => step.Organization).Distinct(StringComparer.Ordinal);

    public static CampaignFile Read(string path)
    {
        try
        {
            CampaignFile campaign = JsonSerializer.Deserialize<CampaignFile>(File.ReadAllText(path), s_json)
                ?? throw new JsonException("It is null.");
            return campaign.Steps.CountBy(step => step.Name).FirstOrDefault(name => name.Value > 1) is { Key: { } twice }
                ? throw new JsonException($"Two steps are called {twice}.")
                : campaign;
        }
        catch (Exception fault) when (fault
            is JsonException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{path} is no campaign. {fault.Message}", fault);
        }
    }
}
