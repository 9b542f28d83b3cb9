using System.ComponentModel;
using System.Reflection;

namespace CloseFluent.Tests.Values;

/// <summary>One open enum as its users meet it: its named values, its default, its converters.</summary>
public sealed class OpenEnumKind(Type type)
{
    public static IReadOnlyList<OpenEnumKind> All { get; } =
    [
        .. typeof(IOpenEnum<>).Assembly.GetTypes()
            .Where(type => type.IsValueType && Array.Exists(type.GetInterfaces(), IsOpenEnum))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new OpenEnumKind(type)),
    ];

    public Type Type { get; } = type;

    public object Default => Activator.CreateInstance(Type)!;

    public TypeConverter Converter => TypeDescriptor.GetConverter(Type);

    public IEnumerable<string> NamedWords => Type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => WordOf(property.GetValue(null)!));

    public static OpenEnumKind Named(string name) => All.Single(kind => kind.Type.Name == name);

    /// <summary>What a person or a setting gives: a known word.</summary>
    public object New(string? word) => Activator.CreateInstance(Type, word)!;

    /// <summary>Any word, as answers give it.</summary>
    public object Of(string word) => typeof(OpenEnumValues).GetMethod(nameof(OpenEnumValues.Unchecked))!.MakeGenericMethod(Type).Invoke(null, [word])!;

    public string WordOf(object value) => (string)Type.GetProperty("Value")!.GetValue(value)!;

    private static bool IsOpenEnum(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IOpenEnum<>);
}
