using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Behind each dot of a chain there are the steps that are valid there, and no more than an editor insists on.</summary>
public sealed class ValidStepTests
{
    // An editor shows object's own GetType, whatever hides it.
    private static readonly string[] s_insisted = ["GetType"];

    // A value that can be read as a text says so.
    private static readonly string[] s_readable = ["ToString"];

    public static TheoryData<string> Stages => Names(type => type.GetCustomAttribute<BulkStageAttribute>() is not null);

    public static TheoryData<string> Actions =>
        Names(type => !type.IsAbstract && type.IsAssignableTo(typeof(BulkAction)));

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task A_stage_offers_its_valid_steps(string type) => Assert.Equal(
        StepsOf(Find(type)).Concat(s_insisted).Order(StringComparer.Ordinal), await OfferedAsync(type, "value."));

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_action_offers_its_valid_steps(string type) => Assert.Equal(
        StepsOf(Find(type)).Concat(s_insisted).Concat(s_readable).Order(StringComparer.Ordinal),
        await OfferedAsync(type, "value."));

    [Theory]
    [InlineData("LeadFields", "value.Name.", "Exists GetType HasPhrase HasWords HasWordsStartingWith Is IsEmpty Meets")]
    [InlineData("LeadFields", "value.StatusId.", "Exists GetType Is IsAnyOf IsEmpty Meets")]
    [InlineData("LeadFields", "value.DateCreated.", "Before Between Exists GetType IsEmpty Meets OnOrAfter Within")]
    [InlineData("LeadFields", "value.Id.", "GetType Is IsAnyOf")]
    [InlineData("LeadFields", "value.Contacts.", "Any GetType None")]
    [InlineData("BulkSelection", "value.", "Description GetType Json Limit Take ToString Unchecked")]
    [InlineData("Filter<LeadFields>", "value.", "! & Description GetType Json ToString |")]
    [InlineData("OffsetMoment", "value.", "And AtEndOfDay AtStartOfDay CountedFrom GetType ToString")]
    [InlineData("Period", "value.", "GetType ToString")]
    public async Task What_filters_are_made_of_offers_what_is_valid(string type, string code, string expected) =>
        Assert.Equal(expected.Split(' '), await OfferedAsync(type, code));

    [Theory]
    [InlineData("SubscribeNeedsPreference", "value.Preference(", "ContactPreference.Contact ContactPreference.Lead")]
    [InlineData("EmailNeedsPreference", "value.Preference(", "ContactPreference.Contact ContactPreference.Lead")]
    [InlineData(
        "MomentField<LeadFields>",
        "value.Within(",
        "Period.AllTime Period.LastMonth Period.LastQuarter Period.LastWeek Period.LastYear Period.ThisMonth Period.ThisQuarter "
        + "Period.ThisWeek Period.ThisYear Period.Today Period.Yesterday")]
    [InlineData("MomentField<LeadFields>", "value.OnOrAfter(", "Moment.Now")]
    public async Task A_parameter_offers_what_can_be_chosen_for_it(string type, string code, string expected)
    {
        string[] offered = await OfferedAsync(type, code);

        string prefix = expected[..(expected.IndexOf('.', StringComparison.Ordinal) + 1)];
        Assert.Equal(expected.Split(' '), offered.Where(item => item.StartsWith(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_word_of_Close_s_says_what_can_be_chosen()
    {
        string documentation = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CloseFluent.xml"));

        Assert.Empty(typeof(Bulk).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && Array.Exists(type.GetInterfaces(), face => face.Name == "IOpenEnum`1"))
            .Where(type => !documentation.Contains($"<completionlist cref=\"T:{type.FullName}\"", StringComparison.Ordinal))
            .Select(type => type.Name));
    }

    /// <summary>What every object has is not a step, and what is there for the compiler's message alone is not one either.</summary>
    [Fact]
    public void Nothing_that_a_filter_or_a_chain_is_made_of_offers_what_every_object_has() => Assert.Empty(
        Steps().SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(member => IsOfEveryObject(member) || member.GetCustomAttribute<ObsoleteAttribute>() is { IsError: true })
            .Where(member => member.GetCustomAttribute<EditorBrowsableAttribute>(false) is not { State: EditorBrowsableState.Never })
            .Where(member => member is not MethodInfo { IsSpecialName: true })
            .Select(member => $"{type.Name}.{member.Name}"))
            .Distinct());

    [Fact]
    public void Every_kind_of_step_is_among_them()
    {
        string[] kinds =
        [
            "LeadFields", "LimitedSelection`1", "Moment", "Period", "PauseNeedsLeads", "PauseAction", "Related`2", "TextField`1",
        ];

        Assert.Empty(kinds.Except(Steps().Select(type => type.Name)));
    }

    [Fact]
    public void Every_parameter_with_values_of_its_own_type_says_what_can_be_chosen()
    {
        string documentation = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CloseFluent.xml"));

        Assert.Empty(Steps().Append(typeof(Leads)).Append(typeof(Contacts))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(method => method.GetCustomAttribute<EditorBrowsableAttribute>() is not { State: EditorBrowsableState.Never })
            .SelectMany(method => method.GetParameters())
            .Select(parameter => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType)
            .Where(type => type.Assembly == typeof(Bulk).Assembly && type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Any(property => property.PropertyType == type || property.PropertyType.IsSubclassOf(type)))
            .Where(type => !documentation.Contains($"<completionlist cref=\"T:{type.FullName}\"", StringComparison.Ordinal))
            .Select(type => type.Name)
            .Distinct());
    }

    // Whatever is in the signature of a chain, a selection, a filter or a moment.
    private static HashSet<Type> Steps()
    {
        HashSet<Type> found = [];
        Queue<Type> pending = new([typeof(Bulk), typeof(Leads), typeof(Contacts), typeof(Filters), typeof(Ago), typeof(Last)]);
        while (pending.TryDequeue(out Type? type))
        {
            Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
            if (definition.Assembly != typeof(Bulk).Assembly || definition.IsInterface || !found.Add(definition))
            {
                continue;
            }

            foreach (Type part in definition.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                .SelectMany(Given))
            {
                pending.Enqueue(part);
            }
        }

        // Two ids or two words are compared.
        found.RemoveWhere(type => (type.IsAbstract && type.IsSealed) || type.IsAssignableTo(typeof(CloseId))
            || Array.Exists(type.GetInterfaces(), face => face.Name == "IOpenEnum`1"));
        return found;
    }

    private static IEnumerable<Type> Given(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Where(type => type.IsAssignableTo(typeof(Delegate)))
            .SelectMany(type => type.GetGenericArguments())
            .Append(method.ReturnType),
        _ => [],
    };

    private static bool IsOfEveryObject(MemberInfo member) => member is MethodInfo { Name: "Equals" or "GetHashCode", IsStatic: false };

    private static TheoryData<string> Names(Func<Type, bool> isMeant) =>
        [.. typeof(Bulk).Assembly.GetExportedTypes().Where(isMeant).Select(type => type.Name).Order(StringComparer.Ordinal)];

    private static Type Find(string name) => typeof(Bulk).Assembly.GetType("CloseFluent." + name, throwOnError: true)!;

    // Methods that are there for the compiler's message alone are refused.
    private static IEnumerable<string> StepsOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false }
            && member.DeclaringType != typeof(object)
            && !(member is MethodInfo { Name: "ToString" or "Equals" or "GetHashCode" or "GetType" })
            && member.GetCustomAttribute<ObsoleteAttribute>() is not { IsError: true }
            && member.GetCustomAttribute<EditorBrowsableAttribute>() is not { State: EditorBrowsableState.Never })
        .Select(member => member.Name)
        .Concat(ExtensionsOf(type))
        .Distinct();

    private static IEnumerable<string> ExtensionsOf(Type type) => typeof(Bulk).Assembly.GetExportedTypes()
        .Where(owner => owner.IsAbstract && owner.IsSealed)
        .SelectMany(owner => owner.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.IsDefined(typeof(ExtensionAttribute)) && method.GetParameters()[0].ParameterType.IsAssignableFrom(type))
        .Select(method => method.Name);

    private static async Task<string[]> OfferedAsync(string type, string code)
    {
        string source = $"class C {{ void M({type} value) {{ {code} }} }}";
        MetadataReference library = MetadataReference.CreateFromFile(
            Path.Combine(AppContext.BaseDirectory, "CloseFluent.dll"),
            documentation: XmlDocumentationProvider.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "CloseFluent.xml")));
        Document document = UserProject.Create(
            source,
            Examples.WithoutFlurl.Where(reference => !reference.Display!.EndsWith("/CloseFluent.dll", StringComparison.Ordinal))
                .Append(library)).Document;
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(
            document, source.IndexOf(code, StringComparison.Ordinal) + code.Length);
        return [.. list.ItemsList.Select(item => item.DisplayText).Distinct().Order(StringComparer.Ordinal)];
    }
}
