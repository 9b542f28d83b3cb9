namespace CloseFluent.Sandbox;

/// <summary>Reads what a rendering asks for: the mail of one contact, or one of those of a selection.</summary>
internal sealed class RenderRequestReader(CloseData data)
{
    private static readonly string[] s_preferences =
        [ContactPreferences.Lead, ContactPreferences.Contact, ContactPreferences.All];

    private readonly RenderSelectionReader _selections = new(data);

    public RenderRequest Read(RequestContext context)
    {
        FieldErrors errors = new();
        int entry = context.FindNumber("entry", 0, RenderRequest.MaxEntries, errors) ?? 0;
        string preference = Preference(context, errors);
        CheckSender(context, errors);
        Func<FilterContext, IEnumerable<MailRecipient>>? recipients = IsOfOne(context)
            ? One(context, errors)
            : _selections.Read(context, preference, errors);
        return errors.Any || recipients is null
            ? throw SandboxHttpException.Fields(errors)
            : new RenderRequest(recipients, entry);
    }

    private static bool IsOfOne(RequestContext context) =>
        context.Parameter("lead_id") is not null || context.Parameter("contact_id") is not null;

    private Func<FilterContext, IEnumerable<MailRecipient>>? One(RequestContext context, FieldErrors errors)
    {
        CloseObject? lead = Find(context, "lead_id", FieldCatalogue.Lead, errors);
        CloseObject? contact = Find(context, "contact_id", FieldCatalogue.Contact, errors);
        if (lead is null || contact is null)
        {
            return null;
        }

        if (contact.Lead != lead)
        {
            errors.Add("contact_id", "The contact does not belong to the lead.");
            return null;
        }

        // Whoever has no address can be written to by hand, so there is a mail to show.
        return _ => MailRecipient.Of(contact, ContactPreferences.Contact).DefaultIfEmpty(new MailRecipient(contact, ""));
    }

    private CloseObject? Find(RequestContext context, string name, string objectType, FieldErrors errors)
    {
        if (context.Parameter(name) is not { } id)
        {
            errors.Add(name, FieldErrors.Required);
            return null;
        }

        if (data.Find(id) is { } found && found.ObjectType == objectType)
        {
            return found;
        }

        errors.Add(name, FieldErrors.DoesNotExist);
        return null;
    }

    // The older name of the parameter is still taken.
    private static string Preference(RequestContext context, FieldErrors errors)
    {
        string preference = context.Parameter("contact_preference") ?? context.Parameter("mode") ?? ContactPreferences.Lead;
        if (!s_preferences.Contains(preference))
        {
            errors.Add("contact_preference", "Not a valid choice.");
        }

        return preference;
    }

    private void CheckSender(RequestContext context, FieldErrors errors)
    {
        if (context.Parameter("email_account_id") is { } account && CloseData.Find(data.ConnectedAccounts, account) is null)
        {
            errors.Add("email_account_id", FieldErrors.DoesNotExist);
        }

        if (context.Parameter("sender") is { } sender && !EmailAddress.IsAddress(sender))
        {
            errors.Add("sender", "Not a valid email address.");
        }
    }
}
