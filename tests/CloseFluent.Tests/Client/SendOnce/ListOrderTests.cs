namespace CloseFluent.Tests.SendOnce;

public sealed class ListOrderTests
{
    [Theory]
    [InlineData(true, false, 300, 200, 100)]
    [InlineData(true, false, 300, 302, 100)]
    [InlineData(true, false, 300, 300, 100)]
    [InlineData(false, false, 130, 100, 70)]
    [InlineData(false, false, 100)]
    [InlineData(false, false)]
    [InlineData(false, true, 100, 200, 300)]
    [InlineData(false, true, 300, 100, 200)]
    public void Dates_that_go_down_far_enough_show_that_the_newest_come_first(bool isNewestFirst, bool isBroken, params int[] seconds)
    {
        ListOrder order = Of([.. seconds.Select(each => (int?)each)]);

        Assert.Equal((isNewestFirst, isBroken), (order.IsNewestFirst, order.IsBroken));
    }

    [Fact]
    public void A_date_that_is_missing_says_nothing_about_the_order()
    {
        ListOrder order = Of(300, null, 100);

        Assert.Equal((false, true), (order.IsNewestFirst, order.IsBroken));
    }

    [Fact]
    public void The_newest_and_the_oldest_are_known_in_any_order()
    {
        ListOrder order = Of(200, 100, 300);

        Assert.Equal((Listed.Now.AddSeconds(300), Listed.Now.AddSeconds(100)), (order.Newest, order.Oldest));
    }

    private static ListOrder Of(params int?[] seconds)
    {
        ListOrder order = new();
        foreach (int? each in seconds)
        {
            order.Add(each is { } known ? Listed.Now.AddSeconds(known) : null);
        }

        return order;
    }
}
