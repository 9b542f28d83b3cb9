using System.Reflection;
using System.Text.Json.Nodes;
using CloseFluent.Grammar;

namespace CloseFluent.Tests.Filtering;

/// <summary>What tools read of Close's names on the types is what the types write.</summary>
public sealed class CloseNameTests
{
    public static TheoryData<Type> Objects => [.. typeof(LeadFields).Assembly.GetExportedTypes()
        .Where(type => type.BaseType?.Name == "ObjectFields`1" && type != typeof(OtherFields))];

    [Theory]
    [MemberData(nameof(Objects))]
    public void Objects_and_fields_have_the_names_that_they_write(Type type)
    {
        object fields = type.GetProperty("Instance", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal(fields.ToString(), NameOf(type));
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.PropertyType.GetMethod("Exists") is not null))
        {
            Assert.Equal(property.GetValue(fields)!.ToString(), NameOf(property));
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Fields_are_those_of_the_shared_catalogue(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.PropertyType.GetMethod("Exists") is not null))
        {
            FieldDefinition? field = FieldCatalogue.FindRegular(NameOf(type)!, NameOf(property)!);
            Assert.True(field is not null, $"{NameOf(type)} {NameOf(property)}");
            Assert.True(
                property.PropertyType.Name switch
                {
                    "TextField`1" => field.Kind == FieldKind.Text,
                    "ChoiceField`1" => field.Kind == FieldKind.Choice,
                    "NumberField`1" => field.Kind == FieldKind.Number,
                    "MomentField`1" => field.Kind == FieldKind.Moment,
                    "BooleanField`1" => field.Kind == FieldKind.Boolean,
                    "TimeZoneField`1" => field.Kind == FieldKind.TimeZone,
                    "UntypedField`1" => true,
                    _ => field.Kind == FieldKind.Reference,
                },
                $"{property.PropertyType.Name} {field}");
        }
    }

    [Fact]
    public void References_have_the_type_that_they_write()
    {
        Assert.Equal(NameOf(typeof(LeadStatusId)), Condition(lead => lead.StatusId.Is("stat_a"))["reference_type"]!.GetValue<string>());
        Assert.Equal(NameOf(typeof(UserField<>)), Condition(lead => lead.CreatedBy.Is("user_a"))["reference_type"]!.GetValue<string>());
        Assert.Equal(
            NameOf(typeof(UserOrGroupField<>)),
            Condition(lead => lead.Custom("cf_a").AsUserOrGroup().Is("user_a"))["reference_type"]!.GetValue<string>());
        Assert.Equal(
            NameOf(typeof(SequenceId)),
            Condition(lead => lead.Sequences.Any(one => one.SequenceId.Is("seq_a")))["reference_type"]!.GetValue<string>());
        Assert.Equal(
            NameOf(typeof(OpportunityStatusId)),
            Condition(lead => lead.Opportunities.Any(one => one.StatusId.Is("stat_a")))["reference_type"]!.GetValue<string>());
    }

    [Fact]
    public void Conditions_have_the_type_that_they_write()
    {
        Assert.Equal(NameOf(typeof(TextField<>)), TypeOf(lead => lead.Name.HasWords("a")));
        Assert.Equal(NameOf(typeof(NumberField<>)), TypeOf(lead => lead.UrlsCount.Is(1)));
        Assert.Equal(NameOf(typeof(MomentField<>)), TypeOf(lead => lead.DateCreated.Before(Moment.Now)));
        Assert.Equal(NameOf(typeof(BooleanField<>)), TypeOf(lead => lead.Field("x").AsBoolean().IsTrue()));
        Assert.Equal(NameOf(typeof(ChoiceField<>)), TypeOf(lead => lead.Field("x").AsChoice().Is("a")));
        Assert.Equal(NameOf(typeof(TimeZoneField<>)), TypeOf(lead => lead.TimeZone.LocalTimeIsBetween(new TimeOnly(1, 0), new TimeOnly(2, 0))));
    }

    [Fact]
    public void Bounds_modes_and_units_have_the_names_that_they_write()
    {
        NumberField<LeadFields> number = LeadFields.Instance.UrlsCount;
        Assert.All(Marked(typeof(NumberField<LeadFields>)), method => Assert.Contains(
            $"\"{NameOf(method)}\":5", ((Filter<LeadFields>)method.Invoke(number, [5m])!).Json, StringComparison.Ordinal));
        Assert.All(Marked(typeof(TextField<LeadFields>)), method => Assert.Contains(
            $"\"mode\":\"{NameOf(method)}\"", ((Filter<LeadFields>)method.Invoke(LeadFields.Instance.Name, ["a"])!).Json, StringComparison.Ordinal));
        Assert.All(Marked(typeof(ObjectFields<LeadFields>)), method => Assert.Contains(
            $"\"mode\":\"{NameOf(method)}\"", ((Filter<LeadFields>)method.Invoke(LeadFields.Instance, ["a"])!).Json, StringComparison.Ordinal));
        Assert.All([.. Marked(typeof(Ago)), .. Marked(typeof(FromNow))], method => Assert.Contains(
            $"\"{NameOf(method)}\":7", method.Invoke(null, [7])!.ToString(), StringComparison.Ordinal));
        Assert.All([.. Marked(typeof(Last)), .. Marked(typeof(Next))], method => Assert.Contains(
            $"\"{NameOf(method)}\":7",
            LeadFields.Instance.DateCreated.Within((Period)method.Invoke(null, [7])!).Json, StringComparison.Ordinal));
        Assert.All(typeof(Period).GetProperties(BindingFlags.Public | BindingFlags.Static), period => Assert.Contains(
            $"\"range\":\"{NameOf(period)}\"",
            LeadFields.Instance.DateCreated.Within((Period)period.GetValue(null)!).Json, StringComparison.Ordinal));
        Assert.Equal(
            4 + 4 + 3,
            Marked(typeof(NumberField<LeadFields>)).Count + Marked(typeof(TextField<LeadFields>)).Count + Marked(typeof(ObjectFields<LeadFields>)).Count);
        Assert.All([typeof(Ago), typeof(FromNow), typeof(Last), typeof(Next)], type => Assert.Equal(6, Marked(type).Count));
    }

    private static string? NameOf(MemberInfo member) => member.GetCustomAttribute<CloseNameAttribute>()?.Name;

    private static IReadOnlyList<MethodInfo> Marked(Type type) => [.. type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => NameOf(method) is not null)];

    private static string TypeOf(Func<LeadFields, Filter<LeadFields>> filter) => Condition(filter)["type"]!.GetValue<string>();

    private static JsonNode Condition(Func<LeadFields, Filter<LeadFields>> filter)
    {
        JsonNode node = JsonNode.Parse(filter(LeadFields.Instance).Json)!;
        return (node["related_query"] ?? node)["condition"]!;
    }
}
