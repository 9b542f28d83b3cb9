using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace CloseFluent;

/// <summary>
/// Creates ids of a kind that is known only as a type parameter, through the constructor that every id type has.
/// </summary>
internal static class IdFactory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId>
    where TId : CloseId
{
    private static readonly ConstructorInfo s_constructor = typeof(TId).GetConstructor(
        BindingFlags.Instance | BindingFlags.NonPublic, null, [typeof(string), typeof(IdCheck)], null)!;

    private static readonly string[] s_prefixes =
        [.. typeof(TId).GetCustomAttributes<IdPrefixAttribute>(inherit: false).Select(attribute => attribute.Prefix)];

    public static TId Create(string value, IdCheck check)
    {
        try
        {
            return (TId)s_constructor.Invoke([value, check]);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Capture(cause).Throw();
            throw;
        }
    }

    /// <summary>
    /// Creates an id of what a person or a setting passed, or null where it is none; nothing is thrown on the way.
    /// </summary>
    public static TId? TryCreate(string? text) => text is not null && Fault(text) is null ? Create(text, IdCheck.None) : null;

    /// <summary>Gets why a text is not a valid id of this kind, or null where it is valid.</summary>
    public static string? Fault(string text)
    {
        string prefix = Array.Find(s_prefixes, each => text.StartsWith(each, StringComparison.Ordinal)) ?? s_prefixes[0];
        return IdRules.Fault(text, prefix, IdCheck.Full, typeof(TId));
    }
}
