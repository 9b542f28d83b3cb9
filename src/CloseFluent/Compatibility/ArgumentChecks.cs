#if !NET
using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <summary>The checks that later platforms have on the exception types themselves.</summary>
internal static class ArgumentChecks
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(
            object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(name);
            }
        }
    }
}
#endif
