using CloseFluent.Grammar;

namespace CloseFluent.Tests.Words;

public sealed class FilterZoneTests
{
    public static TheoryData<string, bool> Moments => new()
    {
        { """{"type":"fixed_utc","value":"2026-01-01T00:00:00Z"}""", false },
        { """{"type":"now"}""", false },
        { """{"type":"fixed_local_date","value":"2026-01-01","which":"start"}""", true },
        { """{"type":"offset","direction":"past","moment":{"type":"now"},"offset":{"days":3}}""", true },
        { """{"type":"start_end_of_predefined_relative_period","range":"today","which":"start"}""", true },
        { """{"type":"a_moment_that_came_later"}""", true },
        { "null", false },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_moment_needs_it_unless_it_is_the_same_for_every_caller(string moment, bool needsTimeZone)
    {
        Filter<LeadFields> filter = LeadFields.Instance.DateCreated.Meets($$"""{"type":"moment_range","before":{{moment}}}""");

        Assert.Equal(needsTimeZone, FilterZone.NeedsTimeZone(filter.Node.Json));
        Filter<LeadFields> deeper = LeadFields.Instance.Contacts.None(c => c.FromJson(filter.Json) & c.Title.Exists());
        Assert.Equal(needsTimeZone, FilterZone.NeedsTimeZone(deeper.Node.Json));
    }

    [Fact]
    public void A_typed_moment_needs_it_alike()
    {
        DateTimeOffset moment = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        LeadFields lead = LeadFields.Instance;

        Assert.True(FilterZone.NeedsTimeZone(lead.DateCreated.Within(Last.Days(30)).Node.Json));
        Assert.True(FilterZone.NeedsTimeZone(lead.DateCreated.Within(Period.ThisWeek).Node.Json));
        Assert.True(FilterZone.NeedsTimeZone(lead.DateCreated.Between(moment, FromNow.Days(1)).Node.Json));
        Assert.False(FilterZone.NeedsTimeZone(lead.DateCreated.Between(moment, moment.AddDays(1)).Node.Json));
    }

    [Fact]
    public void A_time_of_day_where_the_lead_is_does_not_need_it()
    {
        Filter<LeadFields> day = LeadFields.Instance.TimeZone.LocalTimeIsBetween(new TimeOnly(8, 0), new TimeOnly(21, 0));

        Assert.False(FilterZone.NeedsTimeZone(day.Node.Json));
    }

    [Fact]
    public void Words_that_only_look_like_a_moment_do_not_need_it() =>
        Assert.False(FilterZone.NeedsTimeZone(LeadFields.Instance.HasWords("""{"type":"now"}""").Node.Json));
}
