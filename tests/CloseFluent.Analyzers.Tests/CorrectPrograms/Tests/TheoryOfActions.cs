using Xunit;

public class MistakeTests
{
    public static IEnumerable<object[]> Mistakes =>
    [
        [(Action)(() => Bulk.Pause(null!))],
        [(Action)(() => Bulk.Resume("seq_1").ToAllLeads().AtMost(0))],
        [new Action(() => Leads.Search(null!))],
    ];

    private static readonly Dictionary<string, Action> s_named = new()
    {
        ["null"] = () => Bulk.Subscribe(null!),
        ["blank"] = () => { Bulk.Subscribe(" "); },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Are_refused(Action mistake) => Check(mistake);

    [Fact]
    public void Are_named() => Check(s_named["null"]);

    private static void Check(Action mistake)
    {
        try
        {
            mistake();
        }
        catch (ArgumentException)
        {
        }
    }
}
