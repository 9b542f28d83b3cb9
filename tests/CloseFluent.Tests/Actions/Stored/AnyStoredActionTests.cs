using System.Text;
using CloseFluent.Tests.Filtering;
using CsCheck;

namespace CloseFluent.Tests.Actions.Stored;

/// <summary>Whatever action is stored, the same one is read back.</summary>
public sealed class AnyStoredActionTests
{
    private static readonly Gen<int?> s_bound = Gen.Frequency<int?>((1, Gen.Const((int?)null)), (2, Gen.Int[1, 20_000].Select(bound => (int?)bound)));

    private static readonly Gen<BulkAction> s_any = Gen.Select(
        Gen.OneOf<Type>(StoredSamples.Kinds.Keys.ToArray()),
        AnyFilter.Selection,
        s_bound,
        Gen.Bool,
        (type, selection, bound, isQuiet) => Configured(StoredSamples.Create(type, selection), bound, isQuiet));

    [Fact]
    public void An_action_is_equal_to_the_one_that_was_stored() => s_any.Sample(
        action =>
        {
            StoredBulkAction stored = new(action)
            {
                TimeZone = StoredSamples.Berlin,
                OrganizationId = new OrganizationId("orga_a"),
            };

            StoredBulkAction again = StoredBulkAction.Parse(stored.Json);

            Assert.Equal(stored, again);
            Assert.Equal(action.MaxMatches, again.Action.MaxMatches);
            Assert.Equal(action.Selection, again.Action.Selection);
            Assert.Equal(action.GetHashCode(), again.Action.GetHashCode());
            Assert.Equal(stored.Json, again.Json);
        },
        iter: 3000);

    [Fact]
    public void A_text_that_is_cut_at_any_byte_is_refused() => s_any.Sample(
        action =>
        {
            byte[] stored = Encoding.UTF8.GetBytes(action.ToStoredJson(StoredSamples.Berlin, "orga_a"));
            for (int length = 0; length < stored.Length; length++)
            {
                string cut = Encoding.UTF8.GetString(stored, 0, length);
                Assert.ThrowsAny<FormatException>(() => BulkAction.Parse(cut));
            }
        },
        iter: 25);

    [Fact]
    public void A_text_in_which_a_character_was_changed_is_refused_or_says_the_same() =>
        Gen.Select(s_any, Gen.Double[0, 1], Gen.Char[' ', '~']).Sample(
            (action, part, put) =>
            {
                char[] stored = action.ToStoredJson(StoredSamples.Berlin).ToCharArray();
                stored[(int)((stored.Length - 1) * part)] = put;
                try
                {
                    Assert.Equal(action, BulkAction.Parse(new string(stored)));
                }
                catch (FormatException)
                {
                    // Refused, as it should be.
                }
            },
            iter: 1000);

    private static BulkAction Configured(BulkAction action, int? bound, bool isQuiet) => action switch
    {
        BulkAction<BulkSequenceSubscription> each => Configured(each, bound, isQuiet),
        BulkAction<BulkEmail> each => Configured(each, bound, isQuiet),
        BulkAction<BulkDelete> each => Configured(each, bound, isQuiet),
        BulkAction<BulkEdit> each => Configured(each, bound, isQuiet),
        _ => throw new NotSupportedException($"Write a line here for {action.GetType().Name}."),
    };

    private static BulkAction<TState> Configured<TState>(BulkAction<TState> action, int? bound, bool isQuiet)
        where TState : BulkActionState
    {
        BulkAction<TState> bounded = bound is { } matches ? action.AtMost(matches) : action;
        return isQuiet ? bounded.WithoutDoneEmail() : bounded;
    }
}
