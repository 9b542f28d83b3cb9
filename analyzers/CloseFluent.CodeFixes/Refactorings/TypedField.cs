using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>A field of an object as source: by its own name where the library has one, else by Close's.</summary>
/// <param name="Code">The field as it is in scope.</param>
/// <param name="Type">Its type.</param>
/// <param name="Untyped">The field without a type, from which one of any type can be made.</param>
internal sealed record TypedField(string Code, ITypeSymbol Type, string? Untyped)
{
    /// <summary>The field, or null where it cannot be named.</summary>
    public static TypedField? Find(FilterVocabulary vocabulary, FilterSource source, JsonTree field, FilterScope scope)
    {
        if (vocabulary.Known.Type("UntypedField`1") is not { } untyped)
        {
            return null;
        }

        if (field.Word("type") == FieldTypes.Custom)
        {
            if (field.HasOnly("type", "custom_field_id")
                && vocabulary.Known.Type("CustomFieldId") is { } type
                && field.Word("custom_field_id") is { } text
                && source.Id(type, text) is { } id
                && $"{scope.Variable}.Custom({id})" is var custom)
            {
                return new TypedField(custom, untyped, custom);
            }

            return null;
        }

        if (field.Word("type") != FieldTypes.Regular
            || !field.HasOnly("type", "object_type", "field_name")
            || field.Word("object_type") != scope.ObjectType
            || field.Word("field_name") is not { } name)
        {
            return null;
        }

        string? byName = IsName(name) ? $"{scope.Variable}.Field({FilterSource.Text(name)})" : null;
        if (vocabulary.Field(scope.Fields, name) is { } property)
        {
            return new TypedField(
                $"{scope.Variable}.{property.Name}",
                property.Type,
                property.Type.OriginalDefinition.Is(untyped) ? $"{scope.Variable}.{property.Name}" : byName);
        }

        if (byName is null)
        {
            return null;
        }

        return new TypedField(byName, untyped, byName);
    }

    /// <summary>The condition on the field, or null where the field cannot be asked for it.</summary>
    public string? Meets(FilterVocabulary vocabulary, FilterSource source, TypedCondition condition)
    {
        if (condition.Kind is not { } kind || vocabulary.KindOf(Type) == kind)
        {
            return Code + condition.Call;
        }

        if (Untyped is null)
        {
            return null;
        }

        if (vocabulary.Conversion(kind) is { } conversion)
        {
            return $"{Untyped}.{conversion.Name}(){condition.Call}";
        }

        if (condition.Id is { } id)
        {
            return $"{Untyped}.AsReference<{source.Type(id.Name)}>({FilterSource.Text(kind)}){condition.Call}";
        }

        return null;
    }

    // A custom field goes by its id.
    private static bool IsName(string name) =>
        name.Length > 0
        && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && !name.StartsWith("custom.", StringComparison.Ordinal);
}
