using System.Reflection;

namespace CloseFluent.Tests.Ids;

/// <summary>Ids that come from outside: whatever kind they are of, TryParse says what the constructor would.</summary>
public sealed class IdParsingTests
{
    private static readonly MethodInfo s_asParsable =
        typeof(IdParsingTests).GetMethod(nameof(AsParsable), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TheoryData<string> Names => IdTypeTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_read_by_every_way_that_the_platform_has(string name)
    {
        IdKind kind = IdKind.Named(name);
        string[] texts =
        [
            .. kind.Prefixes.Select(prefix => prefix + "a"), "newkind_a", .. kind.Prefixes,
            .. kind.ForeignPrefixes.Select(foreign => foreign + "a"),
            "", " ", "Qualified", kind.Valid + " ", " " + kind.Valid, kind.Valid + "\n", kind.Valid + "/x", kind.Valid + '\uD83D',
        ];

        Assert.All(texts, text => s_asParsable.MakeGenericMethod(kind.Type).Invoke(null, [kind, text]));
    }

    [Fact]
    public void Null_is_none()
    {
        Assert.False(LeadId.TryParse(null, out LeadId? lead));
        Assert.False(UserId.TryParse(null, null, out UserId? user));
        Assert.Null(lead);
        Assert.Null(user);
        Assert.Throws<ArgumentNullException>(() => LeadId.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => GroupId.Parse(null!, null));
    }

    [Fact]
    public void Users_and_groups_are_distinguished()
    {
        Assert.True(UserOrGroupId.TryParse("group_a", out UserOrGroupId? either));
        Assert.Equal(new GroupId("group_a"), either);
        Assert.True(UserId.TryParse("user_a", out UserId? user));
        Assert.IsType<UserId>(user);
        Assert.False(UserId.TryParse("group_a", out UserId? _));
        Assert.False(GroupId.TryParse("user_a", out GroupId? _));
    }

    [Fact]
    public void Are_sorted_by_their_texts()
    {
        LeadId[] ids = ["lead_b", "lead_B", "lead_a", "lead_10", "lead_9"];

        Assert.Equal(["lead_10", "lead_9", "lead_B", "lead_a", "lead_b"], ids.Order().Select(id => id.Value));
        Assert.Equal(["group_a", "user_a"], new UserOrGroupId[] { new UserId("user_a"), new GroupId("group_a") }.Order().Select(id => id.Value));
        Assert.True(ids[0].CompareTo(null) > 0 && ((IComparable)ids[0]).CompareTo(null) > 0);
        Assert.Equal(0, ((IComparable)ids[0]).CompareTo(new LeadId("lead_b")));
        Assert.Throws<ArgumentException>(() => ((IComparable)ids[0]).CompareTo("lead_b"));
    }

    private static void AsParsable<TId>(IdKind kind, string text)
        where TId : CloseId, ISpanParsable<TId>
    {
        Exception? refusal = Record.Exception(() => kind.New(text));
        TId? expected = refusal is null ? (TId)kind.New(text) : null;

        Assert.Equal(refusal is null, TId.TryParse(text, null, out TId? fromText));
        Assert.Equal(refusal is null, TId.TryParse(text.AsSpan(), null, out TId? fromSpan));
        Assert.Equal(expected, fromText);
        Assert.Equal(expected, fromSpan);
        if (refusal is null)
        {
            Assert.Equal(expected, TId.Parse(text, null));
            Assert.Equal(expected, TId.Parse(text.AsSpan(), null));
            return;
        }

        string fault = refusal.Message.Split(" (Parameter")[0];
        Assert.Equal(fault, Assert.Throws<FormatException>(() => TId.Parse(text, null)).Message.Split(" (Parameter")[0]);
        Assert.Throws<FormatException>(() => TId.Parse(text.AsSpan(), null));
    }
}
