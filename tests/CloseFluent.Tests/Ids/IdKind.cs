using System.ComponentModel;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace CloseFluent.Tests.Ids;

/// <summary>One id type as its users meet it: through its constructor, its conversion from text, and Unchecked.</summary>
public sealed class IdKind(Type type)
{
    public static IReadOnlyList<IdKind> All { get; } =
    [
        .. typeof(CloseId).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CloseId)) && type is { IsAbstract: false, IsPublic: true })
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new IdKind(type)),
    ];

    public Type Type { get; } = type;

    public IReadOnlyList<string> Prefixes { get; } =
        [.. type.GetCustomAttributes<IdPrefixAttribute>(inherit: false).Select(attribute => attribute.Prefix)];

    public string Valid => Prefixes[0] + "NDg4XtJ8n2zPS2q0LUIxiw";

    public TypeConverter Converter => TypeDescriptor.GetConverter(Type);

    /// <summary>The prefixes at Close that belong to objects of other kinds.</summary>
    public IEnumerable<string> ForeignPrefixes => IdRules.Kinds.Keys.Except(Prefixes);

    public static IdKind Named(string name) => All.Single(kind => kind.Type.Name == name);

    public CloseId New(string? value) => (CloseId)Run(() => Activator.CreateInstance(Type, value));

    public CloseId Convert(string? value) => Call("op_Implicit", BindingFlags.DeclaredOnly, value);

    public CloseId Unchecked(string? value) => Call("Unchecked", BindingFlags.FlattenHierarchy, value);

    public bool AreEqual(CloseId? left, CloseId? right) => Operator("op_Equality", left, right);

    public bool Differ(CloseId? left, CloseId? right) => Operator("op_Inequality", left, right);

    private CloseId Call(string method, BindingFlags search, string? value) => (CloseId)Run(() => Type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | search)
        .First(candidate => candidate.Name == method && candidate.ReturnType == Type)
        .Invoke(null, [value]));

    // The operators for ids of a kind that is not known at compile time say the same as the one for this kind.
    private bool Operator(string name, CloseId? left, CloseId? right) => Type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(candidate => candidate.Name == name)
        .Select(candidate => (bool)Run(() => candidate.Invoke(null, [left, right])))
        .Distinct()
        .Single();

    private static object Run(Func<object?> call)
    {
        try
        {
            return call()!;
        }
        catch (TargetInvocationException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerException!);
            throw;
        }
    }
}
