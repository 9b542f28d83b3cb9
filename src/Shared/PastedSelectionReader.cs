using System.Globalization;

namespace CloseFluent.Grammar;

/// <summary>
/// Reads a pasted text. Members that say nothing are passed over; a member that is not known and says something may narrow
/// the selection, so it is refused by its name.
/// </summary>
internal static class PastedSelectionReader
{
    /// <summary>Reads a pasted text.</summary>
    /// <param name="root">The whole text.</param>
    /// <param name="source">Where it comes from; null where that is not known.</param>
    public static PastedSelection Read(JsonTree root, SelectionSource? source = null)
    {
        if (root.Kind != JsonKind.Object)
        {
            return Refused(FilterGrammar.NoObject(root, "a filter"));
        }

        return IsWrapper(root)
            ? ReadWrapper(root, source)
            : ReadFilter(root, "", new PastedSelection { Source = source });
    }

    private static bool IsWrapper(JsonTree value) =>
        value.Find(SelectionMembers.Query) is not null || value.Find(SelectionMembers.StructuredQuery) is not null;

    private static bool IsSmartView(JsonTree root) =>
        root.Word(SelectionMembers.Id)?.StartsWith(SelectionMembers.SmartViewPrefix, StringComparison.Ordinal) == true
        || (root.Word(SelectionMembers.Name) is not null && root.Find(SelectionMembers.StructuredQuery) is not null);

    private static PastedSelection ReadWrapper(JsonTree root, SelectionSource? source)
    {
        bool isView = IsSmartView(root);
        PastedSelection selection = new() { Source = isView ? SourceOf(root) ?? source : source };
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonMember member in root.Members)
        {
            selection = names.Add(member.Name)
                ? ReadMember(selection, member, isView)
                : Refused(FilterGrammar.Repeated(member).Under("." + member.Name));
            if (selection.Fault is not null)
            {
                return selection;
            }
        }

        return ReadQuery(root, isView, selection);
    }

    private static SelectionSource? SourceOf(JsonTree view) =>
        view.Word(SelectionMembers.Type) is { Length: > 0 } type ? new SelectionSource(type, IsOfView: true) : null;

    private static PastedSelection ReadMember(
        PastedSelection selection, JsonMember member, bool isView)
    {
        switch (member.Name)
        {
            case SelectionMembers.Query or SelectionMembers.StructuredQuery:
            case SelectionMembers.Fields or SelectionMembers.IncludeCounts:
            case var _ when member.Value.SaysNothing():
                return selection;
            case SelectionMembers.ResultsLimit or SelectionMembers.Limit:
                return ReadLimit(selection, member);
            case SelectionMembers.PageSize when PositiveNumber(member.Value) is { } size:
                return selection with { PageSize = size };
            case SelectionMembers.Sort:
                return ReadSort(selection, member.Value);
            case SelectionMembers.IsUserDependent when isView:
                return selection with { IsUserDependent = member.Value.Kind == JsonKind.True };
            case var _ when isView:
                return selection;
            default:
                return Refused(Unknown(member));
        }
    }

    private static FilterFault Unknown(JsonMember member) => new(
        $"\"{LineBreaks.Show(member.Name)}\" does not belong beside a filter: what it says would get lost. Copied filters have "
            + "query, results_limit and sort; to leave it out on purpose, paste the value of query alone",
        member.Position,
        "." + member.Name);

    private static PastedSelection ReadLimit(PastedSelection selection, JsonMember member)
    {
        string? problem = (PositiveNumber(member.Value), selection.Limit) switch
        {
            (null, _) => $"\"{member.Name}\" is a whole number of 1 or more, or null",
            ({ } limit, { } other) when limit != other => FormattableString.Invariant(
                $"\"{member.Name}\" is {limit} and the other limit is {other}: leave out the one that is not meant"),
            _ => null,
        };
        return problem is null
            ? selection with { Limit = PositiveNumber(member.Value) }
            : Refused(new FilterFault(problem, member.Value.Position, "." + member.Name));
    }

    private static int? PositiveNumber(JsonTree value) =>
        value.Kind == JsonKind.Number
        && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number > 0
            ? number
            : null;

    private static PastedSelection ReadSort(PastedSelection selection, JsonTree sort)
    {
        FilterFault? fault = sort.Kind == JsonKind.List && sort.Items.All(item => item.Kind == JsonKind.Object)
            ? FilterGrammar.FaultOfRepeats(sort)
            : new FilterFault("\"sort\" is a list of objects, or null", sort.Position);
        return fault is null ? selection with { Sort = sort } : Refused(fault.Under("." + SelectionMembers.Sort));
    }

    private static PastedSelection ReadQuery(JsonTree root, bool isView, PastedSelection selection)
    {
        JsonTree? query = root.Find(SelectionMembers.Query);
        JsonTree? structured = root.Find(SelectionMembers.StructuredQuery);
        bool hasQuery = query is { } text && !text.SaysNothing();
        bool hasStructured = structured is { } given && !given.SaysNothing();
        if (hasQuery && hasStructured)
        {
            return Refused(new FilterFault(
                "\"query\" occurs twice, once as \"s_query\", and which one applies is not known",
                structured!.Value.Position,
                "." + SelectionMembers.StructuredQuery));
        }

        if (hasStructured)
        {
            return ReadStructured(structured!.Value, selection);
        }

        if (isView && query?.Kind != JsonKind.Object)
        {
            return ReadText(query, selection);
        }

        return hasQuery && query!.Value.Kind == JsonKind.Text
            ? Refused(new FilterFault(
                "a filter is a JSON object, not a text; for a query in the older text language write Leads.Search(…)",
                query.Value.Position,
                "." + SelectionMembers.Query))
            : ReadFilter(
                query ?? structured!.Value,
                "." + (query is null ? SelectionMembers.StructuredQuery : SelectionMembers.Query),
                selection);
    }

    // A Smart View has its filter wrapped with order and limit; a bulk action has it bare.
    private static PastedSelection ReadStructured(JsonTree structured, PastedSelection selection)
    {
        const string Path = "." + SelectionMembers.StructuredQuery;
        if (structured.Kind != JsonKind.Object || structured.Find(NodeMembers.Type) is not null || !IsWrapper(structured))
        {
            return ReadFilter(structured, Path, selection);
        }

        PastedSelection inner = ReadWrapper(structured, selection.Source);
        if (inner.Fault is { } fault)
        {
            return Refused(fault.Under(Path));
        }

        return (inner.Limit ?? selection.Limit) == (selection.Limit ?? inner.Limit)
            && (inner.Sort is null || selection.Sort is null)
                ? Doubted(inner with
                {
                    FilterPath = Path + inner.FilterPath,
                    Limit = inner.Limit ?? selection.Limit,
                    Sort = inner.Sort ?? selection.Sort,
                    PageSize = inner.PageSize ?? selection.PageSize,
                    IsUserDependent = selection.IsUserDependent,
                })
                : Refused(new FilterFault(
                    "it has an order or a limit inside and outside: leave out the one that is not meant", structured.Position, Path));
    }

    private static PastedSelection ReadText(JsonTree? query, PastedSelection selection)
    {
        if (query is not { } given || given.SaysNothing() || string.IsNullOrWhiteSpace(given.Text))
        {
            return Refused(new FilterFault(
                "the Smart View has neither a filter nor a query and would select everything. " + HowToSelectEvery(selection),
                query?.Position ?? 0,
                "." + (query is null ? SelectionMembers.StructuredQuery : SelectionMembers.Query)));
        }

        const string Path = "." + SelectionMembers.Query;
        if (given.Kind != JsonKind.Text)
        {
            return Refused(FilterGrammar.NoObject(given, "a filter").Under(Path));
        }

        return given.Text.Trim() == "*"
            ? Refused(new FilterFault(
                "the query \"*\" selects everything. " + HowToSelectEvery(selection), given.Position, Path))
            : Doubted(selection with { Query = given.Text, Doubt = selection.Source?.DoubtOfText });
    }

    private static PastedSelection ReadFilter(JsonTree filter, string path, PastedSelection selection)
    {
        if (FilterGrammar.FaultOfNode(filter) is { } fault)
        {
            return Refused(fault.Under(path));
        }

        FilterMeaning meaning = new();
        return meaning.Evaluate(filter) is true
            ? Refused(new FilterFault(WhyAll(filter, selection), filter.Position, path))
            : Doubted(selection with
            {
                Filter = filter,
                FilterPath = path,
                Doubt = SelectionDoubt.Find(
                    filter, meaning.Mistake is { } mistake ? path + mistake : null, selection.Source),
            });
    }

    private static string WhyAll(JsonTree filter, PastedSelection selection)
    {
        string every = SelectionSource.HowToSelectEvery(SelectionDoubt.KindOf(filter) ?? selection.Source?.ObjectType);
        return FilterMeaning.HasCondition(filter)
            ? "its conditions together match everyone: whatever an object is, it meets one of them. Decide who is to be left out. "
                + every
            : $"it has no condition and would match everything. {every} (Close's responses also have match_all where an action was "
                + "selected by a text query)";
    }

    private static string HowToSelectEvery(PastedSelection selection) => SelectionSource.HowToSelectEvery(selection.Source?.ObjectType);

    private static PastedSelection Doubted(PastedSelection selection) =>
        selection.Doubt is null && selection.IsUserDependent
            ? selection with
            {
                Doubt = "depends on the user who asks (\"is_user_dependent\"), which for an API key is the owner of the key, so "
                    + "that it may reach others than the person saw who copied it",
            }
            : selection;

    private static PastedSelection Refused(FilterFault fault) => PastedSelection.Refused(fault);
}
