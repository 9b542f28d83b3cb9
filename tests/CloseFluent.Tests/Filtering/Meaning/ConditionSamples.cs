using System.Reflection;

namespace CloseFluent.Tests.Filtering.Meaning;

/// <summary>One filter of each condition that the library has, found by reflection.</summary>
internal static class ConditionSamples
{
    /// <summary>The conditions on every kind of field and on the object itself, each with two values where it has any.</summary>
    public static IEnumerable<(string Name, Filter<LeadFields> First, Filter<LeadFields> Second)> All =>
        from subject in Subjects
        from method in subject.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Concat(subject.GetType().BaseType!.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        where method.ReturnType == typeof(Filter<LeadFields>)
            && !method.IsDefined(typeof(ObsoleteAttribute))
            && !method.GetParameters().Any(parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType))
        select (
            $"{subject.GetType().Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})",
            Call(subject, method, 0),
            Call(subject, method, 1));

    private static IEnumerable<object> Subjects
    {
        get
        {
            UntypedField<LeadFields> custom = LeadFields.Instance.Custom("cf_1");
            yield return LeadFields.Instance;
            yield return LeadFields.Instance.Id;
            yield return LeadFields.Instance.TimeZone;
            yield return LeadFields.Instance.StatusId;
            yield return LeadFields.Instance.Contacts;
            foreach (MethodInfo method in typeof(UntypedField<LeadFields>).GetMethods())
            {
                if (method.Name.StartsWith("As", StringComparison.Ordinal) && !method.IsGenericMethod)
                {
                    yield return method.Invoke(custom, [])!;
                }
            }
        }
    }

    private static Filter<LeadFields> Call(object subject, MethodInfo method, int variant)
    {
        int position = 0;
        object[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, variant, position++))];
        return (Filter<LeadFields>)method.Invoke(subject, arguments)!;
    }

    private static object Argument(ParameterInfo parameter, int variant, int position)
    {
        Type type = parameter.ParameterType;
        if (typeof(CloseId).IsAssignableFrom(type))
        {
            return Id(type, variant);
        }

        if (type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
        {
            Type item = type.IsArray ? type.GetElementType()! : type.GenericTypeArguments[0];
            Array items = Array.CreateInstance(item, type.IsArray ? 0 : 1);
            if (!type.IsArray)
            {
                items.SetValue(item == typeof(string) ? "ab"[variant].ToString() : Id(item, variant), 0);
            }

            return items;
        }

        return parameter switch
        {
            { Name: "conditionJson" } => $$"""{"type":"term","values":["{{"ab"[variant]}}"]}""",
            { Name: "filterJson" } => $$"""{"type":"id","value":"lead_{{"ab"[variant]}}"}""",
            _ when type == typeof(string) => "ab"[variant].ToString(),
            _ when type == typeof(bool) => variant == 0,
            _ when type == typeof(decimal) => (10m * variant) + position,
            _ when type == typeof(Moment) => Moment.StartOf(2026, 5 + variant, 1 + position),
            _ when type == typeof(Period) => variant == 0 ? Period.Yesterday : Period.Today,
            _ when type == typeof(TimeSpan) => TimeSpan.FromHours((10 * variant) + position),
            _ when type == typeof(TimeOnly) => new TimeOnly((10 * variant) + position, 0),
            _ => throw new InvalidOperationException($"No sample for {type}: add one."),
        };
    }

    private static object Id(Type type, int variant) => type
        .GetMethod(nameof(LeadId.Unchecked), BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!
        .Invoke(null, [(type == typeof(UserId) || type == typeof(UserOrGroupId) ? "user_" : "x_") + "ab"[variant]])!;
}
