class Filters(LeadStatusId qualified, UserId ada)
{
    public BulkSelection Silent(SequenceId sequence) => Leads.Where(lead =>
        lead.StatusId.Is(qualified)
        & lead.Contacts.Any(contact => contact.Title.HasWords("founder"))
        & !lead.Sequences.Any(subscription => subscription.SequenceId.Is(sequence)));

    public BulkSelection Late => Leads
        .Where(lead => lead.DateUpdated.Within(Last.Days(30)) | lead.TimesCommunicated.AtLeast(3))
        .OrderByDescending(lead => lead.DateCreated)
        .Take(20);

    public BulkSelection Own => Leads.Where(lead => lead.CreatedBy.Is(ada) && !lead.Url.Exists());

    public BulkSelection Founders { get; } = Contacts.Where(contact => contact.Title.HasWords("founder"));

    public Filter<LeadFields> Named(LeadFields lead, params string[] names) =>
        names.Select(name => lead.Name.HasWords(name)).Aggregate((one, other) => one | other);
}
