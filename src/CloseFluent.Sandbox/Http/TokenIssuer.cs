using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>Issues tokens and knows which of them are valid. What a token was exchanged for revokes it.</summary>
internal sealed class TokenIssuer(TimeProvider time)
{
#if NET9_0_OR_GREATER
    private readonly Lock _gate = new();
#else
    private readonly object _gate = new();
#endif
    private readonly HashSet<string> _exchangeable =
        new([SandboxOAuth.Code, SandboxOAuth.RefreshToken], StringComparer.Ordinal);

    private readonly Dictionary<string, DateTimeOffset> _accessTokens = new(StringComparer.Ordinal);
    private int _count;

    public bool Accepts(string accessToken)
    {
        lock (_gate)
        {
            return _accessTokens.TryGetValue(accessToken, out DateTimeOffset until) && time.GetUtcNow() < until;
        }
    }

    public JsonObject Exchange(string token)
    {
        lock (_gate)
        {
            if (!_exchangeable.Remove(token))
            {
                throw SandboxHttpException.Single(400, "invalid_grant");
            }

            _count++;
            string access = FormattableString.Invariant($"oa2access_{_count}_sandbox");
            string refresh = FormattableString.Invariant($"oa2refresh_{_count}_sandbox");
            _accessTokens[access] = time.GetUtcNow() + SandboxOAuth.AccessTokenLifetime;
            _exchangeable.Add(refresh);
            return new JsonObject
            {
                ["token_type"] = "Bearer",
                ["access_token"] = access,
                ["expires_in"] = (int)SandboxOAuth.AccessTokenLifetime.TotalSeconds,
                ["refresh_token"] = refresh,
                ["scope"] = "all.full_access offline_access",
                ["organization_id"] = SandboxIds.Organization,
                ["user_id"] = SandboxIds.AdaUser,
            };
        }
    }

    public JsonObject Revoke(string token)
    {
        lock (_gate)
        {
            _exchangeable.Remove(token);
            _accessTokens.Remove(token);
            return [];
        }
    }
}
