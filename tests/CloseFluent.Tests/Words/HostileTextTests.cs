using static CloseFluent.Tests.Words.Samples;

namespace CloseFluent.Tests.Words;

public sealed class HostileTextTests
{
    [Fact]
    public Task Texts_are_quoted_escaped_and_cut() => Verify(new Gallery()
        .Add("line breaks and a brace", Where(lead => lead.Name.HasWords("a\n{\r\n\u2028{\u2029\u0085{\u000B{\u0000")))
        .Add("quotation marks", Where(lead => lead.Name.HasWords("\" or with id \"lead_b\" \\")))
        .Add("turned direction", Where(lead => lead.Name.HasWords("\u202Etxt.exe\u2066 \uFEFF")))
        .Add("other scripts", Where(lead => lead.Name.HasWords("Bäckerei Żółw İıŞ ร้าน 面包店 🥐")))
        .Add("huge", Where(lead => lead.Name.HasWords(new string('x', 12_345))))
        .Add("cut between two halves", Where(lead => lead.Name.HasWords(new string('x', 79) + "🥐🥐")))
        .Add("half a pair", Where(lead => lead.Name.HasWords("a\uD800b")))
        .Add("choice", Where(lead => lead.Custom(Owner).AsChoice().IsAnyOf("a\n{", "\" or \"")))
        .Add("ids", Where(lead => lead.Id.IsAnyOf(LeadId.Unchecked("\"{"), LeadId.Unchecked("lead_a,lead_b"))))
        .Add("field name", Where(lead => lead.Field("a,\"{").AsChoice().Is("b")))
        .Add("kind of object", Where(lead => lead.Related("\"{").Any()))
        .Add("node", Leads.FromJson("""{"type":"a\n{","b":"\u2028\n{\n"}"""))
        .Add("range of moments", Where(lead => lead.DateCreated.Meets("""{"type":"moment_range","before":{"type":"fixed_utc","value":"\n{\n"}}""")))
        .Add("text query", Leads.Search("a\n{\n}"))
        .ToString());

    [Fact]
    public void A_sender_cannot_turn_the_sentence()
    {
        Sender sender = new("emailacct_a", "Ada \u202Eelpmaxe", "ada@example.com");
        string text = Bulk.Subscribe(Onboarding).From(sender).Preference(ContactPreference.Contact).ToAllLeads().ToString();

        Assert.Contains("as Ada \\u202Eelpmaxe <ada@example.com>", text, StringComparison.Ordinal);
    }
}
