using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.FilterIsMistakenRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Beside <see cref="FilterIsMistakenTests"/>: moments whose order is known though they are not.</summary>
public sealed class RangeIsInvertedTests
{
    [Theory]
    [InlineData("DateTimeOffset.Now", "DateTimeOffset.Now.AddDays(-30)")]
    [InlineData("DateTimeOffset.UtcNow", "DateTimeOffset.Now.AddMonths(-1)")]
    [InlineData("DateTimeOffset.UtcNow.AddDays(30)", "DateTimeOffset.UtcNow")]
    [InlineData("DateTimeOffset.UtcNow", "DateTimeOffset.UtcNow")]
    [InlineData("new DateTimeOffset(DateTime.Now)", "new DateTimeOffset(DateTime.Now.AddDays(-1))")]
    [InlineData("new DateTimeOffset(DateTime.UtcNow)", "new DateTimeOffset(DateTime.UtcNow.AddHours(-1))")]
    [InlineData("time.GetUtcNow()", "time.GetUtcNow().AddDays(-30)")]
    [InlineData("TimeProvider.System.GetLocalNow()", "TimeProvider.System.GetUtcNow().AddYears(-1)")]
    [InlineData("start", "start.AddDays(-1)")]
    [InlineData("start.AddMonths(1)", "start.AddDays(28)")]
    [InlineData("start", "start - TimeSpan.FromDays(1)")]
    [InlineData("start + TimeSpan.FromHours(1)", "start")]
    [InlineData("start.AddMinutes(-5)", "start.AddSeconds(-301)")]
    [InlineData("start.AddDays(1).AddHours(-23)", "start")]
    [InlineData("start", "start")]
    [InlineData("this.kept", "kept.AddDays(-1)")]
    [InlineData("Shared", "Shared.AddDays(-1)")]
    [InlineData("Moment.At(order.Created)", "order.Created.AddDays(-1)")]
    [InlineData("maybe!.Value", "maybe.Value.AddDays(-1)")]
    [InlineData("day", "day.AddDays(-1)")]
    [InlineData("day", "day")]
    [InlineData("Moment.EndOf(day)", "Moment.StartOf(day)")]
    [InlineData("now", "now.AddDays(-1)")]
    [InlineData("now", "past")]
    [InlineData("new DateTimeOffset(clock)", "new DateTimeOffset(clock.AddDays(-1))")]
    public async Task Fires(string first, string second)
    {
        await Rule.ReportsAsync(Of(/* lang=c#-test */ $"Period.Between([|{first}|], {second});"));
        await Rule.ReportsAsync(Of(/* lang=c#-test */ $"Leads.Where(l => l.DateCreated.Between([|{first}|], {second}));"));
    }

    [Theory]
    [InlineData("DateTimeOffset.Now.AddDays(-30)", "DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.Now", "DateTimeOffset.Now.AddDays(count)")]
    [InlineData("DateTimeOffset.Now", "Ago.Days(30)")]
    [InlineData("DateTimeOffset.Now", "Moment.Now")]
    [InlineData("new DateTimeOffset(DateTime.Now)", "new DateTimeOffset(DateTime.Now.AddMinutes(-30))")]
    [InlineData("time.GetUtcNow()", "other.GetUtcNow().AddDays(-1)")]
    [InlineData("time.GetUtcNow()", "DateTimeOffset.UtcNow.AddDays(-1)")]
    [InlineData("start", "start.AddDays(1)")]
    [InlineData("start", "start.AddDays(-0.5 + 1)")]
    [InlineData("start", "kept.AddDays(-1)")]
    [InlineData("start.AddDays(28)", "start.AddMonths(1)")]
    [InlineData("start.AddDays(30)", "start.AddMonths(1)")]
    [InlineData("start.AddMonths(1)", "start.AddDays(29)")]
    [InlineData("start", "start - span")]
    [InlineData("start", "TimeSpan.FromDays(1) is var s ? start - s : start")]
    [InlineData("start", "(start = kept).AddDays(-1)")]
    [InlineData("Next()", "Next().AddDays(-1)")]
    [InlineData("Following", "Following.AddDays(-1)")]
    [InlineData("order.Created", "older.Created.AddDays(-1)")]
    [InlineData("order.Due", "order.Due.AddDays(-1)")]
    [InlineData("list[0]", "list[0].AddDays(-1)")]
    [InlineData("day", "Moment.EndOf(day)")]
    [InlineData("begun", "DateTimeOffset.UtcNow")]
    [InlineData("begun", "DateTimeOffset.UtcNow.AddDays(-1)")]
    [InlineData("Begun", "DateTimeOffset.UtcNow")]
    [InlineData("begun", "later")]
    [InlineData("begun", "dayBefore")]
    [InlineData("moved", "beforeMoved")]
    [InlineData("past", "now")]
    [InlineData("new DateTimeOffset(clock, span)", "new DateTimeOffset(clock.AddDays(-1), TimeSpan.Zero)")]
    [InlineData("DateOnly.FromDateTime(clock)", "DateOnly.FromDateTime(clock.AddHours(-1))")]
    [InlineData("whole", "afterCall")]
    [InlineData("day", "new DateOnly(2026, 5, 1)")]
    public Task Is_silent(string first, string second) => Rule.IsSilentAsync(
        Of(/* lang=c#-test */ $"Period.Between({first}, {second}); Leads.Where(l => l.DateCreated.Between({first}, {second}));"));

    [Fact]
    public Task Message_names_the_arguments_to_swap() => Rule.ReportsAsync(
        Of(/* lang=c#-test */ """Period.Between({|#0:DateTimeOffset.Now|}, DateTimeOffset.Now.AddDays(-30));"""),
        "Nothing lies on or after DateTimeOffset.Now and before DateTimeOffset.Now.AddDays(-30): swap the moments");

    [Fact]
    public Task Is_silent_on_distances_too_long_to_count() => Rule.IsSilentAsync(Of(
        /* lang=c#-test */ """Period.Between(start.AddYears(9999999), start.AddYears(-9999999)); Period.Between(start, """
            + /* lang=c#-test */ """start.AddDays(int.MinValue));"""));

    private static string Of(string body) => /* lang=c#-test */ $$"""
        record Order(DateTimeOffset Created)
        {
            public DateTimeOffset Due => DateTimeOffset.Now.AddTicks(Random.Shared.Next());
        }
        class C
        {
            private static readonly DateTimeOffset Begun = DateTimeOffset.UtcNow;
            private static DateTimeOffset Shared { get; set; }
            private DateTimeOffset kept;
            private DateTimeOffset Following => kept = kept.AddDays(-2);
            DateTimeOffset Next() => kept = kept.AddDays(-2);
            async Task M(
                TimeProvider time, TimeProvider other, DateTimeOffset start, DateTimeOffset? maybe, DateOnly day,
                DateTime clock, Order order, Order older, List<DateTimeOffset> list, TimeSpan span, int count)
            {
                var begun = DateTimeOffset.UtcNow;
                await Task.Delay(span);
                var later = DateTimeOffset.UtcNow;
                var dayBefore = later.AddDays(-1);
                await Task.Delay(span);
                var now = DateTimeOffset.UtcNow;
                var monthAgo = DateTimeOffset.UtcNow.AddMonths(-1);
                var past = now.AddDays(-7);
                var whole = DateTimeOffset.UtcNow;
                var called = Next();
                var afterCall = DateTimeOffset.UtcNow;
                var moved = start;
                var beforeMoved = moved.AddDays(-1);
                moved = kept;
                {{body}}
            }
        }
        """;
}
