namespace CloseFluent.Tests;

/// <summary>How long until the next request may begin, to the tick.</summary>
public sealed class RequestPaceTests
{
    private readonly RequestPace _pace = new();

    [Fact]
    public void A_refusal_closes_for_its_wait_and_then_lets_one_request_go_alone()
    {
        _pace.Close(At(0), At(4));

        Assert.Equal(At(3), _pace.TimeUntilNext(At(1)));
        _pace.Begin(At(4));
        Assert.Equal(At(2), _pace.TimeUntilNext(At(4)));
        _pace.End(At(4), Success());
        Assert.Equal(At(0), _pace.TimeUntilNext(At(4)));
    }

    [Fact]
    public void Each_response_without_a_header_lets_one_more_go_beside_the_others()
    {
        Round(begins: 4, ends: 1);

        _pace.Begin(At(4));
        Assert.Equal(At(0), _pace.TimeUntilNext(At(4)));
        _pace.Begin(At(4));
        Assert.Equal(At(2), _pace.TimeUntilNext(At(4)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(429)]
    public void Nothing_is_learned_from_a_refusal_or_a_lost_response(int? status)
    {
        _pace.Close(At(0), At(4));
        _pace.Begin(At(4));
        _pace.End(At(4), status is { } code ? new CloseResponse(code) : null);

        _pace.Begin(At(4));

        Assert.Equal(At(2), _pace.TimeUntilNext(At(4)));
    }

    [Fact]
    public void After_the_next_refusal_as_many_go_as_went_well_before_and_then_a_little_faster()
    {
        Round(begins: 4, ends: 5);
        _pace.Close(At(10), At(4));

        _pace.Begin(At(14));
        _pace.End(At(14), Success());

        Assert.Equal(At(1.98), _pace.TimeUntilNext(At(14)));
        for (int request = 0; request < 3; request++)
        {
            _pace.Begin(At(14));
        }

        Assert.Equal(At(2), Rounded(_pace.TimeUntilNext(At(13.98))));
    }

    [Fact]
    public void What_was_learned_is_not_slower_than_what_Close_asked_for()
    {
        Round(begins: 4, ends: 1);
        _pace.Close(At(100), At(4));

        _pace.Begin(At(104));
        _pace.End(At(104), Success());

        Assert.Equal(At(3.96), _pace.TimeUntilNext(At(104)));
    }

    [Fact]
    public void What_was_learned_holds_for_any_number_of_requests_under_way()
    {
        Round(begins: 4, ends: 1);
        _pace.Close(At(100), At(40));
        _pace.Begin(At(140));
        _pace.End(At(140), Success());

        for (int request = 0; request < 3; request++)
        {
            _pace.Begin(At(140));
        }

        Assert.Equal(At(39.6), _pace.TimeUntilNext(At(140)));
    }

    [Fact]
    public void A_round_begins_with_its_first_request_also_before_any_refusal()
    {
        _pace.Begin(At(10));
        _pace.End(At(10), Success());
        _pace.Begin(At(10));
        _pace.End(At(10), Success());
        _pace.Close(At(20), At(100));

        _pace.Begin(At(120));
        _pace.End(At(120), Success());

        Assert.Equal(At(54.45), _pace.TimeUntilNext(At(120)));
    }

    [Fact]
    public void A_request_whose_budget_ended_during_the_wait_does_not_begin_the_next_round()
    {
        _pace.Close(At(0), At(4));
        _pace.Begin(At(1));
        _pace.End(At(2), Success());
        _pace.Begin(At(4));
        Assert.Equal(At(4), _pace.TimeUntilNext(At(2)));

        _pace.End(At(4), Success());

        Assert.Equal(At(3.96), _pace.TimeUntilNext(At(4)));
    }

    [Theory]
    [InlineData(10, 1.2)]
    [InlineData(2, 6)]
    [InlineData(1, 12)]
    public void What_a_response_announces_is_spread_over_those_that_are_not_under_way(int remaining, double seconds)
    {
        _pace.Begin(At(0));
        _pace.Begin(At(0));

        _pace.End(At(0), Announcing(remaining, reset: 12));

        Assert.Equal(At(remaining == 1 ? 2 : seconds), _pace.TimeUntilNext(At(0)));
        _pace.End(At(0), null);
        Assert.Equal(At(seconds), _pace.TimeUntilNext(At(0)));
    }

    [Fact]
    public void Where_one_request_is_left_the_next_goes_at_half_of_the_time()
    {
        _pace.Begin(At(0));

        _pace.End(At(0), Announcing(remaining: 1, reset: 12));

        Assert.Equal(At(6), _pace.TimeUntilNext(At(0)));
    }

    [Fact]
    public void Where_none_is_left_the_next_waits_for_the_reset()
    {
        _pace.Begin(At(0));

        _pace.End(At(3), Announcing(remaining: 0, reset: 12));

        Assert.Equal(At(12), _pace.TimeUntilNext(At(3)));
    }

    [Fact]
    public void A_refusal_forgets_what_was_announced()
    {
        _pace.Begin(At(0));
        _pace.End(At(0), Announcing(remaining: 1, reset: 100));
        _pace.Close(At(0), At(4));

        Assert.Equal(At(4), _pace.TimeUntilNext(At(0)));
    }

    [Fact]
    public void It_is_over_once_those_who_were_refused_had_the_time_to_come_back()
    {
        _pace.Close(At(0), At(4));

        Assert.False(_pace.IsOver(At(7)));
        Assert.True(_pace.IsOver(At(7) + TimeSpan.FromTicks(1)));
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);

    private static TimeSpan Rounded(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Round(time.TotalMilliseconds));

    private static CloseResponse Success() => new(200);

    private static CloseResponse Announcing(int remaining, int reset) => new(
        200, default, new Dictionary<string, string> { ["RateLimit"] = $"limit=100, remaining={remaining}, reset={reset}" });

    /// <summary>A refusal at 0 with a wait of 4 seconds, and a round behind it in which some requests go well.</summary>
    private void Round(double begins, int ends)
    {
        _pace.Close(At(0), At(4));
        for (int request = 0; request < ends; request++)
        {
            _pace.Begin(At(begins));
            _pace.End(At(begins), Success());
        }
    }
}
