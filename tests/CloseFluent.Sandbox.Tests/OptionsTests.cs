namespace CloseFluent.Sandbox.Tests;

public sealed class OptionsTests
{
    public static TheoryData<CloseSandboxOptions, string> Wrong => new()
    {
        { new() { ApiKey = " " }, "ApiKey" },
        { new() { TimeProvider = null! }, "TimeProvider" },
        { new() { TimePerObject = TimeSpan.FromTicks(-1) }, "TimePerObject" },
        { new() { TimeUntilCounted = TimeSpan.MaxValue }, "TimeUntilCounted" },
        { new() { Faults = null! }, "Faults" },
        { new() { Faults = new() { Rate = 1.5 } }, "Rate" },
        { new() { Faults = new() { Kinds = [] } }, "Kinds" },
        { new() { Faults = new() { ListConsistencyDelay = TimeSpan.FromTicks(-1) } }, "ListConsistencyDelay" },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Options_that_make_no_sense_are_refused_by_name(CloseSandboxOptions options, string name)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new CloseSandbox(options));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_pace_all_is_done_by_the_next_request()
    {
        Caller close = new(options => options.TimePerObject = options.TimeUntilCounted = TimeSpan.Zero);
        string id = (string)close.Create(Caller.Subscribe())["id"]!;
        Assert.Equal("done", (string?)close.Get(Caller.BulkPath + id + "/")["status"]);
    }
}
