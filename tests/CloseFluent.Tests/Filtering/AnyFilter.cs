using CsCheck;

namespace CloseFluent.Tests.Filtering;

/// <summary>Any filter that can be built, a few levels deep.</summary>
internal static class AnyFilter
{
    private const int Levels = 4;

    private static readonly Gen<Filter<LeadFields>> s_ids =
        AnyText.IdEnd.Select(end => LeadId.Unchecked("lead_" + end)).Array[1, 6].Select(LeadFields.Instance.Id.IsAnyOf);

    private static readonly Gen<Filter<LeadFields>> s_localTime =
        Gen.Select(Gen.Int[0, 11], Gen.Int[12, 23]).Select((from, to) =>
            LeadFields.Instance.TimeZone.LocalTimeIsBetween(new TimeOnly(from, 0), new TimeOnly(to, 30)));

    public static Gen<Filter<LeadFields>> OnLeads { get; } = Deep(Levels);

    public static Gen<Filter<ContactFields>> OnContacts { get; } = Groups(AnyCondition.On(ContactFields.Instance), Levels);

    /// <summary>Any selection: of leads or contacts, in any order, with a limit or without.</summary>
    public static Gen<BulkSelection> Selection { get; } = Gen.OneOf<BulkSelection>(
        OnLeads.Select(filter => (BulkSelection)Leads.Where(_ => filter)),
        OnContacts.Select(filter => (BulkSelection)Contacts.Where(_ => filter)),
        Gen.Select(OnLeads, Gen.Int[1, 10_000]).Select((filter, limit) =>
            Leads.Where(_ => filter).OrderByDescending(lead => lead.Name).ThenBy(lead => lead.DateCreated).Take(limit)),
        AnyText.Words.Where(text => text.Trim() != "*").Select(Leads.Search));

    private static Gen<Filter<LeadFields>> Deep(int levels)
    {
        Gen<Filter<LeadFields>> plain = Gen.Frequency<Filter<LeadFields>>(
            (8, AnyCondition.On(LeadFields.Instance)), (1, s_ids), (1, s_localTime), (3, Related(levels)));
        return Groups(plain, levels);
    }

    private static Gen<Filter<LeadFields>> Related(int levels) => Gen.OneOf<Filter<LeadFields>>(
        Groups(AnyCondition.On(ContactFields.Instance), levels - 1)
            .Select(filter => LeadFields.Instance.Contacts.Any(_ => filter)),
        Groups(AnyCondition.On(SequenceSubscriptionFields.Instance), levels - 1)
            .Select(filter => LeadFields.Instance.Sequences.None(_ => filter)),
        AnyText.Name.Select(name => LeadFields.Instance.Related(name).Any()));

    private static Gen<Filter<T>> Groups<T>(Gen<Filter<T>> plain, int levels)
        where T : ObjectFields<T>
    {
        if (levels <= 0)
        {
            return plain;
        }

        Gen<Filter<T>> inner = Groups(plain, levels - 1);
        return Gen.Frequency<Filter<T>>(
            (3, plain),
            (2, inner.Array[1, 4].Select(Filters.AllOf)),
            (2, inner.Array[1, 4].Select(Filters.AnyOf)),
            (1, inner.Select(filter => !filter)));
    }
}
