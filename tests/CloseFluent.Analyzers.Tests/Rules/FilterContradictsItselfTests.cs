using System.Reflection;
using Rule = CloseFluent.Analyzers.Tests.RuleTest<
    CloseFluent.Analyzers.FilterIsMistakenRule, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace CloseFluent.Analyzers.Tests;

public sealed class FilterContradictsItselfTests
{
    private static readonly Type[] s_fields =
    [
        typeof(TextField<LeadFields>), typeof(NumberField<LeadFields>), typeof(MomentField<LeadFields>),
        typeof(BooleanField<LeadFields>), typeof(ChoiceField<LeadFields>), typeof(UserField<LeadFields>),
        typeof(UserOrGroupField<LeadFields>), typeof(ReferenceField<LeadFields, LeadStatusId>), typeof(TimeZoneField<LeadFields>),
        typeof(IdField<LeadFields, LeadId>), typeof(LeadFields), typeof(Related<LeadFields, ContactFields>),
    ];

    /// <summary>Every condition of the library, as it is written.</summary>
    public static TheoryData<string> Conditions => [.. s_fields.SelectMany(type => type.GetMethods()
        .Where(method => method.ReturnType == typeof(Filter<LeadFields>)
            && !method.IsStatic && method.Name != "Anything"
            && !method.IsDefined(typeof(ObsoleteAttribute)))
        .Select(method => Written(type, method))).Distinct()];

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task Every_condition_contradicts_its_opposite(string condition)
    {
        await Rule.ReportsAsync(Method($"Leads.Where(l => [|l.Name.Exists() & {condition} & !{condition}|]);"));
        await Rule.ReportsAsync(Method($"Leads.Where(l => [|!{condition} || l.Name.Exists() || {condition}|]);"));
        await Rule.IsSilentAsync(Method($"Leads.Where(l => {condition} && l.Custom(\"cf_x\").Exists());"));
    }

    [Theory]
    [InlineData("!l.StatusId.Is(a) | !l.StatusId.Is(\"stat_b\") | !l.StatusId.Is(\"stat_c\")")]
    [InlineData("l.StatusId.Is(\"stat_a\") & l.StatusId.Is(\"stat_b\")")]
    [InlineData("l.StatusId.Is(s_known) & l.StatusId.Is(new LeadStatusId(\"stat_b\"))")]
    [InlineData("l.StatusId.Is(a) && !l.StatusId.Is(a)")]
    [InlineData("l.StatusId.IsAnyOf(\"stat_a\", \"stat_b\") & l.StatusId.IsAnyOf([\"stat_c\"])")]
    [InlineData("l.StatusId.IsAnyOf(list) & !l.StatusId.IsAnyOf(list)")]
    [InlineData("l.TimesCommunicated.MoreThan(10) & l.TimesCommunicated.LessThan(5)")]
    [InlineData("l.TimesCommunicated.MoreThan(n) & l.TimesCommunicated.AtMost(n)")]
    [InlineData("l.TimesCommunicated.Is(n) & l.TimesCommunicated.LessThan(n)")]
    [InlineData("l.DateCreated.OnOrAfter(new DateOnly(2026, 5, 1)) & l.DateCreated.Before(new DateOnly(2026, 4, 1))")]
    [InlineData("l.DateCreated.OnOrAfter(from) & l.DateCreated.Before(from)")]
    [InlineData("l.DateCreated.Within(Last.Days(3)) & l.DateCreated.Before(Ago.Weeks(1))")]
    [InlineData("l.DateCreated.Within(Period.Today) & l.DateCreated.Within(Period.Yesterday)")]
    [InlineData("l.DateCreated.OnOrAfter(DateTimeOffset.Now) & l.DateCreated.Before(DateTimeOffset.Now.AddDays(-1))")]
    [InlineData("l.Name.Exists() & l.Name.IsEmpty()")]
    [InlineData("l.Name.HasWords(\"a\") & l.Name.IsEmpty()")]
    [InlineData("l.Name.Is(\"Acme\") & l.Name.Is(\"Other\")")]
    [InlineData("l.Custom(field).AsChoice().Is(\"a\") & l.Custom(field).IsEmpty()")]
    [InlineData("l.Contacts.Any(c => c.Title.Is(\"a\")) & l.Contacts.None()")]
    [InlineData("l.Contacts.Any(c => c.Title.Is(word)) & l.Contacts.None(c => c.Title.Is(word) | c.Name.Exists())")]
    [InlineData("l.Related(\"activity.note\").Any() & l.Related(\"activity.note\").None()")]
    [InlineData("Filters.AllOf([l.Name.Exists(), l.Name.IsEmpty()])")]
    [InlineData("Filters.AnyOf([l.Name.Exists(), !l.Name.Exists()])")]
    [InlineData("l.FromJson(\"\"\"{\"type\":\"id\",\"value\":\"lead_a\"}\"\"\") & l.Id.Is(\"lead_b\")")]
    [InlineData("!l.Anything()")]
    [InlineData("l.Anything() | l.Name.Exists()")]
    [InlineData("filter & l.Name.Exists() & !filter")]
    [InlineData("l.Id.Is(\"lead_a\") & l.Id.Is(\"lead_b\")")]
    [InlineData("l.TimesCommunicated.Between(most: n, least: m) & !l.TimesCommunicated.Between(m, n)")]
    [InlineData("l.Custom(\"cf_1\").AsBoolean().Is(some) & !l.Custom(\"cf_1\").AsBoolean().Is(some)")]
    [InlineData("l.Custom(\"cf_1\").AsReference<CustomObjectId>(word).Is(thing) & !l.Custom(\"cf_1\").AsReference<CustomObjectId>(word).Is(thing)")]
    [InlineData("Filters.AllOf(new[] { l.Name.Exists(), l.Name.IsEmpty() })")]
    [InlineData("l.DateCreated.OnOrAfter(from.AddDays(1)) & l.DateCreated.Before(from)")]
    [InlineData("l.DateCreated.OnOrAfter(Ago.Days(1).AtStartOfDay()) & l.DateCreated.Before(Ago.Weeks(1).AtEndOfDay())")]
    [InlineData("l.DateCreated.Within(Period.Since(clock.GetUtcNow())) & l.DateCreated.Before(clock.GetUtcNow().AddDays(-1))")]
    [InlineData("((Filter<LeadFields>)(l.Name.Exists())) & l.Name.IsEmpty()")]
    [InlineData("l.Related(word).Any() & l.Related(word).None()")]
    [InlineData("l.StatusId.Is(a) & !l.StatusId.Is(same)")]
    public Task Finds(string filter) => Rule.ReportsAsync(Method($"Leads.Where(l => [|{filter}|]);"));

    [Theory]
    [InlineData("l.StatusId.Is(a) | l.StatusId.Is(b)")]
    [InlineData("l.StatusId.Is(a) & l.StatusId.Is(b)")]
    [InlineData("!l.StatusId.Is(a) & !l.StatusId.Is(b)")]
    [InlineData("!l.StatusId.Is(a) | !l.StatusId.Is(b)")]
    [InlineData("l.StatusId.Is(changing) & !l.StatusId.Is(changing)")]
    [InlineData("l.StatusId.Is(Next()) & !l.StatusId.Is(Next())")]
    [InlineData("l.StatusId.Is(Current) & !l.StatusId.Is(Current)")]
    [InlineData("l.Custom(field).AsChoice().Is(\"a\") & l.Custom(field).AsChoice().Is(\"b\")")]
    [InlineData("l.Custom(field).AsText().Is(\"a\") & l.Custom(other).AsText().IsEmpty()")]
    [InlineData("l.Custom(\"cf_1\").AsNumber().MoreThan(10) & l.Custom(\"cf_1\").AsNumber().LessThan(5)")]
    [InlineData("l.Contacts.Any(c => c.Title.Is(\"a\")) & l.Contacts.Any(c => c.Title.Is(\"b\"))")]
    [InlineData("l.Contacts.Any(c => c.Title.Is(\"a\")) & l.Contacts.None(c => c.Title.Is(\"b\"))")]
    [InlineData("l.Contacts.Any() & l.Opportunities.None()")]
    [InlineData("l.Name.HasWords(\"a\") & l.Name.HasWords(\"b\")")]
    [InlineData("l.Name.Is(\"acme\") & l.Name.Is(\"ACME\")")]
    [InlineData("l.CreatedBy.IsCurrentUser() & l.CreatedBy.Is(\"user_a\")")]
    [InlineData("l.TimesCommunicated.MoreThan(n) & l.TimesCommunicated.LessThan(m)")]
    [InlineData("l.TimesCommunicated.MoreThan(5) | l.TimesCommunicated.AtMost(5)")]
    [InlineData("l.DateCreated.OnOrAfter(DateTimeOffset.Now) & l.DateCreated.Before(DateTimeOffset.Now)")]
    [InlineData("l.DateCreated.OnOrAfter(from) & l.DateCreated.Before(until)")]
    [InlineData("l.DateCreated.OnOrAfter(earlier) & l.DateCreated.Before(DateTimeOffset.Now.AddHours(-1))")]
    [InlineData("l.DateCreated.Within(Last.Days(30)) & l.DateCreated.Before(Ago.Months(1))")]
    [InlineData("l.StatusId.IsAnyOf(list) & l.StatusId.IsAnyOf(lists[0])")]
    [InlineData("filter & !lists.Count.Equals(0) switch { true => l.Name.Exists(), _ => filter }")]
    [InlineData("l.Anything() & l.Anything()")]
    [InlineData("Filters.AllOf(lists.Select(x => l.StatusId.IsAnyOf(x)))")]
    [InlineData("l.TimesCommunicated.Between(n, m) & !l.TimesCommunicated.Between(m, n)")]
    [InlineData("l.Custom(\"cf_1\").AsBoolean().Is(some) & l.Custom(\"cf_1\").AsBoolean().IsTrue()")]
    [InlineData("l.DateCreated.Within(lately) & l.DateCreated.Before(DateTimeOffset.UtcNow.AddMinutes(-5))")]
    [InlineData("l.Contacts.Any(test) & !l.Contacts.Any(test)")]
    [InlineData("l.Related(word).Any() & l.Related(other.ToString()).None()")]
    public Task Is_silent_on(string filter) => Rule.IsSilentAsync(Method($"Leads.Where(l => {filter});"));

    [Theory]
    [InlineData("filter & !filter")]
    [InlineData("filter | !filter")]
    [InlineData("!filter && (filter)")]
    [InlineData("filter || filters.First || !filters.First")]
    [InlineData("own & !own")]
    [InlineData("this.Fixed & !Fixed")]
    [InlineData("s_shared | !s_shared")]
    [InlineData("filters.First & !filters.First")]
    [InlineData("some & none")]
    [InlineData("none | some")]
    [InlineData("named & unnamed")]
    [InlineData("Filters.AllOf([filter, !filter])")]
    [InlineData("!all")]
    public async Task A_filter_that_stays_the_same_contradicts_its_opposite(string filter)
    {
        await Rule.ReportsAsync(Names($"Leads.Where(l => [|{filter}|]);"));
        await Rule.ReportsAsync(Names($"Leads.Where(_ => {{ return [|{filter}|]; }});"));
    }

    [Theory]
    [InlineData("filter & other")]
    [InlineData("filter & !other")]
    [InlineData("Next() & !Next()")]
    [InlineData("Computed & !Computed")]
    [InlineData("changing & !changing")]
    [InlineData("filters.Second & !filters.Second")]
    [InlineData("list[0] & !list[0]")]
    [InlineData("filters.First & !more.First")]
    [InlineData("filter & filter")]
    [InlineData("all")]
    public Task Is_silent_on_filters_that_may_differ(string filter) => Rule.IsSilentAsync(Names($"Leads.Where(l => {filter});"));

    [Theory]
    [InlineData("l.StatusId.IsAnyOf(s_lost) & l.StatusId.Is(\"stat_c\")")]
    [InlineData("l.StatusId.IsAnyOf(C.s_lost) & l.StatusId.IsAnyOf(s_won)")]
    [InlineData("!l.StatusId.IsAnyOf(s_lost) & l.StatusId.Is(\"stat_b\")")]
    [InlineData("l.TimesCommunicated.MoreThan(once + 1) & l.TimesCommunicated.LessThan(once)")]
    [InlineData("l.TimesCommunicated.AtLeast(once) & l.TimesCommunicated.AtMost(once - 1)")]
    [InlineData("l.TimesCommunicated.MoreThan(Most + 1) & l.TimesCommunicated.AtMost(Most)")]
    public Task Lists_and_sums_that_stay_the_same_are_read(string filter) =>
        Rule.ReportsAsync(Fixed($"Leads.Where(l => [|{filter}|]);"));

    [Theory]
    [InlineData("l.StatusId.IsAnyOf(s_lost) & l.StatusId.Is(\"stat_b\")")]
    [InlineData("l.StatusId.IsAnyOf(s_written) & l.StatusId.Is(\"stat_c\")")]
    [InlineData("l.StatusId.IsAnyOf(s_grows) & l.StatusId.Is(\"stat_c\")")]
    [InlineData("l.StatusId.IsAnyOf(Open) & l.StatusId.Is(\"stat_c\")")]
    [InlineData("l.TimesCommunicated.MoreThan(once - 1) & l.TimesCommunicated.LessThan(once + 1)")]
    [InlineData("l.TimesCommunicated.MoreThan(counted + 1) & l.TimesCommunicated.LessThan(once)")]
    public Task Is_silent_on_lists_and_sums_that_may_change(string filter) => Rule.IsSilentAsync(Fixed($"Leads.Where(l => {filter});"));

    private static string Fixed(string body) => $$"""
        class C
        {
            private const int Most = 5;
            private static readonly LeadStatusId[] s_lost = ["stat_a", "stat_b"];
            private static readonly IReadOnlyList<LeadStatusId> s_won = new LeadStatusId[] { "stat_c" };
            private static readonly LeadStatusId[] s_written = ["stat_a"];
            private static readonly List<LeadStatusId> s_grows = ["stat_a"];
            private static LeadStatusId[] Open => Environment.NewLine.Length > 1 ? s_lost : s_written;

            static void Write() => s_written[0] = "stat_c";

            void M() { int once = 5; int counted = 5; counted++; {{body}} }
        }
        """;

    [Fact]
    public async Task A_file_without_a_class_is_read_as_well()
    {
        await Rule.ReportsAsync(/* lang=c#-test */ """
            Filter<LeadFields> Both(Filter<LeadFields> filter) => [|filter & !filter|];
            Leads.Where(l => Both([|l.Name.Exists() & !l.Name.Exists()|]));
            Func<Filter<LeadFields>, Filter<LeadFields>> not = x => [|x | !x|];
            """);
    }

    [Theory]
    [InlineData("Leads.Where(l => l.Name.Exists()).Where(l => l.Name.IsEmpty())")]
    [InlineData("Leads.Where(l => l.StatusId.Is(\"stat_a\")).Where(x => x.Name.Exists()).Where(l => l.StatusId.Is(\"stat_b\"))")]
    [InlineData("Leads.All.Where(l => l.Name.Exists()).Where(l => l.Name.IsEmpty())")]
    [InlineData("CloseFluent.Leads.All.Where(l => l.Name.Exists()).Where(l => l.Name.IsEmpty())")]
    [InlineData("Contacts.Where(c => c.Title.Exists()).Where(c => c.Title.IsEmpty())")]
    [InlineData("Leads.WithIds(\"lead_a\").Where(l => l.Id.Is(\"lead_b\"))")]
    [InlineData("Leads.WithIds(\"lead_a\").Except(Leads.WithIds(\"lead_a\", \"lead_b\"))")]
    [InlineData("Leads.Where(l => l.StatusId.Is(a)).Except(Leads.Where(l => l.StatusId.Is(a)))")]
    [InlineData("Leads.Where(l => l.Name.Exists()) & Leads.Where(l => l.Name.IsEmpty())")]
    [InlineData("Leads.Where(l => l.Name.Exists()) | Leads.Where(l => !l.Name.Exists())")]
    [InlineData("named & Leads.Where(l => l.Name.IsEmpty())")]
    [InlineData("named.Where(l => l.Name.IsEmpty())")]
    [InlineData("named.Where(l => l.Emails.Any()).Where(l => l.Name.IsEmpty())")]
    [InlineData("named.Except(Leads.Where(l => l.Name.Exists()))")]
    [InlineData("(Leads.Where(l => l.Name.Exists()) & named).Where(l => l.Name.IsEmpty())")]
    [InlineData("(Leads.Where(l => l.StatusId.Is(a)) | Leads.Where(l => l.StatusId.Is(\"stat_b\"))).Where(l => l.StatusId.IsEmpty())")]
    public async Task Conditions_of_a_selection_contradict_each_other(string selection)
    {
        const string Before = "var named = Leads.Where(l => l.Name.Exists()).Where(l => l.Url.Exists()); ";
        await Rule.ReportsAsync(Method($"{Before}var s = [|{selection}|];"));
        await Rule.ReportsAsync(Method($"{Before}var s = ([|{selection}|]).OrderBy(l => l.DateCreated).Take(3);"));
    }

    [Theory]
    [InlineData("Leads.Where(l => l.StatusId.Is(a)).Where(l => l.Name.Exists())")]
    [InlineData("Leads.Where(l => l.StatusId.Is(\"stat_a\")) | Leads.Where(l => l.StatusId.Is(\"stat_b\"))")]
    [InlineData("Leads.Where(l => l.StatusId.Is(a)).Except(Leads.Where(l => l.StatusId.Is(b)))")]
    [InlineData("Leads.Where(l => l.StatusId.Is(a)).Except(Leads.WithIds(\"lead_a\"))")]
    [InlineData("Leads.WithIds(ids).Where(l => l.Id.Is(\"lead_b\"))")]
    [InlineData("Leads.WithIds(\"lead_a\") | Leads.WithIds(\"lead_b\")")]
    [InlineData("Leads.All.Where(l => l.Name.Exists())")]
    [InlineData("Leads.Where(l => l.Name.Exists()) & given")]
    [InlineData("given.Where(l => l.Name.Exists()).Except(Leads.Where(l => l.Name.IsEmpty()))")]
    [InlineData("(given & Leads.Where(l => l.Name.Exists())) | Leads.Where(l => l.Name.IsEmpty())")]
    [InlineData("(given | Leads.Where(l => l.Name.Exists())) & Leads.Where(l => l.Name.IsEmpty())")]
    public Task Is_silent_on_selections_that_select(string selection) => Rule.IsSilentAsync(
        Method($"var given = Leads.All; if (a is null) given = Leads.Where(l => l.Url.Exists()); LeadId[] ids = []; var s = {selection};"));

    [Theory]
    [InlineData("Leads.Where(l => l.StatusId.Is(\"stat_a\")).Where(l => l.StatusId.Is(\"stat_b\"))",
        "No lead can meet both 'l.StatusId.Is(\"stat_a\")' and 'l.StatusId.Is(\"stat_b\")': join them with |, or remove one")]
    [InlineData("Leads.Where(l => l.StatusId.Is(a)).Except(Leads.Where(l => l.StatusId.Is(a)))",
        "No lead can meet this, since its conditions contradict each other: decide which of them are meant")]
    public Task Message_names_the_conditions_of_a_selection(string selection, string message) =>
        Rule.ReportsAsync(Method($"var s = [|{selection}|];"), message);

    [Fact]
    public Task Conditions_of_C_are_left_alone() => Rule.IsSilentAsync(Names(/* lang=c#-test */ """
        bool flag = list.Count > 0, not = !flag;
        if (flag && !flag || not & flag) { Leads.Where(l => filter); }
        """));

    [Fact]
    public async Task The_innermost_group_is_reported_once()
    {
        await Rule.ReportsAsync(Method(
            "Leads.Where(l => l.Name.Exists() | ([|l.Name.Exists() & l.Name.IsEmpty()|]) | !l.StatusId.Is(a));"));
        await Rule.ReportsAsync(Method("Leads.Where(l => l.Name.Exists() & !([|l.Name.Exists() & l.Name.IsEmpty()|]));"));
        await Rule.ReportsAsync(Method(
            "Leads.Where(l => l.Name.Exists() & l.Contacts.Any(c => [|c.Title.Exists() & c.Title.IsEmpty()|]));"));
        await Rule.ReportsAsync(Method(
            "Leads.Where(l => { var name = l.Name; return [|name.Exists() & name.IsEmpty()|]; });"));
        await Rule.ReportsAsync(Method(
            "Leads.Where(l => { var none = [|l.Name.Exists() & l.Name.IsEmpty()|]; return none & l.StatusId.Is(a); });"));
        await Rule.ReportsAsync(Method("Leads.Where(l => l.TimesCommunicated.Between([|3|], 2) & l.Name.Exists());"));
        await Rule.ReportsAsync(Method("Contacts.Where(c => [|c.Title.Exists() & c.Title.IsEmpty()|]);"));
    }

    [Theory]
    [InlineData("l.StatusId.Is(\"stat_a\") & l.Name.Exists() & l.StatusId.Is(\"stat_b\")",
        "No lead can meet both 'l.StatusId.Is(\"stat_a\")' and 'l.StatusId.Is(\"stat_b\")': join them with |, or remove one")]
    [InlineData("!l.StatusId.Is(\"stat_a\") | !l.StatusId.Is(\"stat_b\")",
        "Every lead meets '!l.StatusId.Is(\"stat_a\")' or '!l.StatusId.Is(\"stat_b\")', whatever it is: join them with &, or remove one")]
    [InlineData("l.Name.Exists() & l.Name.IsEmpty()",
        "No lead can meet both 'l.Name.Exists()' and 'l.Name.IsEmpty()': remove one")]
    [InlineData("l.Id.IsAnyOf(\"lead_a\", \"lead_b\") & !l.Id.Is(\"lead_a\") & !l.Id.Is(\"lead_b\")",
        "No lead can meet this, since its conditions contradict each other: decide which of them are meant")]
    [InlineData("l.Name.Is(\"a\") | !l.Name.HasWords(\"b\") | (l.Name.HasWords(\"b\") & !l.Name.Is(\"a\"))",
        "Every lead meets this, whatever it is: decide which are to be left out")]
    public Task Message_names_the_conditions(string filter, string message) =>
        Rule.ReportsAsync(Method($"Leads.Where(l => [|{filter}|]);"), message);

    [Fact]
    public async Task Half_written_filters_are_left_alone()
    {
        foreach (string filter in new[] { "l. & l.Name.Exists()", "l.Name.Is() & l.Name.IsEmpty()", "!", "l.Name.Is(\"a\") &", "l.Contacts.Any(c) & !l.Contacts.Any(c)" })
        {
            await Rule.IsSilentAsync(Method($"Leads.Where(l => {filter});"));
        }
    }

    private static string Written(Type type, MethodInfo method)
    {
        string subject = type switch
        {
            _ when type == typeof(LeadFields) => "l",
            _ when type == typeof(Related<LeadFields, ContactFields>) => "l.Contacts",
            _ when type == typeof(ReferenceField<LeadFields, LeadStatusId>) => "l.StatusId",
            _ when type == typeof(TimeZoneField<LeadFields>) => "l.TimeZone",
            _ when type == typeof(IdField<LeadFields, LeadId>) => "l.Id",
            _ => "l.Custom(\"cf_1\").As" + type.Name.Replace("Field`1", "()", StringComparison.Ordinal),
        };
        return $"{subject}.{method.Name}({string.Join(", ", method.GetParameters().Select((parameter, index) => Argument(parameter, index)))})";
    }

    private static string Argument(ParameterInfo parameter, int index) => parameter switch
    {
        { Name: "conditionJson" } => "\"\"\"{\"type\":\"new\",\"value\":1}\"\"\"",
        { Name: "filterJson" } => "\"\"\"{\"type\":\"new\",\"value\":1}\"\"\"",
        { ParameterType: { IsArray: true } array } => Value(array.GetElementType()!, index),
        { ParameterType: { IsGenericType: true } list } when list.GetGenericTypeDefinition() == typeof(IEnumerable<>) =>
            $"[{Value(list.GenericTypeArguments[0], index)}]",
        { ParameterType: { IsGenericType: true } } => "c => c.Title.Is(\"a\")",
        _ => Value(parameter.ParameterType, index),
    };

    private static string Value(Type type, int index) => type.Name switch
    {
        nameof(UserId) or nameof(UserOrGroupId) => $"\"user_{index}\"",
        nameof(LeadStatusId) => $"\"stat_{index}\"",
        nameof(LeadId) => $"\"lead_{index}\"",
        nameof(String) => $"\"w{index}\"",
        nameof(Boolean) => "true",
        nameof(Decimal) => $"{index}",
        nameof(Moment) => $"Moment.StartOf(2026, 5, {index + 1})",
        nameof(Period) => "Last.Days(3)",
        nameof(TimeSpan) => $"new TimeSpan({index}, 0, 0)",
        nameof(TimeOnly) => $"new TimeOnly({index}, 0)",
        _ => throw new InvalidOperationException($"No sample for {type}: add one."),
    };

    private static string Names(string body) => /* lang=c#-test */ $$"""
        record Pair(Filter<LeadFields> First)
        {
            public Filter<LeadFields> Second { get; set; } = First;
        }

        class C
        {
            private static readonly Filter<LeadFields> s_shared = LeadFilter.Parse("{}");
            Filter<LeadFields> Fixed { get; } = s_shared;
            Filter<LeadFields> Computed => Next();
            Filter<LeadFields> Next() => s_shared;

            void M(Filter<LeadFields> filter, Filter<LeadFields> other, List<Filter<LeadFields>> list, Pair filters, Pair more, LeadFields fields)
            {
                var own = Next();
                var some = filter;
                var none = !filter;
                var named = fields.Name.Exists();
                var unnamed = fields.Name.IsEmpty();
                var all = fields.Anything();
                var changing = filter;
                changing = other;
                {{body}}
            }
        }
        """;

    private static string Method(string body) => /* lang=c#-test */ $$"""
        class C
        {
            private static readonly LeadStatusId s_known = "stat_a";
            private LeadStatusId _current = "stat_a";
            LeadStatusId Current => new("stat_" + DateTime.Now.Ticks);
            LeadStatusId Next() => _current;

            void M(LeadStatusId a, LeadStatusId b, int n, int m, string word, CustomFieldId field, CustomFieldId other,
                DateTimeOffset from, DateTimeOffset until, LeadStatusId[] list, List<LeadStatusId[]> lists, Filter<LeadFields> filter,
                bool some, CustomObjectId thing, TimeProvider clock, Func<ContactFields, Filter<ContactFields>> test)
            {
                LeadStatusId changing = a;
                changing = b;
                DateTimeOffset earlier = DateTimeOffset.Now;
                LeadStatusId same = a;
                Period lately = Period.Since(DateTimeOffset.UtcNow);
                {{body}}
            }
        }
        """;
}
