using System.Reflection;
using System.Text.RegularExpressions;
using CloseFluent.Tests.Filtering;
using CsCheck;

namespace CloseFluent.Analyzers.Tests.Filtering;

/// <summary>JSON becomes a typed filter that says the same: shown by compiling and running it.</summary>
public sealed class TypedFilterTests
{
    [Fact]
    public async Task What_was_typed_comes_back_from_its_JSON_as_it_was()
    {
        // Long lines are broken, which is looked at elsewhere.
        IReadOnlyList<string?> typed = await FilterProgram.TypeAsync(FilterProgram.Run(WrittenFilters.All));

        Assert.Equal(WrittenFilters.All, typed.Select(code => code is null ? null : OnOneLine(code)));
    }

    [Fact]
    public void Nothing_that_can_be_said_is_left_out()
    {
        string all = string.Join('\n', WrittenFilters.All);
        IEnumerable<string> unsaid = typeof(LeadFields).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "CloseFluent")
            .SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetCustomAttribute<ObsoleteAttribute>() is null)
            .Where(method => method.ReturnType.Name is "Filter`1" or nameof(OffsetMoment) or nameof(Moment)
                || method.DeclaringType!.Name is nameof(Last) or nameof(Next) or "UntypedField`1")
            .Where(method => !method.DeclaringType!.IsAbstract || method.DeclaringType.Name is not (nameof(
                Filters) or nameof(LeadFilter) or nameof(ContactFilter)))
            .Select(method => method.IsStatic ? $"{method.DeclaringType!.Name}.{method.Name}" : method.Name)
            .Concat(typeof(Period).GetProperties(
                BindingFlags.Public | BindingFlags.Static).Select(period => "Period." + period.Name))
            .Where(word => !all.Contains(
                $"{word}(", StringComparison.Ordinal) && !all.Contains($"{word})", StringComparison.Ordinal)
                && !all.Contains($"{word}<", StringComparison.Ordinal))
            .Distinct();

        Assert.Empty(unsaid.Except(["Ago.Seconds"]));
    }

    [Fact]
    public async Task Every_field_and_relation_has_its_own_name()
    {
        string[] members =
        [
            .. Members(LeadFields.Instance, "lead", "Leads.Where(lead => {0})"),
            .. Members(ContactFields.Instance, "contact", "Contacts.Where(contact => {0})"),
            .. typeof(LeadFields).GetProperties().Where(
                IsRelation).SelectMany(relation => FieldsOf(relation.PropertyType.GenericTypeArguments[1])
                .Select(field => $"Leads.Where(lead => lead.{relation.Name}.Any(item => item.{field}.Exists()))")),
        ];

        IReadOnlyList<string?> typed = await FilterProgram.TypeAsync(FilterProgram.Run(members));

        Assert.True(members.Length > 70, $"{members.Length}");
        Assert.Equal(members, typed.Select(code => Regex.Replace(
            code ?? "none", @"Any\((\w+) => \1", "Any(item => item")));
    }

    [Fact]
    public async Task Any_filter_that_can_be_built_comes_back_as_what_it_means()
    {
        string[] built = [.. AnySelections(Corpus.IsWhole ? 150 : 40)];

        IReadOnlyList<string?> typed = await FilterProgram.TypeAsync(built);
        (string Json, string Code)[] offered =
            [.. built.Zip(typed).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!))];
        IReadOnlyList<string> sent = FilterProgram.Run([.. offered.Select(item => item.Code)]);

        Assert.True(offered.Length > built.Length * 2 / 3, $"Offered for {offered.Length} of {built.Length}.");
        Assert.All(offered.Zip(sent), item => FilterMeaning.AssertSame(item.First.Json, item.Second, item.First.Code));
    }

    private static IEnumerable<string> AnySelections(int count)
    {
        List<string> built = [];
        AnyFilter.Selection.Sample(
            selection =>
            {
                lock (built)
                {
                    built.Add(selection.Json);
                }
            },
            iter: count,
            threads: 1);
        return built.Where(json => json.Contains("s_query", StringComparison.Ordinal) && json.Length < 20_000);
    }

    private static IEnumerable<string> Members<T>(T fields, string variable, string whole)
        where T : ObjectFields<T> => FieldsOf(fields.GetType()).Select(field => $"{variable}.{field}.Exists()")
        .Concat(fields.GetType().GetProperties().Where(IsRelation).Select(relation => $"{variable}.{relation.Name}.Any()"))
        .Select(condition => string.Format(null, whole, condition));

    private static IEnumerable<string> FieldsOf(Type type) => type.GetProperties()
        .Where(property => property.PropertyType.BaseType?.Name is "Field`1" or "SortableField`1" or "ReferenceField`2")
        .Select(property => property.Name);

    private static bool IsRelation(PropertyInfo property) => property.PropertyType.Name == "Related`2";

    private static string OnOneLine(string code) => Regex.Replace(code, @"\n\s+", " ");
}
