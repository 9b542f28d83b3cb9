using System.Reflection;
using System.Runtime.Versioning;

namespace CloseFluent.Tests.Platform;

/// <summary>A run on another runtime must not fall back to the installed one in silence.</summary>
public sealed class RuntimeTests
{
    [Fact]
    public void The_tests_run_on_the_runtime_that_they_were_built_for() => Assert.Equal(
        typeof(RuntimeTests).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName,
        $".NETCoreApp,Version=v{Environment.Version.ToString(2)}");
}
