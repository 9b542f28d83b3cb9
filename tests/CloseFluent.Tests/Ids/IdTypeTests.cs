using System.Reflection;
using System.Text.Json;

namespace CloseFluent.Tests.Ids;

/// <summary>What every id type must do, whatever object it names.</summary>
public sealed class IdTypeTests
{
    public static TheoryData<string> Names { get; } = new(IdKind.All.Select(kind => kind.Type.Name));

    public static TheoryData<string, string> NamesWithMalformedTexts { get; } = Malformed();

    [Fact]
    public void Are_found_by_reflection() => Assert.Superset(
        new HashSet<string> { nameof(SequenceId), nameof(UserId), nameof(UserOrGroupId), nameof(BulkSequenceSubscriptionId) },
        IdKind.All.Select(kind => kind.Type.Name).ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void Keep_their_text(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.Equal(kind.Valid, kind.New(kind.Valid).Value);
        Assert.Equal(kind.Valid, kind.New(kind.Valid).ToString());
        Assert.Equal(kind.New(kind.Valid), kind.Convert(kind.Valid));
        Assert.IsType(kind.Type, kind.Convert(kind.Valid));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_null(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => kind.New(null)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => kind.Convert(null)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => kind.Unchecked(null)).ParamName);
    }

    [Theory]
    [MemberData(nameof(NamesWithMalformedTexts))]
    public void Refuse_a_malformed_text_even_unchecked(string name, string malformed)
    {
        IdKind kind = IdKind.Named(name);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => kind.New(malformed));

        Assert.Equal("value", refusal.ParamName);
        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(kind.Prefixes[0], refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.Throws<ArgumentException>(() => kind.Unchecked(malformed));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_half_a_character(string name) =>
        Assert.Throws<ArgumentException>(() => IdKind.Named(name).Unchecked(IdKind.Named(name).Valid + '\uD83D'));

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_each_of_their_prefixes_alone(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.All(kind.Prefixes, prefix =>
            Assert.Contains("nothing follows", Assert.Throws<ArgumentException>(() => kind.New(prefix)).Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_the_prefix_of_every_other_kind_and_name_both(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.All(kind.ForeignPrefixes, foreign =>
        {
            string message = Assert.Throws<ArgumentException>(() => kind.New(foreign + "a")).Message;
            Assert.Contains($"is the id of {IdRules.Kinds[foreign]}, not of {IdRules.Kinds[kind.Prefixes[0]]}", message, StringComparison.Ordinal);
            Assert.Contains($"{name}.Unchecked(", message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Accept_each_of_their_prefixes_and_every_prefix_that_nobody_has(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.All(
            [.. kind.Prefixes.Select(prefix => prefix + "a"), "newkind_a"],
            text => Assert.Equal(text, kind.New(text).Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_names_in_place_of_ids_unless_unchecked(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.All(["Qualified", "ada@example.com", "New_customers", "_", "_a", "1", "newkind_"], text =>
        {
            Exception fault = Assert.ThrowsAny<ArgumentException>(() => kind.New(text));
            Assert.Contains($"Close writes it as {kind.Prefixes[0]}…", fault.Message);
            Assert.Equal(text, kind.Unchecked(text).Value);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Accept_any_prefix_unchecked(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.All(kind.ForeignPrefixes, foreign =>
        {
            CloseId id = kind.Unchecked(foreign + "a");
            Assert.Equal(foreign + "a", id.Value);
            Assert.IsType(kind.Type, id);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_equal_where_their_texts_are(string name)
    {
        IdKind kind = IdKind.Named(name);
        CloseId id = kind.New(kind.Valid);
        CloseId same = kind.Unchecked(kind.Valid);
        CloseId other = kind.Unchecked(kind.Valid.ToUpperInvariant());

        Assert.Equal(id, same);
        Assert.Equal(id.GetHashCode(), same.GetHashCode());
        Assert.True(kind.AreEqual(id, same) && kind.AreEqual(null, null));
        Assert.False(kind.Differ(id, same) || kind.Differ(null, null));
        Assert.NotEqual(id, other);
        Assert.True(kind.Differ(id, other) && kind.Differ(id, null) && kind.Differ(null, id));
        Assert.False(kind.AreEqual(id, other) || kind.AreEqual(id, null) || kind.AreEqual(null, id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_not_equal_to_an_id_of_another_kind_with_the_same_text(string name)
    {
        IdKind kind = IdKind.Named(name);
        CloseId id = kind.Unchecked("same");

        Assert.All(
            IdKind.All.Where(other => !other.Type.IsAssignableTo(typeof(UserOrGroupId)) && other != kind),
            other => Assert.False(id.Equals(other.Unchecked("same"))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Never_turn_into_text_by_themselves(string name) => Assert.DoesNotContain(
        IdKind.Named(name).Type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy),
        method => method.Name is "op_Implicit" or "op_Explicit" && method.ReturnType == typeof(string));

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_read_from_and_written_to_settings(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.True(kind.Converter.CanConvertFrom(typeof(string)));
        Assert.Equal(kind.New(kind.Valid), kind.Converter.ConvertFromInvariantString(kind.Valid));
        Assert.Equal(kind.Valid, kind.Converter.ConvertToInvariantString(kind.New(kind.Valid)));
        Assert.All(kind.ForeignPrefixes, foreign =>
            Assert.Throws<ArgumentException>(() => kind.Converter.ConvertFromInvariantString(foreign + "a")));
        Assert.Throws<NotSupportedException>(() => kind.Converter.ConvertFrom(3));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_JSON_strings_that_come_back(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.All(kind.Prefixes.Select(prefix => prefix + "a"), text =>
        {
            string json = JsonSerializer.Serialize(kind.Unchecked(text), kind.Type);
            Assert.Equal($"\"{text}\"", json);
            Assert.Equal(kind.Unchecked(text), JsonSerializer.Deserialize(json, kind.Type));
        });
        Assert.Null(JsonSerializer.Deserialize("null", kind.Type));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_JSON_that_the_constructor_refuses(string name)
    {
        IdKind kind = IdKind.Named(name);
        Type dictionary = typeof(Dictionary<,>).MakeGenericType(kind.Type, typeof(int));

        Assert.All([.. kind.ForeignPrefixes.Select(foreign => foreign + "a"), "Qualified", kind.Prefixes[0]], text =>
        {
            string fault = Assert.ThrowsAny<ArgumentException>(() => kind.New(text)).Message.Split(" (Parameter")[0];
            JsonException value = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"\"{text}\"", kind.Type));
            JsonException key = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"{{text}}":3}""", dictionary));

            Assert.Contains(fault, value.Message, StringComparison.Ordinal);
            Assert.Contains(fault, key.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_keys_of_JSON_objects(string name)
    {
        IdKind kind = IdKind.Named(name);
        Type dictionary = typeof(Dictionary<,>).MakeGenericType(kind.Type, typeof(int));
        string json = $$"""{"{{kind.Valid}}":3}""";

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, dictionary), dictionary));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"a b":3}""", dictionary));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_other_JSON(string name)
    {
        Type type = IdKind.Named(name).Type;

        Assert.All(["3", "true", "[]", "{}", "\"\"", "\"a b\"", "\"a/b\""], json =>
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Carry_prefixes_that_are_listed_as_a_kind(string name)
    {
        IdKind kind = IdKind.Named(name);

        Assert.NotEmpty(kind.Prefixes);
        Assert.All(kind.Prefixes, prefix =>
        {
            Assert.EndsWith("_", prefix, StringComparison.Ordinal);
            Assert.Contains(prefix, IdRules.Kinds.Keys);
        });
    }

    private static TheoryData<string, string> Malformed()
    {
        TheoryData<string, string> data = [];
        foreach (IdKind kind in IdKind.All)
        {
            foreach (string text in new[] { "", ".", "..", " ", "\t", "{0} ", " {0}", "{0}\n", "a b", "{0}/x", "../{0}", "{0}?x", "{0}#x", "{0}%2F", "{0}\\x", "{0}\0", "{0}\u2028", "{0}\u00A0" })
            {
                data.Add(kind.Type.Name, text.Replace("{0}", kind.Valid, StringComparison.Ordinal));
            }
        }

        return data;
    }
}
