using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CloseFluent;

/// <inheritdoc cref="IEmailTemplates"/>
internal sealed class EmailTemplates(RequestPipeline requester, ClientSettings options) : IEmailTemplates
{
    private const string Path = "/email_template/";
    private const string GroupOfRendering = Path + "{id}/render/";

    // Templates that are written within a sequence are found only so.
    private const string WithEmbedded = "?include_embedded=true";

    private static readonly SingleByName<EmailTemplate> s_byName =
        new(("e-mail template", "e-mail templates"), item => item.Name, item => item.ToString());

    private readonly Resource<EmailTemplate> _templates =
        new(requester, Path, EmailTemplate.Read, template => template.Id.Value);

    public IAsyncEnumerable<EmailTemplate> ListAsync(CancellationToken cancellationToken = default) =>
        _templates.ListAsync(cancellationToken);

    public Task<EmailTemplate> GetAsync(EmailTemplateId id, CancellationToken cancellationToken = default) =>
        _templates.GetAsync(id, cancellationToken, WithEmbedded);

    public Task<EmailTemplate?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.FindAsync(InUseAsync(cancellationToken), name, cancellationToken);
    }

    public Task<EmailTemplate> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.GetAsync(InUseAsync(cancellationToken), name, cancellationToken);
    }

    public async Task<RenderedMail> RenderAsync(
        EmailTemplateId template, LeadId lead, ContactId contact, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(contact);
        List<(string, string)> parameters = [("lead_id", lead.Value), ("contact_id", contact.Value)];
        return await requester
            .SendAsync(Request(template, parameters, null), ReadOne, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<RenderedMail?> RenderAsync(
        EmailTemplateId template,
        BulkSelection selection,
        ContactPreference preference,
        int index,
        Sender? sender = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (preference == default)
        {
            throw new ArgumentException("Name the contact preference: Lead or Contact.", nameof(preference));
        }

        if (index is < 0 or >= RenderParameters.MaxMails)
        {
            throw new ArgumentOutOfRangeException(
                nameof(index),
                index,
                $"Close renders the first {RenderParameters.MaxMails} mails: 0 to {RenderParameters.MaxMails - 1}.");
        }

        CloseRequest request = Request(
            template, RenderParameters.Create(selection, preference, index, sender), options.TimeZoneOffset);
        return await requester.SendAsync(request, RenderedMail.Read, cancellationToken).ConfigureAwait(false);
    }

    private CloseRequest Request(
        EmailTemplateId template, IReadOnlyList<(string Name, string Value)> parameters, TimeSpan? timeZoneOffset)
    {
        ArgumentNullException.ThrowIfNull(template);
        return QueryRequest.Create(_templates.PathOf(template) + "render/", GroupOfRendering, parameters, timeZoneOffset);
    }

    private static RenderedMail ReadOne(JsonElement mail) => RenderedMail.Read(mail)
        ?? throw new JsonException("The mail to one contact has members; this response has none.");

    private async IAsyncEnumerable<EmailTemplate> InUseAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (EmailTemplate template in ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (template.IsArchived != true)
            {
                yield return template;
            }
        }
    }
}
