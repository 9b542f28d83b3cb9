using Xunit;

public class Outer
{
    private static Exception? Of(Action act)
    {
        try
        {
            act();
        }
        catch (ArgumentException e)
        {
            return e;
        }

        return null;
    }

    public class WhenNull
    {
        [Fact]
        public void Is_refused() => Assert.NotNull(Of(() => Bulk.Pause(null!)));
    }

    private static class Assert
    {
        public static void NotNull(object? value) => _ = value ?? throw new InvalidOperationException();
    }
}
