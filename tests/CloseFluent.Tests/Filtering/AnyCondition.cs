using CsCheck;

namespace CloseFluent.Tests.Filtering;

/// <summary>Any condition on one field of any kind of object.</summary>
internal static class AnyCondition
{
    private static readonly string[] s_known =
        ["name", "date_created", "created_by", "emails_count", "num_phone_numbers", "timezone_id", "sequence_id", "email"];

    private static readonly string[] s_pasted =
    [
        """{"type":"match_all"}""",
        """{"type":"object_type","object_type":"contact"}""",
        """{"type":"and","queries":[]}""",
        """{"type":"or","negate":true,"queries":[{"type":"id","value":"lead_p"},{"type":"text","value":"\n{\n"}]}""",
        """{"type":"near","negate":true,"place":{"city":"Berlin\u2028{"},"radius":25}""",
        """{"type":"saved_search","saved_search_id":"save_a"}""",
    ];

    private static readonly string[] s_unknown =
    [
        """{"type":"sounds_like","value":"{\n"}""",
        """{"type":"reference","object_ids":[1,null]}""",
        """{"type":"number_range","gt":1e400}""",
        """{"type":"moment_range","before":{"type":"easter","year":2026}}""",
    ];

    private static readonly Gen<UserId> s_users = AnyText.IdEnd.Select(end => UserId.Unchecked("user_" + end));

    /// <summary>A condition on fields without a type, so that one generator serves every kind of object.</summary>
    public static Gen<Filter<T>> On<T>(T fields)
        where T : ObjectFields<T>
    {
        Gen<UntypedField<T>> field = Gen.OneOf<UntypedField<T>>(
            AnyText.Name.Select(fields.Field),
            Gen.OneOf<string>(s_known).Select(fields.Field),
            AnyText.IdEnd.Select(end => fields.Custom(CustomFieldId.Unchecked("cf_" + end))));

        return Gen.OneOf<Filter<T>>(
            Gen.Select(field, AnyText.Words, (f, words) => f.AsText().HasWords(words)),
            Gen.Select(field, AnyText.Words, (f, words) => f.AsText().HasPhrase(words)),
            Gen.Select(field, AnyText.Words.Array[1, 5], (f, words) => f.AsChoice().IsAnyOf(words)),
            Gen.Select(field, s_users.Array[1, 5], (f, users) => f.AsUser().IsAnyOf(users)),
            Gen.Select(field, AnyPeriod.Value, (f, period) => f.AsMoment().Within(period)),
            Gen.Select(field, Gen.Decimal[-1_000_000, 1_000_000], (f, bound) => f.AsNumber().AtLeast(bound)),
            Gen.Select(field, Gen.Decimal[-9, 9], (f, bound) => f.AsNumber().Between(bound, bound + 1)),
            Gen.Select(field, Gen.Bool, (f, value) => f.AsBoolean().Is(value)),
            Gen.Select(field, Gen.OneOf<string>(s_unknown), (f, json) => f.Meets(json)),
            field.Select(f => f.AsUserOrGroup().IsCurrentUser()),
            field.Select(f => f.AsUser().IsCurrentUser()),
            field.Select(f => f.Exists()),
            AnyText.Words.Select(fields.HasWordsStartingWith),
            Gen.OneOf<string>(s_pasted).Select(fields.FromJson));
    }
}
