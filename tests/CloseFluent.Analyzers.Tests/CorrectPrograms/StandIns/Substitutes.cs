// Stands in for NSubstitute.
namespace NSubstitute
{
    public static class Substitute
    {
        public static T For<T>()
            where T : class => throw new NotSupportedException();
    }

    public static class SubstituteExtensions
    {
        public static T Received<T>(this T substitute)
            where T : class => substitute;

        public static T Received<T>(this T substitute, int requiredNumberOfCalls)
            where T : class => substitute;

        public static T DidNotReceive<T>(this T substitute)
            where T : class => substitute;

        public static T ReceivedWithAnyArgs<T>(this T substitute, int requiredNumberOfCalls)
            where T : class => substitute;

        public static T DidNotReceiveWithAnyArgs<T>(this T substitute)
            where T : class => substitute;

        public static T Configure<T>(this T substitute)
            where T : class => substitute;

        public static void Returns<T>(this T value, T returned) { }

        public static void Returns<T>(this Task<T> value, T returned, params T[] more) { }

        public static void ReturnsForAnyArgs<T>(this Task<T> value, T returned) { }

        public static void ThrowsAsync<T>(this Task<T> value, Exception exception) { }

        public static void ClearReceivedCalls<T>(this T substitute)
            where T : class { }

        public static WhenCalled<T> When<T>(this T substitute, Action<T> call) => new();

        public static WhenCalled<T> When<T>(this T substitute, Func<T, Task> call) => new();
    }

    public sealed class WhenCalled<T>
    {
        public void Do(Action<object> callback) { }
    }

    public static class Arg
    {
        public static T Any<T>() => default!;

        public static T Is<T>(Func<T, bool> fits) => default!;
    }

    public static class Received
    {
        public static void InOrder(Action calls) { }
    }
}
