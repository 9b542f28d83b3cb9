using System.Reflection;

namespace CloseFluent.Analyzers.Tests;

/// <summary>The last number that a declared range allows at either end, and the first that it does not.</summary>
internal static class DeclaredBounds
{
    public static IEnumerable<string> For(ICustomAttributeProvider target, Type type)
    {
        if (target.GetCustomAttributes(typeof(ArgumentKindAttribute), inherit: false) is not [ArgumentKindAttribute demand])
        {
            return [];
        }

        List<long> bounds = [];
        if (demand.Least > long.MinValue)
        {
            bounds.AddRange([demand.Least - 1, demand.Least]);
        }

        if (demand.Most < long.MaxValue)
        {
            bounds.AddRange([demand.Most, demand.Most + 1]);
        }

        return bounds.Select(bound => Write(Nullable.GetUnderlyingType(type) ?? type, bound));
    }

    private static string Write(Type type, long bound) => type == typeof(TimeSpan)
        ? FormattableString.Invariant($"System.TimeSpan.FromTicks({bound}L)")
        : FormattableString.Invariant($"{bound}");
}
