namespace CloseFluent.Tests.SendOnce;

/// <summary>Two filters contradict each other only where each names something that no rewriting makes of the other.</summary>
public sealed class DefiniteValuesTests
{
    private const string Lead = "lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip";
    private const string Other = "lead_aQz9OxguAAOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip";

    [Theory]
    [InlineData($$"""{"object_ids":["{{Lead}}"]}""", $$"""{"object_ids":["{{Other}}"]}""")]
    [InlineData($$"""{"value":"{{Lead}}"}""", $$"""{"query":"{{Other}}"}""")]
    [InlineData("""{"value":"bakery"}""", """{"text":"florist"}""")]
    [InlineData("""{"queries":[{"condition":{"values":["bakery"]}}]}""", """{"id":"florist"}""")]
    [InlineData("""{"values":[["bakery"]]}""", """{"ids":["florist"]}""")]
    [InlineData("""{"object_id":"bakery"}""", """{"custom_field_id":"florist"}""")]
    [InlineData("""{"value":"bakery 12"}""", """{"value":"florist 12"}""")]
    [InlineData("""{"value":"bakery shop"}""", """{"value":"shop florist"}""")]
    [InlineData("""{"value":"shop bakery"}""", """{"value":"florist shop"}""")]
    [InlineData("""{"value":"abc"}""", """{"value":"abd"}""")]
    [InlineData("""{"value":"ab"}""", """{"value":"ac"}""")]
    [InlineData("\"{\\\"value\\\":\\\"bakery\\\"}\"", """{"value":"florist"}""")]
    [InlineData("""{"value":"lead_1234567890123456"}""", """{"value":"lead_6543210987654321"}""")]
    public void Different_values_contradict(string one, string other) => Assert.True(Contradict(one, other));

    [Theory]
    [InlineData("""{"value":"bakery"}""", """{"value":"bakery"}""")]
    [InlineData("""{"value":"bakery"}""", """{"value":"Bakeries"}""")]
    [InlineData("""{"value":"bakery"}""", """{"value":"bakery florist"}""")]
    [InlineData("""{"value":"bakery"}""", "{}")]
    [InlineData("""{"value":"bakery"}""", """{"value":"ba"}""")]
    [InlineData("""{"value":"bakery"}""", """{"mode":"florist"}""")]
    [InlineData("""{"value":"bakery"}""", """{"value":["florist"]""")]
    [InlineData("""{"value":"bakery"}""", "\"florist\"")]
    [InlineData("""{"value":"bakery"}""", "")]
    [InlineData("""{"value":"bakery"}""", """{"value":12}""")]
    [InlineData("""{"value":"bakery"}""", """{"value":"2026-03-02T09:30:00"}""")]
    [InlineData("""{"value":{"name":"bakery"}}""", """{"value":{"name":"florist"}}""")]
    [InlineData("""{"value":"12th"}""", """{"value":"13th"}""")]
    [InlineData("""{"value":"a\u0301bc"}""", """{"value":"ABC"}""")]
    [InlineData("""{"value":"bakery shop"}""", """{"value":"Shop, Bakery"}""")]
    [InlineData("""{"value":"Müller"}""", """{"value":"Mueller"}""")]
    [InlineData("""{"value":"Müller & Söhne GmbH"}""", """{"value":"M%C3%BCller%20%26%20S%C3%B6hne%20GmbH"}""")]
    [InlineData("""{"value":"Éa"}""", """{"value":"&Eacute;a"}""")]
    [InlineData("""{"value":"Éa"}""", """{"value":"\\u00C9a"}""")]
    [InlineData("""{"value":"Éa"}""", """{"value":"?a"}""")]
    [InlineData("""{"value":"Éa"}""", """{"value":"Ã‰a"}""")]
    [InlineData("""{"value":"o'neil"}""", """{"value":"o\\u0027neil"}""")]
    [InlineData("""{"value":"o'neil"}""", """{"value":"o&#39;neil"}""")]
    [InlineData("""{"value":"AT&T <x>"}""", """{"value":"AT&amp;T &lt;x&gt;"}""")]
    [InlineData("""{"value":"ISTANBUL İzmir"}""", """{"value":"ıstanbul izmir"}""")]
    [InlineData("""{"value":"a\ufffdbakery"}""", """{"value":"A\\uFFFDBAKERY"}""")]
    [InlineData("""{"value":"a\u2028bakery"}""", """{"value":"a%E2%80%A8bakery"}""")]
    [InlineData("""{"value":"one\nbakery"}""", """{"value":"ONE\\nBAKERY"}""")]
    [InlineData("""{"value":"株式会社"}""", """{"value":"Kabushiki gaisha"}""")]
    [InlineData("""{"value":"Привет"}""", """{"value":"Privet"}""")]
    [InlineData("""{"value":"ＢＡＫＥＲＹ"}""", """{"value":"bakery"}""")]
    [InlineData("""{"value":"ﬁnance"}""", """{"value":"finance"}""")]
    [InlineData("""{"value":"bakery"}""", """{"value":"f3a9be02c4"}""")]
    [InlineData("""{"value":"user_e71lHFE8l6hlvY5bR215DEW"}""", """{"value":"user_aaalHFE8l6hlvY5bR215DEW"}""")]
    [InlineData("""{"value":"user_e71lHFE8l6hlvY5bR215DEW"}""", """{"value":"GROUP_aaalHFE8l6hlvY5bR215D"}""")]
    [InlineData($$"""{"value":" {{Lead}} "}""", $$"""{"value":"{{Lead}}"}""")]
    [InlineData($$"""{"ids":["{{Lead}}"]}""", $$"""{"ids":["{{Other}}","{{Lead}}"]}""")]
    [InlineData($$"""{"ids":["{{Lead}}"]}""", "{}")]
    public void What_one_may_be_in_other_words_does_not_contradict(string one, string other)
    {
        Assert.False(Contradict(one, other));
        Assert.False(Contradict(other, one));
    }

    [Fact]
    public void An_id_does_not_depend_on_the_case() => Assert.False(
        Contradict($$"""{"value":"{{Lead}}"}""", $$"""{"value":"{{Lead.ToUpperInvariant()}}"}"""));

    [Theory]
    [InlineData("lead_123456789012345x", "lead_123456789012345y", true)]
    [InlineData("lead_12345678901234x", "lead_12345678901234y", false)]
    [InlineData("lead_to 1234567890123456x", "lead_to 1234567890123456y", false)]
    [InlineData("lead_ 1234567890123456x", "lead_ 1234567890123456y", false)]
    [InlineData("lead_<123456789012345678x>", "lead_&lt;123456789012345678x&gt;", false)]
    [InlineData("_123456789012345678x", "_123456789012345678y", false)]
    public void An_id_has_a_word_and_a_long_end(string one, string other, bool contradict) => Assert.Equal(
        contradict, DefiniteValues.OfText(one).Contradict(DefiniteValues.OfText(other)));

    private static bool Contradict(string one, string other) =>
        DefiniteValues.OfJson(one).Contradict(DefiniteValues.OfJson(other));
}
