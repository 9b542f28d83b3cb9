using System.Reflection;

namespace CloseFluent.CompileTests.Documentation;

/// <summary>docs/filter-fields.md is written from the library, so that it lists every field and condition.</summary>
public sealed class FilterFieldsPageTests
{
    private const string Page = "docs/filter-fields.md";

    [Fact]
    public void The_page_lists_what_the_library_has()
    {
        string path = DocPage.InRepository(Page);
        string written = Write();
        string current = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        string received = path.Replace(".md", ".received.md", StringComparison.Ordinal);
        if (current == written)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, written);
        Assert.Fail($"{Page} differs from the library. Look at {Path.GetFileName(received)} beside it, and rename it if it is right.");
    }

    [Fact]
    public void Every_condition_of_every_kind_of_field_has_an_example()
    {
        string[] shown = [.. FilterExamples.All.Select(example => $"{example.Kind}.{example.Method}").Distinct()];
        IEnumerable<string> existing = FieldTypes()
            .SelectMany(type => Conditions(type).Select(method => $"{FilterExamples.KindOf(type)}.{method.Name}"))
            .Distinct();

        Assert.Empty(existing.Except(shown));
    }

    private static string Write()
    {
        IEnumerable<string> lines =
        [
            """
            # Fields and conditions

            Every field and condition with Close's name for it, how it is written in C#, and the JSON that is sent. This page is generated from the
            library, and a test compares both.

            ## Conditions

            In the examples `lead` is what `Leads.Where(lead => …)` passes. Every field also has `.Exists()`, `.IsEmpty()` and `.Meets(json)`.
            `Fields` is a class of your own with your custom fields, such as `new TextCustomField<LeadFields>("cf_…", "Region")`; what is unverified
            needs `#pragma warning disable CLOSE9001`.

            | Kind of field | C# | JSON of the condition |
            | --- | --- | --- |
            """,
            .. FilterExamples.All.Select(
                example => $"| {example.Kind} | `{Escape(example.Code)}` | `{Escape(example.Json)}` |"),
            """

            ## Moments and periods

            A moment is `Moment.Now`, `Moment.At(…)`, `Moment.StartOf(2026, 1, 31)`, `Moment.EndOf(…)`, `Ago.Days(3)` or `FromNow.Weeks(2)`. A
            period is `Last.Days(30)`, `Next.Months(1)`, `Period.Between(…, …)`, or one with a name:

            | C# | JSON |
            | --- | --- |
            """,
            .. typeof(Period).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(
                period => $"| `Period.{period.Name}` | `{JsonOf((Period)period.GetValue(null)!)}` |"),
            .. ObjectTypes().SelectMany(Section),
        ];
        return (string.Join('\n', lines) + "\n").ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Section(Type objectType) =>
    [
        $"\n## {objectType.Name.Replace("Fields", string.Empty, StringComparison.Ordinal)}\n",
        $"Close: `{CloseName(objectType)}`\n\n| C# | Close | Kind |\n| --- | --- | --- |",
        .. objectType.GetProperties()
            .Where(field => field.PropertyType.Namespace == "CloseFluent")
            .Select(field => $"| `{field.Name}` | {Name(field)} | {FilterExamples.KindOf(field.PropertyType)} |"),
    ];

    private static string JsonOf(Period period) =>
        Escape(FilterExamples.ConditionOf(FilterExamples.Build(lead => lead.DateCreated.Within(period))));

    private static IEnumerable<Type> ObjectTypes() => typeof(LeadFields).Assembly.GetExportedTypes()
        .Where(type => type.BaseType is { IsGenericType: true } parent
            && parent.GetGenericTypeDefinition() == typeof(ObjectFields<>)
            && CloseName(type) is not null)
        .OrderByDescending(type => type == typeof(LeadFields))
        .ThenByDescending(type => type == typeof(ContactFields))
        .ThenBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<Type> FieldTypes() => typeof(LeadFields).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericType: true } && (type.Name.Contains("Field`", StringComparison.Ordinal) || type == typeof(Related<,>)));

    private static IEnumerable<MethodInfo> Conditions(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => method.ReturnType.Name == "Filter`1" && method.GetCustomAttribute<ObsoleteAttribute>() is null);

    private static string? CloseName(MemberInfo member) => member.GetCustomAttribute<CloseNameAttribute>()?.Name;

    private static string Name(PropertyInfo field)
    {
        string? name = CloseName(field) ?? (field.PropertyType.Name == "Related`2" ? CloseName(field.PropertyType.GetGenericArguments()[1]) : null);
        return name is null ? "" : $"`{name}`";
    }

    private static string Escape(string code) => code.Replace("|", "\\|", StringComparison.Ordinal);
}
