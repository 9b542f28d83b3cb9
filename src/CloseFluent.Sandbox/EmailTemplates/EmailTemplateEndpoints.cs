using System.Text.Json.Nodes;

namespace CloseFluent.Sandbox;

/// <summary>The e-mail templates, and their mails as they would be written.</summary>
internal sealed class EmailTemplateEndpoints(CloseData data, Func<DateTimeOffset, TimeSpan, FilterContext> filterContext)
{
    private const string Path = "/email_template/";
    private static readonly string[] s_flags = ["is_archived", "is_shared"];

    private readonly RenderRequestReader _requests = new(data);
    private readonly MailRenderer _mails = new(data);

    public void AddTo(RouteTable routes)
    {
        routes.AddReadOnly(Path, data.EmailTemplates, filter: (item, context) =>
            Array.TrueForAll(s_flags, flag => Fits(item, context, flag)));
        routes.Add("GET", Path + "{id}/", context => context.Pick(
            EmailTemplateResponse.WithSequences(context.CopyFrom(data.EmailTemplates), data)));
        routes.Add("GET", Path + "{id}/render/", Render);
    }

    private static bool Fits(JsonObject item, RequestContext context, string flag) =>
        context.Parameter(flag) is not { } wanted
        || string.Equals(item[flag]!.ToString(), wanted, StringComparison.OrdinalIgnoreCase);

    // Past the last mail the response is an object without members.
    private JsonObject Render(RequestContext context)
    {
        JsonObject template = context.CopyFrom(data.EmailTemplates);
        MailRecipient? recipient = _requests.Read(context).Find(filterContext(context.Now, context.Offset));
        return recipient is null ? [] : _mails.Render(template, recipient).ToJson();
    }
}
