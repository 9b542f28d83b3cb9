using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace CloseFluent;

/// <summary>Makes ids of a kind that is known only as a type parameter, through the constructor that every id type has.</summary>
internal static class IdFactory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId>
    where TId : CloseId
{
    private static readonly ConstructorInfo s_constructor = typeof(TId).GetConstructor(
        BindingFlags.Instance | BindingFlags.NonPublic, null, [typeof(string), typeof(IdCheck)], null)!;

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
}
