using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Values of parameters for which any value of the type will not do, by their name, where needed with their type's.</summary>
internal static class ValidArguments
{
    private const string LeadQuery = """{"query":{"type":"object_type","object_type":"lead"},"sort":[],"results_limit":null}""";

    private static readonly Dictionary<string, (Type Type, string Value)> s_values = new(StringComparer.Ordinal)
    {
        ["rawBody"] = (typeof(ReadOnlyMemory<byte>), "Given.Delivery"),
        ["faults"] = (typeof(Sandbox.SandboxFault[]), "CloseFluent.Sandbox.SandboxFault.NoConnection"),
        ["email"] = (typeof(string), "\"ada@example.com\""),
        ["conditionJson"] = (typeof(string), Quoted("""{"type":"boolean","value":true}""")),
        ["filterJson"] = (typeof(string), Quoted("""{"type":"object_type","object_type":"lead"}""")),
        ["ContactFilter.json"] = (typeof(string), Quoted("""{"type":"object_type","object_type":"contact"}""")),
        ["LeadFilter.json"] = (typeof(string), Quoted("""{"type":"object_type","object_type":"lead"}""")),
        ["Leads.json"] = (typeof(string), Quoted(LeadQuery)),
        ["Contacts.json"] = (typeof(string), Quoted(LeadQuery.Replace("lead", "contact", StringComparison.Ordinal))),
        ["json"] = (typeof(string), "\"{}\""),
        ["BulkAction.json"] = (typeof(string), "Given.Stored"),
        ["StoredBulkAction.json"] = (typeof(string), "Given.Stored"),
        ["BulkAction.path"] = (typeof(string), "\"/bulk_action/sequence_subscription/\""),
        ["BulkAction.body"] = (typeof(string), "Given.Body"),
        ["body"] = (typeof(string), "\"{}\""),
        ["signatureKey"] = (typeof(string), "\"5b1fa2c3d4e5f60718293a4b5c6d7e8f\""),
        ["path"] = (typeof(string), "\"/api/v1/lead/\""),
        ["FileSendJournal.path"] = (typeof(string),
            "System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName())"),
        ["method"] = (typeof(string), "\"GET\""),
        ["status"] = (typeof(int), "404"),
        ["statusCode"] = (typeof(int), "404"),
        ["of"] = (typeof(int), "10"),
        ["most"] = (typeof(decimal), "7m"),
        ["TimeZoneField.before"] = (typeof(TimeSpan), "System.TimeSpan.FromHours(7)"),
        ["before"] = (typeof(Moment), "Moment.StartOf(2030, 1, 1)"),
        ["TimeZoneField.onOrAfter"] = (typeof(TimeOnly), "new System.TimeOnly(3, 0)"),
    };

    public static string? Find(ParameterInfo parameter)
    {
        Type owner = parameter.Member.DeclaringType!;
        if (parameter.Name is "value" or "s" && parameter.ParameterType == typeof(string) && WordOf(owner) is { } word)
        {
            return word;
        }

        return Find(parameter, $"{owner.Name.Split('`')[0]}.{parameter.Name}") ?? Find(parameter, parameter.Name!);
    }

    /// <summary>The prefix of a kind of ids.</summary>
    public static string PrefixOf(Type id) => (string)id.GetCustomAttributesData()
        .First(attribute => attribute.AttributeType.Name == "IdPrefixAttribute").ConstructorArguments[0].Value!;

    private static string? Find(ParameterInfo parameter, string name) =>
        s_values.TryGetValue(name, out (Type Type, string Value) found) && found.Type == parameter.ParameterType ? found.Value : null;

    // A word or id that its own type takes.
    private static string? WordOf(Type type)
    {
        if (typeof(CloseId).IsAssignableFrom(type))
        {
            return type.IsGenericType ? WordOf(type.GetGenericArguments()[0]) : $"\"{PrefixOf(type)}1\"";
        }

        return type.GetInterface("IOpenEnum`1") is null
            ? null
            : $"\"{type.GetProperties(BindingFlags.Public | BindingFlags.Static)[0].GetValue(null)}\"";
    }

    private static string Quoted(string json) => SymbolDisplay.FormatLiteral(json, quote: true);
}
