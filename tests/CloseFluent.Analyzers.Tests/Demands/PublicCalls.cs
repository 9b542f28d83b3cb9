using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Every public constructor, method and settable property that takes a constant, each with constants of its type.</summary>
internal sealed class PublicCalls
{
    private static readonly HashSet<string> s_left =
    [
        "Equals", "GetHashCode", "ToString", "CompareTo", "Deconstruct", "GetType", "TryParse", "With", "Dispose", "DisposeAsync",
        "TryFormat",
    ];

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly ValidValues _values = new();
    private readonly List<PublicCall> _calls = [];
    private readonly HashSet<(Module, int)> _seen = [];

    private PublicCalls()
    {
    }

    public List<string> Unreached { get; } = [];

    public static PublicCalls Of(IEnumerable<Assembly> assemblies)
    {
        PublicCalls calls = new();
        Type[] types = [.. assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsSubclassOf(typeof(Attribute)) && !type.IsSubclassOf(typeof(Exception))
                && !type.IsSubclassOf(typeof(JsonConverter)) && !type.IsSubclassOf(typeof(TypeConverter)) && !IsExtensionBlock(type))];
        calls.Learn([.. types, .. types.Where(type => type.IsGenericTypeDefinition).Select(CloseOver).OfType<Type>()]);
        foreach (Type type in types)
        {
            if ((type.IsGenericTypeDefinition ? calls.Closed(type) : type) is { } closed)
            {
                calls.AddMembersOf(closed);
            }
            else
            {
                calls.Unreached.Add(type.Name);
            }
        }

        return calls;
    }

    public IReadOnlyList<PublicCall> Calls => _calls;

    private static bool IsExtensionBlock(Type type) => type.Name.Contains('<', StringComparison.Ordinal) || type.IsSpecialName;

    private Type? Closed(Type definition) =>
        _values.Known.Select(known => known.Key).SelectMany(type => SelfAndBases(type).Concat(type.GetInterfaces())).FirstOrDefault(
            type => type.IsGenericType && type.GetGenericTypeDefinition() == definition && !type.ContainsGenericParameters)
        ?? CloseOver(definition);

    // A type that is made by the user with type arguments of his.
    private static Type? CloseOver(Type definition)
    {
        try
        {
            Type closed = definition.MakeGenericType([.. definition.GetGenericArguments().Select(ArgumentFor)]);
            return closed.GetConstructors().Length > 0 ? closed : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<Type> SelfAndBases(Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    // From what is given to what its members lead to, until nothing new comes.
    private void Learn(Type[] types)
    {
        bool isNew = true;
        while (isNew)
        {
            isNew = false;
            foreach (Type type in types.Concat(_values.Known.Select(known => known.Key)).Distinct().Where(IsOwn))
            {
                isNew |= !type.ContainsGenericParameters && LearnFrom(type);
            }
        }
    }

    private static bool IsOwn(Type type) => type.Namespace?.StartsWith("CloseFluent", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) == true;

    private bool LearnFrom(Type type)
    {
        bool isNew = false;
        foreach (MemberInfo member in MembersOf(type))
        {
            (Type? gives, bool isStatic) = member switch
            {
                PropertyInfo { CanRead: true } property when property.GetIndexParameters().Length == 0 =>
                    (property.PropertyType, property.GetMethod!.IsStatic),
                MethodInfo method when !method.ContainsGenericParameters => (method.ReturnType, method.IsStatic),
                ConstructorInfo when !type.IsAbstract => (type, true),
                _ => default((Type?, bool)),
            };
            if (gives is not null && IsOwn(gives) && !gives.IsGenericParameter
                && Write(member, type, null, null) is { } expression)
            {
                isNew |= _values.Learn(gives, expression);
                foreach (Type baseType in SelfAndBases(gives).Skip(1).Where(IsOwn))
                {
                    isNew |= _values.Learn(baseType, expression);
                }
            }
        }

        return isNew;
    }

    // Not all members at once: a nested class of the sandbox has a base type that is not here.
    private static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetConstructors().AsEnumerable<MemberInfo>()
        .Concat(type.GetProperties(Declared))
        .Concat(type.GetMethods(Declared))
        .Where(member => member is PropertyInfo or ConstructorInfo or MethodInfo { IsSpecialName: false }
            && !s_left.Contains(member.Name)
            && !member.Name.Contains('<', StringComparison.Ordinal)
            && member.GetCustomAttribute<ObsoleteAttribute>() is null)
        .OrderBy(member => member is MethodBase method ? method.GetParameters().Length : 0);

    private void AddMembersOf(Type type)
    {
        foreach (MemberInfo member in MembersOf(type).Where(member => _seen.Add((member.Module, member.MetadataToken))))
        {
            switch (member)
            {
                case MethodBase method when method.GetParameters().Any(parameter => BadConstants.For(parameter.ParameterType).Any()):
                    MethodBase closed = Close(method);
                    AddCalls(closed, type);
                    break;
                case PropertyInfo { SetMethod.IsPublic: true } property when BadConstants.For(property.PropertyType).Any():
                    AddSettings(property, type);
                    break;
            }
        }
    }

    private static MethodBase Close(MethodBase method) => method is MethodInfo { IsGenericMethodDefinition: true } generic
        ? generic.MakeGenericMethod([.. generic.GetGenericArguments().Select(ArgumentFor)])
        : method;

    private static Type ArgumentFor(Type parameter)
    {
        foreach (Type constraint in parameter.GetGenericParameterConstraints())
        {
            switch (constraint.Name)
            {
                case "ObjectFields`1":
                    return typeof(LeadFields);
                case nameof(BulkAction):
                    return typeof(PauseAction);
                case "IOpenEnum`1":
                    return typeof(ContactPreference);
                case nameof(CloseId):
                    return typeof(LeadId);
            }
        }

        return typeof(string);
    }

    private void AddCalls(MethodBase method, Type type)
    {
        string name = $"{type.Name}.{(method.IsConstructor ? "new" : method.Name)}";
        bool givesNothing = method is MethodInfo { ReturnType: var gives } && gives == typeof(void);
        if (Write(method, type, null, null) is not { } valid)
        {
            Unreached.Add(name);
            return;
        }

        _calls.Add(new PublicCall(name, null, valid, givesNothing));
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            foreach (string constant in BadConstants.For(parameter.ParameterType)
                .Union(DeclaredBounds.For(parameter, parameter.ParameterType)))
            {
                _calls.Add(new PublicCall(
                    $"{name}({parameter.Name})", constant, Write(method, type, parameter, constant)!, givesNothing));
            }
        }
    }

    private void AddSettings(PropertyInfo property, Type type)
    {
        string name = $"{type.Name}.{property.Name}";
        bool hasConstructor = type.GetConstructor([]) is not null;
        bool isOfResponse = type.IsAbstract || (!hasConstructor && _values.Find(type) is null);
        if (isOfResponse)
        {
            return;
        }

        string? valid = _values.Find(property.PropertyType);
        foreach (string? constant in BadConstants.For(property.PropertyType)
            .Union(DeclaredBounds.For(property, property.PropertyType)).Prepend(null))
        {
            if ((constant ?? valid) is not { } value)
            {
                continue;
            }

            IEnumerable<string> settings = type.GetProperties()
                .Where(other => other.IsDefined(typeof(RequiredMemberAttribute)) && other.Name != property.Name)
                .Select(other => $"{other.Name} = {_values.Find(other.PropertyType)}")
                .Append($"{property.Name} = {value}");
            string code = $"{Begin(type, hasConstructor)} {{ {string.Join(", ", settings)} }}";
            _calls.Add(new PublicCall(name, constant, Used(type, property, code)));
        }
    }

    private string Begin(Type type, bool hasConstructor)
    {
        if (hasConstructor)
        {
            return "new " + TypeText.Of(type);
        }

        string value = _values.Find(type)!;
        return value.StartsWith("new ", StringComparison.Ordinal) ? value : value + " with";
    }

    // Options are judged by what they are passed to.
    private static string Used(Type type, PropertyInfo property, string code) => type.Name switch
    {
        nameof(CloseClientOptions) when property.Name == nameof(CloseClientOptions.ApiKey) => $"new CloseClient({code})",
        nameof(CloseClientOptions) =>
            $"new CloseClient({code.Replace("{ ", "{ ApiKey = \"api_test\", ", StringComparison.Ordinal)})",
        "CloseSandboxOptions" => $"new CloseFluent.Sandbox.CloseSandbox({code})",
        "SandboxFaults" => $"new CloseFluent.Sandbox.CloseSandbox(new CloseFluent.Sandbox.CloseSandboxOptions {{ Faults = {code} }})",
        "BulkActionWaitOptions" => $"Given.Close.BulkSequenceSubscriptions.WaitAsync(\"bulkseqsub_1\", {code})",
        _ => code,
    };

    private string? Write(MemberInfo member, Type type, ParameterInfo? changed, string? constant)
    {
        ParameterInfo[] parameters = member is MethodBase method ? method.GetParameters() : [];
        List<(string Name, string Value)> arguments = [];
        foreach (ParameterInfo parameter in parameters)
        {
            bool isChanged = changed?.Position == parameter.Position;
            if (!isChanged && (parameter.IsOptional || (parameter.IsDefined(typeof(ParamArrayAttribute)) && parameter.Name != "faults")))
            {
                continue;
            }

            if ((isChanged ? constant : _values.Find(parameter)) is not { } value)
            {
                return null;
            }

            arguments.Add((parameter.Name!, value));
        }

        // What follows by position cannot have names before it.
        bool isInOrder = changed is not null && changed.IsDefined(typeof(ParamArrayAttribute)) && constant != "[]";
        string list = string.Join(", ", arguments.Select(
            argument => isInOrder ? argument.Value : $"{argument.Name}: {argument.Value}"));
        if (member is ConstructorInfo)
        {
            return $"new {TypeText.Of(type)}({list})";
        }

        bool isStatic = member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };
        string? receiver = isStatic ? TypeText.Of(type) : _values.Find(type);
        if (receiver is null)
        {
            return null;
        }

        string called = member is MethodInfo { IsGenericMethod: true } generic
            ? $"{member.Name}<{string.Join(", ", generic.GetGenericArguments().Select(TypeText.Of))}>" : member.Name;
        if (member.IsDefined(typeof(ExtensionAttribute)))
        {
            receiver = TypeText.Of(type);
        }

        return member is PropertyInfo ? $"{receiver}.{member.Name}" : $"{receiver}.{called}({list})";
    }
}
