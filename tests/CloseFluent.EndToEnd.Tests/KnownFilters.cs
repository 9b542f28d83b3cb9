using CloseFluent.Sandbox;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>One condition of every kind, on fields that the sandbox has data for.</summary>
internal static class KnownFilters
{
    public static IReadOnlyList<Filter<LeadFields>> OnLeads { get; } = Build();

    private static List<Filter<LeadFields>> Build()
    {
        List<Filter<LeadFields>> filters = [];
        Leads.Where(lead =>
        {
            filters.AddRange(On(lead));
            return filters[0];
        });
        return filters;
    }

    private static Filter<LeadFields>[] On(LeadFields lead) =>
    [
        lead.Id.Is(SandboxIds.BakeryLead),
        lead.Id.IsAnyOf(SandboxIds.BakeryLead, SandboxIds.LeadWithoutContacts),
        lead.HasWords("bakery"),
        lead.HasPhrase("elm street"),
        lead.HasWordsStartingWith("bak"),
        lead.Name.HasWords("street bakery"),
        lead.Name.HasPhrase("street bakery"),
        lead.DisplayName.HasWordsStartingWith("a"),
        lead.DisplayName.Is("Elm Street Bakery"),
        lead.LastCommunication.Within(Last.Months(3)),
        lead.Opportunities.Any(opportunity => opportunity.StatusType.Is("won") & opportunity.DateUpdated.Within(Last.Months(6))),
        lead.Emails.Any(email => email.Date.Within(Last.Weeks(20))),
        lead.Opportunities.Any(opportunity => opportunity.Custom(SandboxIds.SourceField).AsChoice().Is("Fair")),
        lead.CustomActivities.Any(visit => visit.Custom(SandboxIds.RatingField).AsNumber().AtLeast(3)),
        lead.Related("custom_object").Any(item => item.Field("custom_object_type_id").AsChoice().Is(SandboxIds.PaymentType)),
        lead.Description.Exists(),
        lead.Description.IsEmpty(),
        lead.StatusId.Is(SandboxIds.QualifiedStatus),
        lead.StatusId.IsAnyOf(SandboxIds.PotentialStatus, SandboxIds.CustomerStatus),
        lead.CreatedBy.Is(SandboxIds.GraceUser),
        lead.CreatedBy.IsCurrentUser(),
        lead.AddressesCount.AtLeast(1),
        lead.TimesCommunicated.MoreThan(1),
        lead.TimesCommunicated.Between(1, 3),
        lead.PhoneNumbersCount.Is(0),
        lead.UpcomingMeetingsCount.Exists(),
        lead.DateCreated.Within(Last.Days(30)),
        lead.DateCreated.Within(Last.Months(3)),
        lead.DateCreated.Within(Period.ThisWeek),
        lead.DateCreated.Within(Period.LastMonth),
        lead.DateCreated.Within(Period.ThisQuarter),
        lead.DateCreated.Within(Period.LastYear),
        lead.DateCreated.Within(Period.AllTime),
        lead.DateCreated.Before(Ago.Weeks(6).AtStartOfDay()),
        lead.DateUpdated.OnOrAfter(Moment.StartOf(2026, 4, 1)),
        lead.DateCreated.Between(Moment.EndOf(2026, 1, 31), new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)),
        lead.TimeZone.LocalTimeIsBetween(new TimeSpan(8, 0, 0), new TimeSpan(21, 0, 0)),
        lead.Custom(SandboxIds.OwnerField).AsUserOrGroup().IsCurrentUser(),
        lead.Custom(SandboxIds.OwnerField).AsUser().Is(SandboxIds.GraceUser),
        lead.Custom(SandboxIds.TierField).AsChoice().Is("Partner"),
        lead.Custom(SandboxIds.EmployeesField).AsNumber().AtMost(50),
        lead.Custom(SandboxIds.RenewalField).AsMoment().Within(Next.Months(6)),
        lead.Contacts.Any(),
        lead.Contacts.None(contact => contact.Title.HasWords("founder")),
        lead.Contacts.Any(contact => contact.EmailsCount.AtLeast(1) & contact.Title.Exists()),
        lead.Contacts.Any(contact => contact.EmailAddresses.Any(email => email.Email.HasPhrase("example.com"))),
        lead.EmailAddresses.Any(email => email.Type.Is("office")),
        lead.PhoneNumbers.Any(),
        lead.Urls.Any(),
        lead.Addresses.Any(address => address.City.HasWords("berlin")),
        lead.Opportunities.Any(opportunity => opportunity.StatusId.Is(SandboxIds.ActiveOpportunityStatus)),
        lead.Sequences.Any(subscription => subscription.SequenceId.Is(SandboxIds.OnboardingSequence)),
        lead.Sequences.Any(subscription => subscription.Status.IsAnyOf("active", "paused")),
        lead.Emails.Any(email => email.HasReply.IsTrue()),
        lead.Emails.Any(email => email.Direction.Is("outgoing") & email.DateSent.Within(Last.Weeks(20))),
        lead.Calls.Any(),
        lead.TextMessages.Any(),
        lead.Meetings.Any(meeting => meeting.Status.Exists()),
        lead.Notes.None(),
        lead.CustomActivities.Any(),
        lead.Field("times_communicated").AsNumber().LessThan(2),
        lead.Related("activity.note").Any(),
        lead.Anything(),
        !lead.Anything(),
        LeadFilter.Parse("""{"type":"match_all"}"""),
        lead.FromJson("""{"type":"match_all","negate":true}"""),
        lead.StatusId.Meets($$"""{"type":"reference","reference_type":"status.lead","object_ids":["{{SandboxIds.BadFitStatus}}"]}"""),
    ];
}
