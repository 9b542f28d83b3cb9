using System.Runtime.CompilerServices;

namespace CloseFluent.Testing.Tests;

/// <summary>Once for all tests: Verify takes a recording as its text.</summary>
internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifyCloseFluent.Initialize();
}
