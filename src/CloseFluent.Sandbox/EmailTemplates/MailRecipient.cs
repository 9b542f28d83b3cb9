namespace CloseFluent.Sandbox;

/// <summary>One recipient of a mail.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Address">The address of the contact that the mail goes to.</param>
internal sealed record MailRecipient(CloseObject Contact, string Address)
{
    /// <summary>
    /// To whom a matched lead or contact means to write. That an unsubscribed address is passed over is an assumption, and
    /// that the primary contact is the first one with an address.
    /// </summary>
    /// <param name="match">The lead or the contact.</param>
    /// <param name="preference">The <c>contact_preference</c>: <c>lead</c>, <c>contact</c> or <c>all</c>.</param>
    public static IEnumerable<MailRecipient> Of(CloseObject match, string preference) => preference switch
    {
        ContactPreferences.All => Contacts(match).SelectMany(All),
        ContactPreferences.Contact => Contacts(match).SelectMany(contact => All(contact).Take(1)),
        _ => match.Lead.Related(FieldCatalogue.Contact).SelectMany(All).Take(1),
    };

    private static IEnumerable<CloseObject> Contacts(CloseObject match) =>
        match.ObjectType == FieldCatalogue.Contact ? [match] : match.Related(FieldCatalogue.Contact);

    private static IEnumerable<MailRecipient> All(CloseObject contact) => contact
        .Related("contact_email")
        .Where(email => email["is_unsubscribed"] is not true && !string.IsNullOrWhiteSpace(email.Text("email")))
        .Select(email => new MailRecipient(contact, email.Text("email")!));
}
