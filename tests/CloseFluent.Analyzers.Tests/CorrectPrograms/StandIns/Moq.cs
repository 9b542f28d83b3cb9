// Stands in for Moq.
using System.Linq.Expressions;

namespace Moq
{
    public sealed class Mock<T>
        where T : class
    {
        public T Object => throw new NotSupportedException();

        public Setup<TResult> Setup<TResult>(Expression<Func<T, TResult>> call) => new();

        public void Setup(Expression<Action<T>> call) { }

        public void Verify(Expression<Action<T>> call, Times times) { }

        public void Verify<TResult>(Expression<Func<T, TResult>> call, Times times) { }

        public void VerifyNoOtherCalls() { }
    }

    public sealed class Setup<TResult>
    {
        public void Returns(TResult value) { }

        public void ReturnsAsync(object value) { }

        public void ThrowsAsync(Exception exception) { }
    }

    public readonly struct Times
    {
        public static Times Once() => default;

        public static Times Never() => default;

        public static Times Exactly(int calls) => default;
    }

    public static class It
    {
        public static T IsAny<T>() => default!;

        public static T Is<T>(Expression<Func<T, bool>> fits) => default!;
    }
}
