using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// The attributes of traces and metrics: those of OpenTelemetry's HTTP client conventions, and close.* beside them. Queries,
/// filters, senders and the texts of responses stay out, since they may contain personal data.
/// </summary>
internal static class TelemetryTags
{
    private const string Method = "http.request.method";
    private const string Status = "http.response.status_code";
    private const string Template = "url.template";
    private const string Error = "error.type";
    private const string Server = "server.address";
    private const string ActionType = "close.action.type";

    public static void Describe(Activity activity, CloseRequest request, Uri baseAddress)
    {
        activity.SetTag(Method, request.Method.Method);
        activity.SetTag(Template, request.Template);
        activity.SetTag("url.full", baseAddress.AbsoluteUri.TrimEnd('/') + WithoutQuery(request.Path));
        activity.SetTag(Server, baseAddress.Host);
        activity.SetTag("server.port", baseAddress.Port);
        if (request.Action is { } action)
        {
            activity.SetTag(ActionType, action.ActionName);
            activity.SetTag($"close.{action.TargetName}.id", action.TargetId?.Value);
        }
    }

    public static void Describe(
        Activity activity, int? status, string? error, int retries, TimeSpan waited, BulkActionState? bulkAction)
    {
        activity.SetTag(Status, status);
        activity.SetTag(Error, error);
        activity.SetTag("close.retries", retries);
        activity.SetTag("close.retry.wait", waited.TotalSeconds);
        if (bulkAction is not null)
        {
            activity.SetTag("close.action.id", bulkAction.ActionId.Value);
            activity.SetTag("close.action.status", bulkAction.Status?.Value);
        }
    }

    public static ActivityEvent Retry(int? status, TimeSpan wait) => new(
        "close.retry", tags: new ActivityTagsCollection { [Status] = status, ["close.retry.wait"] = wait.TotalSeconds });

    public static TagList Metrics(CloseRequest request, Uri baseAddress, int? status, string? error)
    {
        TagList tags = default;
        tags.Add(Method, request.Method.Method);
        tags.Add(Template, request.Template);
        tags.Add(Server, baseAddress.Host);
        if (status is { } code)
        {
            tags.Add(Status, code);
        }

        if (error is not null)
        {
            tags.Add(Error, error);
        }

        if (request.Action is { } action)
        {
            tags.Add(ActionType, action.ActionName);
        }

        return tags;
    }

    private static string WithoutQuery(string path)
    {
        int query = path.IndexOf('?');
        return query < 0 ? path : path.Substring(0, query);
    }
}
