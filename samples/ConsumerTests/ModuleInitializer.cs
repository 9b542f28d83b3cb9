using System.Runtime.CompilerServices;

namespace ConsumerTests;

/// <summary>Once for all tests: Verify takes a recording as its text.</summary>
internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifyCloseFluent.Initialize();
}
