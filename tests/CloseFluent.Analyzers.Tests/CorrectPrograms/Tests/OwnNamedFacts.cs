using NSubstitute;
using Xunit;

public class NullTests
{
    public static TheoryData<Action> Actions => [() => Bulk.Pause(null!), () => { Bulk.Resume(null!); }];

    [Fact]
    public async Task Several_times()
    {
        IBulkSequenceSubscriptions actions = Substitute.For<IBulkSequenceSubscriptions>();
        for (int i = 0; i < 3; i++)
        {
            await actions.Received(3).CreateAsync(Arg.Any<PauseAction>());
        }

        void Check() => actions.Received(1).CreateAsync(Arg.Any<ResumeAction>());
        Check();
    }
}

public class TheoryData<T> : List<T>;
