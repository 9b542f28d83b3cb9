namespace CloseFluent.Analyzers.Tests;

/// <summary>The constants that are tried where a type is wanted: most members refuse some of them, and some none.</summary>
internal static class BadConstants
{
    private static readonly string[] s_texts =
        ["\"\"", "\"  \"", "\"a b\"", "\"a\\nb\"", "\"*\"", "\"a:b\"", "\"{}\"", "\"ü\"", "\"custom.x\"", "\"close.com\"", "\"cf_1\""];

    private static readonly string[] s_ids = ["\"\"", "\"a b\"", "\"x\"", "\"zz/zz\""];

    private static readonly string[] s_numbers = ["0", "-1", "13", "32", "60", "61", "10001"];

    private static readonly string[] s_times =
        ["System.TimeSpan.Zero", "System.TimeSpan.FromSeconds(-1)", "System.TimeSpan.FromDays(400)", "System.TimeSpan.FromHours(25)"];

    public static IEnumerable<string> For(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return For(underlying);
        }

        if (type.IsEnum)
        {
            return [$"({TypeText.Of(type)})99", $"({TypeText.Of(type)})(-1)"];
        }

        if (ItemOf(type) is { } item)
        {
            string array = $"new {TypeText.Of(item)}[] ";
            return [.. For(item).Where(_ => ItemOf(item) is null).Select(bad => $"{array}{{ {bad} }}"), "[]"];
        }

        return type.FullName switch
        {
            "System.String" => s_texts,
            "System.Int32" or "System.Int64" => s_numbers,
            "System.Decimal" => ["-1m", "0m", "1000000m"],
            "System.Double" => ["-1d", "2d", "double.NaN", "double.PositiveInfinity"],
            "System.TimeSpan" => s_times,
            "CloseFluent.CustomFieldValue" => ["\"\"", "double.NaN"],
            _ when typeof(CloseId).IsAssignableFrom(type) && !type.IsAbstract => s_ids,
            _ when type.IsValueType && type != typeof(CancellationToken)
                && type != typeof(bool) && type != typeof(ReadOnlySpan<char>) => [$"default({TypeText.Of(type)})"],
            _ => [],
        };
    }

    public static Type? ItemOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) ? type.GetGenericArguments()[0] : null;
    }
}
