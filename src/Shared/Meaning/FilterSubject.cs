namespace CloseFluent.Grammar;

/// <summary>What conditions are about: a field, the id or the kind of an object.</summary>
/// <param name="Key">The same for the same subject.</param>
/// <param name="HasOneValue">Whether an object has at most one value there; otherwise it may have several.</param>
/// <param name="IsAlwaysThere">Whether every object has a value there.</param>
/// <param name="Domain">What all values there are known to be; null where that is not known.</param>
internal sealed record FilterSubject(string Key, bool HasOneValue, bool IsAlwaysThere = false, string? Domain = null)
{
    public static FilterSubject Id { get; } = new("id", HasOneValue: true, IsAlwaysThere: true);

    public static FilterSubject ObjectType { get; } = new("object type", HasOneValue: true, IsAlwaysThere: true);

    /// <summary>The object as a whole.</summary>
    public static FilterSubject Node { get; } = new("node", HasOneValue: true, IsAlwaysThere: true);

    /// <summary>Creates the subject of a field, as Close writes it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="scope">The kind of the object that the condition is about; null where it is not known.</param>
    public static FilterSubject From(JsonTree field, string? scope)
    {
        string key = CompactJson.Write(field, isSorted: true);
        if (field.Word(NodeMembers.Type) != FieldTypes.Regular
            || field.Members.Length != 3
            || field.Word(NodeMembers.ObjectType) is not { } objectType
            || objectType != scope
            || field.Word(NodeMembers.FieldName) is not { } name
            || FieldCatalogue.FindRegular(objectType, name) is not { HasOneValue: true } definition)
        {
            return new FilterSubject(key, HasOneValue: false);
        }

        return new FilterSubject(key, HasOneValue: true, Domain: definition.Kind switch
        {
            FieldKind.Number => ConditionTypes.NumberRange,
            FieldKind.Moment => ConditionTypes.MomentRange,
            FieldKind.Boolean => ConditionTypes.Boolean,
            _ => null,
        });
    }
}
