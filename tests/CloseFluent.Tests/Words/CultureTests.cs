using System.Globalization;
using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Words_are_the_same_in_every_culture(string name)
    {
        string expected = In(CultureInfo.InvariantCulture);

        Assert.Contains("1,234 leads by id", expected, StringComparison.Ordinal);
        Assert.Contains("at least -2.5", expected, StringComparison.Ordinal);
        Assert.Equal(expected, In(CultureInfo.GetCultureInfo(name)));
    }

    private static string In(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return new Gallery()
                .Add("ids", Leads.WithIds(LeadIds(1234)).Take(1000))
                .Add("numbers", Where(lead => lead.TimesCommunicated.AtLeast(-2.5m)))
                .Add("moments",
                    Where(lead => lead.DateCreated.Between(Moment.StartOf(2026, 1, 31),
                        Moment.At(new DateTimeOffset(2026, 2, 1, 9, 30, 0, TimeSpan.Zero)))))
                .Add("distances", Where(lead => lead.DateCreated.Within(Last.Hours(5000))))
                .Add("times", Where(lead => lead.TimeZone.LocalTimeIsBetween(new TimeOnly(8, 0), new TimeOnly(21, 0))))
                .Add("letters", Where(lead => lead.Field("IMPORTANT_id").AsChoice().Is("İSTANBUL ı")))
                .Add("huge", Where(lead => lead.Name.HasWords(new string('i', 5000))))
                .Add("action",
                    Bulk.PauseAllSequences().To(Leads.All.OrderBy(lead => lead.DateCreated).Take(1_000_000)).Sentence)
                .ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
