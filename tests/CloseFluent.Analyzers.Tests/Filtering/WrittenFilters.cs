namespace CloseFluent.Analyzers.Tests.Filtering;

/// <summary>
/// Selections as people write them: one for each thing that can be said, and for each way to put them together.
/// </summary>
internal static class WrittenFilters
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. """"
            lead.StatusId.Is("stat_a")
            lead.StatusId.IsAnyOf("stat_a", "stat_b")
            !lead.StatusId.IsAnyOf("stat_a", "stat_b")
            lead.StatusId.Is(LeadStatusId.Unchecked("old"))
            lead.CreatedBy.Is("user_ada")
            lead.CreatedBy.IsCurrentUser()
            !lead.UpdatedBy.IsCurrentUser()
            lead.CreatedBy.IsCurrentUserOrAnyOf("user_a", "user_b")
            lead.Custom("cf_a").AsUserOrGroup().IsCurrentUser()
            lead.Custom("cf_a").AsUserOrGroup().IsCurrentUserOrAnyOf("user_a", "group_b")
            lead.Custom("cf_a").AsUserOrGroup().IsAnyOf("user_a", "group_b")
            lead.Custom("cf_a").AsUser().IsCurrentUser()
            lead.Custom("cf_a").AsUser().Is("user_a")
            lead.Custom("cf_a").AsReference<ContactId>("contact").Is("cont_a")
            lead.Custom("cf_a").AsReference<SequenceId>("sequence").IsAnyOf("seq_a", "seq_b")
            lead.Custom(CustomFieldId.Unchecked("lcf_old")).AsChoice().Is("a")
            lead.HasWords("bakery") & !lead.HasPhrase("closed down") & lead.HasWordsStartingWith("bread")
            lead.Anything()
            lead.Name.HasWords("bakery") & !lead.DisplayName.HasPhrase("Acme Group")
            lead.Description.HasWordsStartingWith("bak")
            lead.DisplayName.Is("Acme Group") & lead.EmailAddresses.None(email => email.Email.Is("ada@example.com"))
            lead.Description.Exists() & lead.Url.IsEmpty()
            lead.TimesCommunicated.AtLeast(3) & !lead.TimesCommunicated.MoreThan(12.5m)
            lead.PhoneNumbersCount.LessThan(-1) & lead.AddressesCount.AtMost(1234567890123m)
            lead.OutgoingCallsCount.Is(0) & lead.UpcomingMeetingsCount.Between(0.1m, 0.2m)
            lead.TimeZone.LocalTimeIsBetween(new TimeOnly(8, 0), new TimeOnly(21, 30, 15))
            lead.Custom("cf_a").AsChoice().IsAnyOf("active", "\"paused\"\n\u2028")
            lead.Custom("cf_a").AsText().HasWords("\\ \u202e")
            lead.Custom("cf_a").AsNumber().Is(7)
            lead.Custom("cf_b").AsBoolean().IsTrue() & !lead.Custom("cf_b").AsBoolean().IsFalse()
            lead.Custom("cf_a").Exists()
            lead.Field("favourite_colour").AsChoice().Is("blue")
            lead.Field("owner_id").AsUser().Is("user_a")
            lead.Field("status_id").AsText().HasWords("a")
            lead.Name.Exists() & lead.Name.Meets("""{"type":"sounds_like","value":"baker"}""")
            lead.DateCreated.Within(Last.Days(30))
            lead.DateCreated.Within(Last.Years(1)) & lead.DateUpdated.Within(Last.Months(2)) & lead.DateUpdated.Within(Last.Weeks(3))
            lead.DateCreated.Within(Last.Hours(24)) & lead.DateUpdated.Within(Last.Minutes(10000))
            lead.Custom("cf_renewal").AsMoment().Within(Next.Years(1)) & lead.Custom("cf_renewal").AsMoment().Within(Next.Days(60))
            lead.LastStatusChange.Within(Next.Months(1)) & lead.LastStatusChange.Within(Next.Weeks(1))
            lead.LastStatusChange.Within(Next.Hours(1)) & lead.LastStatusChange.Within(Next.Minutes(1))
            lead.DateCreated.Within(Period.Today) | lead.DateCreated.Within(Period.Yesterday) | lead.DateCreated.Within(Period.ThisWeek)
            lead.DateCreated.Within(Period.LastWeek) | lead.DateCreated.Within(Period.ThisMonth) | lead.DateCreated.Within(Period.LastMonth)
            lead.DateCreated.Within(Period.ThisQuarter) | lead.DateCreated.Within(Period.LastQuarter)
            lead.DateCreated.Within(Period.ThisYear) | lead.DateCreated.Within(Period.LastYear) | lead.DateCreated.Within(Period.AllTime)
            lead.DateCreated.OnOrAfter(Moment.StartOf(2026, 1, 1)) & lead.DateCreated.Before(Moment.EndOf(2026, 12, 31))
            lead.DateCreated.Between(Moment.StartOf(2026, 1, 1), Moment.EndOf(2026, 1, 1))
            lead.DateCreated.Before(Moment.At(new DateTimeOffset(2026, 1, 1, 9, 30, 0, TimeSpan.Zero).AddTicks(1234560)))
            lead.DateCreated.Before(Moment.At(new DateTimeOffset(2026, 1, 1, 9, 30, 0, TimeSpan.Zero)))
            lead.DateCreated.Before(Moment.Now) & lead.DateUpdated.OnOrAfter(Moment.Now)
            lead.LastStatusChange.OnOrAfter(Ago.Months(3)) & lead.LastStatusChange.Before(Ago.Days(1).AtStartOfDay())
            lead.LastStatusChange.Before(FromNow.Days(10).AtEndOfDay()) & lead.LastStatusChange.Before(FromNow.Years(1).And(FromNow.Hours(3)))
            lead.DateCreated.OnOrAfter(Ago.Years(1).And(Ago.Months(2)).And(Ago.Weeks(3)).And(Ago.Minutes(5)))
            lead.DateCreated.OnOrAfter(FromNow.Weeks(1).And(FromNow.Minutes(1)).CountedFrom(Moment.StartOf(2026, 5, 1)).AtEndOfDay())
            lead.DateCreated.OnOrAfter(Ago.Hours(1).CountedFrom(FromNow.Months(1)))
            lead.DateCreated.Between(Ago.Hours(24).AtStartOfDay(), Moment.Now)
            lead.DateCreated.Between(Ago.Days(2), Ago.Days(1))
            lead.Contacts.Any() & lead.Contacts.None(contact => contact.Title.HasWords("intern"))
            lead.Contacts.None()
            lead.Contacts.Any(contact => contact.Title.Exists() | !contact.Id.Is("cont_a"))
            lead.Contacts.Any(contact => contact.PhoneNumbers.Any(phone => phone.Phone.HasWordsStartingWith("+49")))
            lead.Contacts.Any(contact => contact.Leads.Any(lead2 => lead2.Id.IsAnyOf("lead_a", "lead_b")))
            lead.EmailAddresses.None(email => email.Email.HasPhrase("example.org") & email.Type.Is("office"))
            lead.Sequences.Any(subscription => subscription.SequenceId.Is("seq_a") & !subscription.Status.Is("paused"))
            lead.Opportunities.Any(opportunity => opportunity.StatusId.Is("stat_o") & opportunity.UserId.IsCurrentUser())
            lead.Emails.Any(email => email.HasReply.IsFalse() & email.DateSent.Within(Last.Days(7)))
            lead.CustomActivities.None(activity => activity.CustomActivityTypeId.AsChoice().Is("actitype_a"))
            lead.Related("whatsapp_message").Any(message => message.Field("status").AsChoice().Is("read"))
            lead.Related("class").Any(other => other.Anything())
            lead.StatusId.Is("stat_a") & (lead.Name.Exists() | lead.Url.Exists()) & lead.CreatedBy.IsCurrentUser()
            (lead.StatusId.Is("stat_a") & lead.Name.Exists()) | lead.Url.Exists()
            !(lead.StatusId.Is("stat_a") & lead.Url.Exists())
            !(lead.StatusId.Is("stat_a") | (lead.Url.Exists() & !(lead.Contacts.None() & lead.Url.Exists())))
            lead.Name.Exists() & lead.FromJson("""{"type":"saved_search","saved_search_id":"save_a"}""")
            lead.Name.Exists() & !lead.FromJson("""{"type":"near","negate":true,"place":{"city":"Berlin"}}""")
            """".Split('\n').Select(filter => $"Leads.Where(lead => {filter})"),
        "Leads.All",
        "Leads.All.Take(3)",
        "Contacts.All",
        "Leads.WithIds(\"lead_a\")",
        "Leads.WithIds(\"lead_a\", \"lead_b\")",
        "Contacts.WithIds(\"cont_a\", ContactId.Unchecked(\"x\"))",
        "Contacts.Where(contact => contact.Title.Exists() & contact.EmailsCount.AtLeast(2))",
        "Leads.Where(lead => lead.Name.Exists()).OrderBy(lead => lead.DateCreated).ThenByDescending(lead => "
            + "lead.Name).Take(200)",
        "Leads.All.OrderByDescending(lead => lead.TimesCommunicated).ThenBy(lead => lead.Custom(\"cf_a\").AsText())",
        "Contacts.All.OrderBy(contact => contact.Field(\"new\").AsText()).Take(1)",
    ];
}
