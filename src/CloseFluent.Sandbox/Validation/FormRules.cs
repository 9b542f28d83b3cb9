namespace CloseFluent.Sandbox;

/// <summary>The strict mode for the token endpoints: which fields a form has, and how it is sent.</summary>
internal static class FormRules
{
    private const string FormType = "application/x-www-form-urlencoded";
    private static readonly string[] s_app = ["client_id", "client_secret"];

    /// <summary>Refuses a form that breaks a rule; the message has the rule.</summary>
    public static void Check(SandboxRequest request, string form, IReadOnlyDictionary<string, string> fields)
    {
        request.Headers.TryGetValue("Content-Type", out string? contentType);
        if (contentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw Broken($"the form is sent as {FormType}, and not as {contentType ?? "nothing"}");
        }

        string[] wanted = [.. s_app, .. Rest(request.Path, fields)];
        foreach (IGrouping<string, string> given in QueryString.Names(form).GroupBy(name => name))
        {
            if (!wanted.Contains(given.Key))
            {
                throw Broken($"this form has no field {given.Key}; it has {string.Join(", ", wanted)}");
            }

            if (given.Count() > 1)
            {
                throw Broken($"the field {given.Key} is in the form more than once");
            }
        }

        foreach (string name in wanted)
        {
            if (!fields.TryGetValue(name, out string? value) || value.Length == 0)
            {
                throw Broken($"the form lacks {name}");
            }
        }
    }

    private static string[] Rest(string path, IReadOnlyDictionary<string, string> fields)
    {
        if (path.EndsWith("/revoke/", StringComparison.Ordinal))
        {
            return ["token"];
        }

        return fields.TryGetValue("grant_type", out string? grant) && grant == "refresh_token"
            ? ["grant_type", "refresh_token"]
            : ["grant_type", "code"];
    }

    private static SandboxHttpException Broken(string rule) => SandboxHttpException.Single(400, $"Strict: {rule}.");
}
