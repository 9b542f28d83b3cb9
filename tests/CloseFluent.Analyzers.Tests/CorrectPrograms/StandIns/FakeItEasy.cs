// Stands in for FakeItEasy.
using System.Linq.Expressions;

namespace FakeItEasy
{
    public static class A
    {
        public static T Fake<T>()
            where T : class => throw new NotSupportedException();

        public static Call<T> CallTo<T>(Expression<Func<T>> call) => new();
    }

    public sealed class Call<T>
    {
        public void MustHaveHappenedOnceExactly() { }

        public void MustNotHaveHappened() { }

        public void Returns(object value) { }
    }
}
