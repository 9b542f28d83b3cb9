using System.Text.Json;
using Npgsql;

namespace CloseFluent.Samples.Campaigns;

/// <summary>
/// What a worker of a shared database says of itself while it lives: its name, which no other may have, and the settings that
/// all workers of a campaign share. Both are locks of one connection, so that they end with the process, however it ends.
/// </summary>
/// <remarks>
/// It makes a mistake visible before it does harm. That nothing is sent twice does not depend on it, but on the journals.
/// </remarks>
internal sealed class WorkerRegistration : IAsyncDisposable
{
    private const string Table =
        "CREATE TABLE IF NOT EXISTS campaign_settings (campaign text PRIMARY KEY, settings text NOT NULL)";

    private readonly NpgsqlConnection _connection;
    private readonly string _campaign;

    private WorkerRegistration(NpgsqlConnection connection, string campaign)
    {
        _connection = connection;
        _campaign = campaign;
    }

    /// <summary>Registers a worker; one at a time may do so.</summary>
    /// <exception cref="InvalidOperationException">Another one has the name, or others run with other settings.</exception>
    public static async Task<WorkerRegistration> CreateAsync(string database, string campaign, CampaignSettings settings)
    {
        // Not pooled: the locks are to end with the connection.
        NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        WorkerRegistration registration = new(connection, campaign);
        try
        {
            await connection.OpenAsync();
            await registration.TakeNameAsync(settings.Worker);
            await registration.ShareAsync(settings.Shared);
            return registration;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task TakeNameAsync(string? name)
    {
        const string Lock = "SELECT pg_try_advisory_lock(hashtext('worker ' || @campaign), hashtext(@value))";
        if (name is not null && !await RunAsync<bool>(Lock, name))
        {
            throw new InvalidOperationException(
                $"Another worker of {_campaign} is called {name}. Give each a name of its own with Campaign__Worker, or set none.");
        }
    }

    private async Task ShareAsync(IReadOnlyDictionary<string, string> settings)
    {
        await RunAsync<object>(Table);
        string text = JsonSerializer.Serialize(settings);
        if (await RunAsync<bool>("SELECT pg_try_advisory_lock(hashtext('settings'), hashtext(@campaign))"))
        {
            // Nobody else is at it, so these are the settings from now on.
            await RunAsync<object>(
                "INSERT INTO campaign_settings VALUES (@campaign, @value) ON CONFLICT (campaign) DO UPDATE SET settings = @value",
                text);
            await RunAsync<bool>("SELECT pg_advisory_unlock(hashtext('settings'), hashtext(@campaign))");
        }

        string shared = await RunAsync<string>("SELECT settings FROM campaign_settings WHERE campaign = @campaign") ?? text;
        Dictionary<string, string> others = JsonSerializer.Deserialize<Dictionary<string, string>>(shared)!;
        string[] differences =
        [
            .. settings
                .Where(setting => others.GetValueOrDefault(setting.Key) != setting.Value)
                .Select(setting => $"{setting.Key} is {setting.Value} here and {others.GetValueOrDefault(setting.Key)} there"),
        ];
        if (differences.Length > 0)
        {
            throw new InvalidOperationException(
                $"Other workers of {_campaign} run with other settings: {string.Join(", ", differences)}. Set the same for all, or "
                + "end the others first.");
        }

        await RunAsync<object>("SELECT pg_advisory_lock_shared(hashtext('settings'), hashtext(@campaign))");
    }

    private async Task<T?> RunAsync<T>(string sql, string? value = null)
    {
        await using NpgsqlCommand command = new(sql, _connection);
        command.Parameters.AddWithValue("campaign", _campaign);
        if (value is not null)
        {
            command.Parameters.AddWithValue("value", value);
        }

        return await command.ExecuteScalarAsync() is T result ? result : default;
    }
}
