// Stands in for NUnit, MSTest and the assertions of others.
namespace NUnit.Framework
{
    public abstract class NUnitAttribute : Attribute;

    public sealed class TestFixtureAttribute : NUnitAttribute;

    public sealed class SetUpAttribute : NUnitAttribute;

    public class TestAttribute : NUnitAttribute;

    public class TestCaseAttribute(params object?[] arguments) : NUnitAttribute
    {
        public object?[] Arguments { get; } = arguments;
    }

    public interface ITestBuilder;

    public static class Assert
    {
        public static T Throws<T>(Action code)
            where T : Exception => throw new NotSupportedException();

        public static void That(Action code, object constraint) { }

        public static void That(object? actual, object constraint) { }
    }

    public static class Throws
    {
        public static object ArgumentException { get; } = new();

        public static object InstanceOf<T>() => new();
    }

    public static class Is
    {
        public static object EqualTo(object? expected) => new();

        public static object Null { get; } = new();
    }
}

namespace Microsoft.VisualStudio.TestTools.UnitTesting
{
    public sealed class TestClassAttribute : Attribute;

    public class TestMethodAttribute : Attribute;

    public static class Assert
    {
        public static T ThrowsException<T>(Action code)
            where T : Exception => throw new NotSupportedException();

        public static void AreEqual(object? expected, object? actual) { }
    }
}

namespace FluentAssertions
{
    public static class AssertionExtensions
    {
        public static Should Should(this object? actual) => new();

        public static ShouldThrow Should(this Action action) => new();

        public static ShouldThrow Should(this Func<Task> action) => new();

        public static Action Invoking<T>(this T subject, Action<T> action) => () => action(subject);
    }

    public sealed class Should
    {
        public void Be(object? expected) { }

        public void Contain(string expected) { }
    }

    public sealed class ShouldThrow
    {
        public void Throw<T>() { }

        public Task ThrowAsync<T>() => Task.CompletedTask;
    }
}
