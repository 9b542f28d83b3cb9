using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class TypedFilterWordsTests
{
    [Fact]
    public Task Conditions() => Verify(new Gallery()
        .Add("status", Where(lead => lead.StatusId.Is(Potential)))
        .Add("one of two statuses", Where(lead => lead.StatusId.IsAnyOf(Potential, Customer)))
        .Add("not a status", Where(lead => !lead.StatusId.Is(Potential)))
        .Add("none of two statuses", Where(lead => !lead.StatusId.IsAnyOf(Potential, Customer)))
        .Add("many statuses",
            Where(lead => lead.StatusId.IsAnyOf(Enumerable.Range(0, 1500).Select(i => new LeadStatusId($"stat_{i}")))))
        .Add("created by a user", Where(lead => lead.CreatedBy.Is(Ada)))
        .Add("created by you", Where(lead => lead.CreatedBy.IsCurrentUser()))
        .Add("not updated by you", Where(lead => !lead.UpdatedBy.IsCurrentUser()))
        .Add("words anywhere",
            Where(lead => lead.HasWords("bakery") & !lead.HasPhrase("closed down") & lead.HasWordsStartingWith("bread")))
        .Add("name", Where(lead => lead.Name.HasWords("bakery") & !lead.DisplayName.HasPhrase("Acme Group")))
        .Add("whole values", Where(lead => lead.Name.Is("Acme Group") & !lead.EmailAddresses.Any(a => a.Email.Is("ada@example.com"))))
        .Add("not a whole value", Where(lead => !lead.Name.Is("Acme Group")))
        .Add("beginning of words", Where(lead => lead.Description.HasWordsStartingWith("bak")))
        .Add("exists", Where(lead => lead.Description.Exists() & lead.Url.IsEmpty()))
        .Add("numbers", Where(lead => lead.TimesCommunicated.AtLeast(3) & !lead.TimesCommunicated.MoreThan(12.5m)))
        .Add("counts", Where(lead => lead.PhoneNumbersCount.AtLeast(1) & lead.AddressesCount.Between(2, 5)))
        .Add("exact counts", Where(lead => lead.OutgoingCallsCount.Is(0) & !lead.UpcomingMeetingsCount.LessThan(2)))
        .Add("local time", Where(lead => lead.TimeZone.LocalTimeIsBetween(new TimeOnly(8, 0), new TimeOnly(21, 0))))
        .Add("custom choice", Where(lead => lead.Custom(Owner).AsChoice().IsAnyOf("active", "paused")))
        .Add("custom owner", Where(lead => lead.Custom(Owner).AsUserOrGroup().IsCurrentUser()))
        .Add("custom, not these", Where(lead => !lead.Custom(Owner).AsChoice().IsAnyOf("a", "b", "c", "d")))
        .Add("custom yes or no",
            Where(lead => lead.Custom(Owner).AsBoolean().IsTrue() & !lead.Custom("cf_b").AsBoolean().IsTrue()))
        .Add("custom exists", Where(lead => lead.Custom(Owner).Exists()))
        .Add("unknown field", Where(lead => lead.Field("favourite_colour").AsChoice().Is("blue")))
        .Add("odd field names",
            Where(lead => lead.Field("_id").Exists() & lead.Field("a__b").AsChoice().Is("c")
                & lead.Field("owner_id").AsUser().Is(Ada)))
        .Add("unknown condition", Where(lead => lead.Name.Meets("""{"type":"sounds_like","value":"baker"}""")))
        .ToString());

    [Fact]
    public Task Moments() => Verify(new Gallery()
        .Add("last 30 days", Where(lead => lead.DateCreated.Within(Last.Days(30))))
        .Add("last day", Where(lead => lead.DateCreated.Within(Last.Days(1))))
        .Add("not in the last 2 weeks", Where(lead => !lead.DateUpdated.Within(Last.Weeks(2))))
        .Add("this week", Where(lead => lead.DateCreated.Within(Period.ThisWeek)))
        .Add("any time", Where(lead => lead.DateCreated.Within(Period.AllTime)))
        .Add("on or after a day", Where(lead => lead.DateCreated.OnOrAfter(Moment.StartOf(2026, 1, 1))))
        .Add("before the end of a day", Where(lead => lead.DateCreated.Before(Moment.EndOf(2026, 1, 31))))
        .Add("between moments", Where(lead => lead.DateCreated.Between(
            new DateTimeOffset(2026, 1, 1, 9, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero))))
        .Add("before 3 months ago", Where(lead => lead.LastStatusChange.Before(Ago.Months(3))))
        .Add("start of a day", Where(lead => lead.LastStatusChange.OnOrAfter(Ago.Days(1).AtStartOfDay())))
        .Add("next year", Where(lead => lead.Custom("cf_renewal").AsMoment().Within(Next.Years(1))))
        .Add("not before", Where(lead => !lead.Custom("cf_renewal").AsMoment().Before(FromNow.Days(10).AtEndOfDay())))
        .ToString());

    [Fact]
    public Task Related_objects() => Verify(new Gallery()
        .Add("any contact", Where(lead => lead.Contacts.Any()))
        .Add("no contact", Where(lead => lead.Contacts.None()))
        .Add("an intern", Where(lead => lead.Contacts.Any(contact => contact.Title.HasWords("intern"))))
        .Add("no intern", Where(lead => !lead.Contacts.Any(contact => contact.Title.HasWords("intern"))))
        .Add("a contact that is no intern", Where(lead => lead.Contacts.Any(contact => !contact.Title.HasWords("intern"))))
        .Add("two things of one contact", Where(lead => lead.Contacts.Any(c => c.Title.Exists() & c.EmailsCount.AtLeast(2))))
        .Add("one of two things of one contact",
            Where(lead => lead.Contacts.Any(c => c.Title.Exists() | c.Name.HasWords("Ada"))))
        .Add("address", Where(lead => lead.EmailAddresses.Any(address => address.Email.HasPhrase("example.org"))))
        .Add("no address",
            Where(lead => lead.EmailAddresses.None(a => a.Email.HasPhrase("example.org") & a.Type.Is("office"))))
        .Add("phone in a contact",
            Where(lead => lead.Contacts.Any(c => c.PhoneNumbers.Any(p => p.Phone.HasWordsStartingWith("+49")))))
        .Add("in a sequence", Where(lead => lead.Sequences.Any(s => s.SequenceId.Is(Onboarding))))
        .Add("not in a sequence", Where(lead => lead.Sequences.None(s => s.SequenceId.Is(Onboarding))))
        .Add("in neither of two", Where(lead => lead.Sequences.None(s => s.SequenceId.IsAnyOf("seq_a", "seq_b"))))
        .Add("paused in a sequence",
            Where(lead => lead.Sequences.Any(s => s.SequenceId.Is("seq_a") & s.Status.Is("paused"))))
        .Add("in another sequence", Where(lead => lead.Sequences.Any(s => !s.SequenceId.Is("seq_a"))))
        .Add("opportunity", Where(lead => lead.Opportunities.Any(o => o.StatusId.Is("stat_o") & o.UserId.IsCurrentUser())))
        .Add("e-mail", Where(lead => lead.Emails.Any(e => e.HasReply.IsFalse() & e.DateSent.Within(Last.Days(7)))))
        .Add("custom activity",
            Where(lead => lead.CustomActivities.None(a => a.CustomActivityTypeId.Meets("""{"type":"term","values":["actitype_a"]}"""))))
        .Add("unknown kind",
            Where(lead => lead.Related("whatsapp_message").Any(m => m.Field("status").AsChoice().Is("read"))))
        .Add("contacts of a lead", Contacts.Where(c => c.Leads.Any(lead => lead.StatusId.Is(Potential)) & c.Title.Exists()))
        .ToString());

    [Fact]
    public Task Groups() => Verify(new Gallery()
        .Add("all",
            Where(l => l.StatusId.Is(Potential) & l.DateCreated.Within(Last.Days(30))
                & l.Sequences.None(s => s.SequenceId.Is("seq_a"))))
        .Add("any", Where(l => l.StatusId.Is(Potential) | l.DateCreated.Within(Last.Days(30))))
        .Add("any beside all",
            Where(l => l.StatusId.Is(Potential) & (l.Name.Exists() | l.Url.Exists()) & l.CreatedBy.IsCurrentUser()))
        .Add("all within any", Where(l => (l.StatusId.Is(Potential) & l.Name.Exists()) | l.Url.Exists()))
        .Add("several values within any", Where(l => l.StatusId.IsAnyOf(Potential, Customer) | l.Url.Exists()))
        .Add("contact within any", Where(l => l.Contacts.Any(c => c.Title.Exists()) | l.Url.Exists()))
        .Add("not all", Where(l => !(l.StatusId.Is(Potential) & l.Url.Exists())))
        .Add("none", Where(l => !(l.StatusId.Is(Potential) | l.Url.Exists())))
        .Add("not one of two", Where(l => !l.StatusId.Is(Potential) & l.Url.Exists()))
        .Add("not all, one of them not", Where(l => !(l.Contacts.None() & l.Url.Exists())))
        .Add("not not", Where(l => !!l.StatusId.Is(Potential)))
        .Add("three levels",
            Where(l => l.Name.Exists() & (l.Url.Exists() | (l.StatusId.Is(Potential) & l.CreatedBy.Is(Ada)))))
        .Add("long",
            Where(l => l.StatusId.Is(Qualified) & l.Name.HasWords("bakery")
                & l.Sequences.None(s => s.SequenceId.Is(Onboarding)) & l.Url.Exists()))
        .Add("long contact",
            Where(l => l.Contacts.Any(c => c.Title.HasWords("head of purchasing")
                & c.Name.HasWords("Ada Example of Example") & c.DateCreated.Within(Last.Days(30)))))
        .Add("long either",
            Where(l => !(l.StatusId.Is(Qualified) | l.Name.HasWords("bakery")
                | l.Sequences.None(s => s.SequenceId.Is(Onboarding)))))
        .Add("deep",
            Where(l => l.Name.Exists() & (l.Url.Exists() | !(l.StatusId.Is(Potential)
                & l.Contacts.None(c => c.Title.Exists()
                & (c.Name.HasWords("a") | !c.EmailAddresses.Any(e => e.Type.Is("office") | e.Email.Exists())))))))
        .Add("a hundred names",
            Where(l => Filters.AnyOf(Enumerable.Range(1, 100).Select(i => l.Name.HasPhrase($"name {i}")))))
        .ToString());

    [Fact]
    public Task Condition_alone() => Verify(new Gallery()
        .Add("one", LeadFields.Instance.StatusId.Is(Potential).ToString())
        .Add("two", (LeadFields.Instance.StatusId.Is(Potential) & LeadFields.Instance.Id.Is("lead_a")).ToString())
        .Add("kind", LeadFields.Instance.FromJson("""{"type":"object_type","object_type":"lead"}""").ToString())
        .Add("long",
            (!(LeadFields.Instance.StatusId.IsAnyOf(Qualified, Potential)
                & LeadFields.Instance.Name.HasWords(new string('x', 70)))).ToString())
        .Add("anything", LeadFields.Instance.FromJson("""{"type":"match_all"}""").ToString())
        .ToString());
}
