using System.Reflection;
using System.Text.Json;

namespace CloseFluent.Tests.Values;

/// <summary>What every open enum must do.</summary>
public sealed class OpenEnumTests
{
    public static TheoryData<string> Names { get; } = new(OpenEnumKind.All.Select(kind => kind.Type.Name));

    [Theory]
    [InlineData("BulkActionStatus", "created", "done", "error", "loading", "paused", "processing", "resuming")]
    [InlineData("BulkSequenceSubscriptionActionType", "pause", "reassign", "resume", "resume_finished", "subscribe")]
    [InlineData("ContactPreference", "contact", "lead")]
    [InlineData("CloseWebhookStatus", "active", "paused")]
    [InlineData("CustomFieldOperation", "add", "remove", "replace")]
    [InlineData("CustomFieldOwner", "activity", "contact", "custom_object_type", "lead", "opportunity", "shared")]
    [InlineData("CustomFieldType", "choices", "contact", "custom_object", "date", "datetime", "number", "text", "user")]
    [InlineData("SequenceStatus", "active", "draft", "paused")]
    [InlineData("SequenceStepType", "call", "email", "sms")]
    public void Name_the_words_that_Close_documents(string name, params string[] words) =>
        Assert.Equal(words, OpenEnumKind.Named(name).NamedWords.Order(StringComparer.Ordinal));

    [Fact]
    public void Are_all_listed_here() => Assert.Equal(
        [
            "BulkActionStatus", "BulkDeleteObjectType", "BulkEditType", "BulkSequenceSubscriptionActionType", "CloseWebhookStatus",
            "ContactPreference", "CustomFieldOperation", "CustomFieldOwner", "CustomFieldType", "SequenceStatus", "SequenceStepType",
        ],
        OpenEnumKind.All.Select(kind => kind.Type.Name));

    [Fact]
    public void Let_a_static_using_of_ContactPreference_bring_two_names_only() => Assert.Equal(
        ["Contact", "Lead"],
        typeof(ContactPreference).GetMembers(BindingFlags.Public | BindingFlags.Static)
            .Where(member => member is not MethodInfo { IsSpecialName: true })
            .Select(member => member.Name)
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Keep_a_word_that_nobody_named(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.Equal("brand_new", kind.WordOf(kind.Of("brand_new")));
        Assert.Equal("brand_new", kind.Of("brand_new").ToString());
        Assert.Equal(kind.Of("brand_new"), kind.Of("brand_new"));
        Assert.NotEqual(kind.Of("brand_new"), kind.Of("Brand_new"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_JSON_strings_that_come_back(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.All(kind.NamedWords, word =>
        {
            string json = JsonSerializer.Serialize(kind.Of(word), kind.Type);
            Assert.Equal(JsonSerializer.Serialize(word), json);
            Assert.Equal(kind.Of(word), JsonSerializer.Deserialize(json, kind.Type));
        });
        Assert.Equal("\"Gr\\u00F6\\u00DFe\"", JsonSerializer.Serialize(kind.Of("Größe"), kind.Type));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Take_a_known_word_in_any_case_from_wherever_it_comes(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.All(
            kind.NamedWords.SelectMany(word => new[] { word, word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word[1..] }),
            word =>
            {
                object known = kind.Of(word.ToLowerInvariant());
                Assert.Equal(known, kind.New(word));
                Assert.Equal(known, kind.Converter.ConvertFromInvariantString(word));
                Assert.Equal(known, JsonSerializer.Deserialize(JsonSerializer.Serialize(word), kind.Type));
                Assert.Equal((true, known), Parsed(kind, word));
            });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_any_other_word_and_name_the_known_ones(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.All(["brand_new", "all", "actve", " " + kind.NamedWords.First(), "Größe"], word =>
        {
            string made = Assert.IsType<ArgumentException>(
                Assert.Throws<TargetInvocationException>(() => kind.New(word)).InnerException).Message;
            string set = Assert.Throws<ArgumentException>(() => kind.Converter.ConvertFromInvariantString(word)).Message;
            string read = Assert.Throws<JsonException>(
                () => JsonSerializer.Deserialize(JsonSerializer.Serialize(word), kind.Type)).Message;

            Assert.All([made, set, read], message =>
            {
                Assert.Contains($"\"{word}\"", message, StringComparison.Ordinal);
                Assert.Contains(string.Join(", ", kind.NamedWords), message, StringComparison.Ordinal);
                Assert.Contains($"{name}.Unchecked(", message, StringComparison.Ordinal);
            });
            Assert.False(Parsed(kind, word).IsKnown);
        });
    }

    [Fact]
    public void Any_word_is_taken_unchecked()
    {
        Assert.Equal("all", ContactPreference.Unchecked("all").Value);
        Assert.Equal("Lead", OpenEnumValues.Unchecked<ContactPreference>("Lead").Value);
        Assert.Throws<ArgumentException>(() => SequenceStatus.Unchecked(" "));
        Assert.Throws<ArgumentNullException>(() => BulkActionStatus.Unchecked(null!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_a_blank_word_as_none(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.All(["\"\"", "\" \""], json => Assert.Equal(kind.Default, JsonSerializer.Deserialize(json, kind.Type)));
        Assert.Equal("\"\"", JsonSerializer.Serialize(kind.Default, kind.Type));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_keys_of_JSON_objects(string name)
    {
        Type dictionary = typeof(Dictionary<,>).MakeGenericType(OpenEnumKind.Named(name).Type, typeof(int));
        string word = OpenEnumKind.Named(name).NamedWords.First();

        Assert.Equal(
            $$"""{"{{word}}":3}""",
            JsonSerializer.Serialize(JsonSerializer.Deserialize($$"""{"{{word}}":3}""", dictionary), dictionary));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"brand_new":3}""", dictionary));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_other_JSON(string name) => Assert.All(["3", "true", "[]", "{}", "null"], json =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, OpenEnumKind.Named(name).Type)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Have_a_default_that_is_not_a_word(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.Empty(kind.WordOf(kind.Default));
        Assert.Empty(kind.Default.ToString()!);
        Assert.DoesNotContain(string.Empty, kind.NamedWords);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_to_be_made_without_a_word(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.All([null, string.Empty, " ", "\t"], word => Assert.IsAssignableFrom<ArgumentException>(
            Assert.Throws<TargetInvocationException>(() => kind.New(word)).InnerException));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_read_from_and_written_to_settings(string name)
    {
        OpenEnumKind kind = OpenEnumKind.Named(name);

        Assert.True(kind.Converter.CanConvertFrom(typeof(string)));
        Assert.Equal("brand_new", kind.Converter.ConvertToInvariantString(kind.Of("brand_new")));
        Assert.Throws<ArgumentException>(() => kind.Converter.ConvertFromInvariantString(" "));
        Assert.Throws<NotSupportedException>(() => kind.Converter.ConvertFrom(3));
    }

    private static (bool IsKnown, object Value) Parsed(OpenEnumKind kind, string word) => ((bool, object))typeof(OpenEnumTests)
        .GetMethod(nameof(ParsedAs), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(kind.Type)
        .Invoke(null, [word])!;

    private static (bool IsKnown, object Value) ParsedAs<TEnum>(string word)
        where TEnum : struct, IParsable<TEnum>
    {
        bool isKnown = TEnum.TryParse(word, null, out TEnum value);
        Assert.Equal(isKnown, Record.Exception(() => TEnum.Parse(word, null)) is null);
        return (isKnown, value);
    }
}
