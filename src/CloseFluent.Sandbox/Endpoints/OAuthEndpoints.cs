using System.Text;
using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>
/// The OAuth endpoints, which are not part of the API: forms instead of JSON, and no credential but what they carry.
/// </summary>
internal sealed class OAuthEndpoints(TokenIssuer issuer, bool isStrict)
{
    private const string Root = "/oauth2/";

    public SandboxResponse? Handle(SandboxRequest request)
    {
        if (!request.Path.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return request.Path == Root + "authorize/" ? Authorized(request) : Json(200, Called(request));
        }
        catch (SandboxHttpException refusal)
        {
            return Json(refusal.StatusCode, refusal.Body);
        }
    }

    // The user of the sandbox agrees at once.
    private static SandboxResponse Authorized(SandboxRequest request)
    {
        Dictionary<string, string> query = QueryString.Read(request.Query);
        if (Field(query, "client_id") != SandboxOAuth.ClientId || Field(query, "response_type") != "code")
        {
            throw SandboxHttpException.Single(400, "invalid_request");
        }

        SandboxResponse response = new(302, default);
        response.Headers["Location"] = SandboxOAuth.RedirectAddress + "?code=" + SandboxOAuth.Code
            + (query.TryGetValue("state", out string? state) ? "&state=" + Uri.EscapeDataString(state) : "");
        return response;
    }

    private JsonObject Called(SandboxRequest request)
    {
        string text = Encoding.UTF8.GetString(request.Body.ToArray());
        Dictionary<string, string> form = QueryString.Read(text);
        if (request.Method != "POST")
        {
            throw SandboxHttpException.Single(405, "The method is not allowed here.");
        }

        if (isStrict && request.Path is (Root + "token/") or (Root + "revoke/"))
        {
            FormRules.Check(request, text, form);
        }

        if (Field(form, "client_id") != SandboxOAuth.ClientId || Field(form, "client_secret") != SandboxOAuth.ClientSecret)
        {
            throw SandboxHttpException.Single(401, "invalid_client");
        }

        return request.Path switch
        {
            Root + "token/" => Tokens(form),
            Root + "revoke/" => issuer.Revoke(Field(form, "token")),
            _ => throw SandboxHttpException.Single(404, "Not found."),
        };
    }

    private JsonObject Tokens(Dictionary<string, string> form) => Field(form, "grant_type") switch
    {
        "authorization_code" => issuer.Exchange(Field(form, "code")),
        "refresh_token" => issuer.Exchange(Field(form, "refresh_token")),
        _ => throw SandboxHttpException.Single(400, "unsupported_grant_type"),
    };

    private static string Field(Dictionary<string, string> form, string name) =>
        form.TryGetValue(name, out string? value) ? value : "";

    private static SandboxResponse Json(int statusCode, JsonObject body)
    {
        SandboxResponse response = new(statusCode, SandboxJson.Write(body));
        response.Headers["Content-Type"] = "application/json";
        return response;
    }
}
