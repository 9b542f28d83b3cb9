using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Writes a raw body as a chain, or says why it cannot.</summary>
internal sealed class HttpCallRewrite
{
    private readonly Dictionary<string, BodyValue> _body;
    private readonly HttpCallArguments _arguments;
    private string? _reason;

    private HttpCallRewrite(Dictionary<string, BodyValue> body, HttpCallArguments arguments)
    {
        _body = body;
        _arguments = arguments;
    }

    /// <summary>The chain up to the send, or the reason why there is none.</summary>
    public static (string? Chain, string? Reason) Create(
        SemanticModel model, KnownSymbols known, HttpCallRequest request, CancellationToken cancellationToken)
    {
        if (request.Obstacle is { } obstacle)
        {
            return (null, obstacle);
        }

        if (HttpCallBody.Read(model, request.Content?.Body, cancellationToken) is not { } body)
        {
            return (null, "its body is neither an anonymous object nor a dictionary nor constant JSON");
        }

        foreach (string name in body.Where(member => member.Value.IsNull).Select(member => member.Key).ToArray())
        {
            body.Remove(name);
        }

        HttpCallRewrite rewrite = new(body, new HttpCallArguments(model, known, request.Node.SpanStart));
        string chain = rewrite.Write(known, JsonText.CanBeRaw(model.SyntaxTree));
        string? reason = rewrite._reason
            ?? (body.Count > 0 ? $"'{body.Keys.First()}' has no counterpart there" : null);
        return reason is null ? (chain, null) : (null, reason);
    }

    private string Write(KnownSymbols known, bool canBeRaw)
    {
        if (!_body.ContainsKey("action_type"))
        {
            return Fail("it has no action_type, as actions on sequences have");
        }

        string? action = Take("action_type")?.Text;
        BodyValue? sequence = Take("sequence_id");
        string entry = ToPascalCase(action) + (sequence is null ? "AllSequences" : "");
        IMethodSymbol? begin = known.Entry?.GetMembers(entry).OfType<IMethodSymbol>().FirstOrDefault();
        if (action is null || begin is null)
        {
            return Fail(action is null ? "its action_type is not constant" : $"there is no '{known.Entry?.Name}.{entry}'");
        }

        IReadOnlyList<IMethodSymbol> steps = StageWalk.PathToReady(known, begin.ReturnType);
        string which = begin.Parameters is [var first, ..] ? Write(sequence, "sequence_id", first.Type) : "";
        string chain = $"{known.Entry!.Name}.{entry}({which})";
        if (Parameter(steps, "From") is { } sender)
        {
            chain += $".From({Sender(sender)})";
        }

        if (Parameter(steps, "Preference") is { } preference)
        {
            chain += $".Preference({Required("contact_preference", preference)})";
        }

        return chain + Selection(canBeRaw) + Options(steps.Count > 0 ? steps[steps.Count - 1].ReturnType : begin.ReturnType);
    }

    private static ITypeSymbol? Parameter(IReadOnlyList<IMethodSymbol> steps, string name) =>
        steps.FirstOrDefault(step => step.Name == name)?.Parameters is [var first, ..] ? first.Type : null;

    private string Sender(ITypeSymbol type)
    {
        IReadOnlyList<IParameterSymbol>? parameters = (type as INamedTypeSymbol)?.InstanceConstructors
            .FirstOrDefault(constructor => constructor.Parameters.Length == 3)?.Parameters;
        if (parameters is null)
        {
            return Fail($"there is no '{type.Name}' of three values");
        }

        return $"new {type.Name}({Required("sender_account_id", parameters[0].Type)}, {Required(
            "sender_name", parameters[1].Type)}, "
            + $"{Required("sender_email", parameters[2].Type)})";
    }

    private string Selection(bool canBeRaw)
    {
        BodyValue? filter = Take("s_query");
        BodyValue? query = Take("query");
        BodyValue? limit = Take("results_limit");
        BodyValue? sort = Take("sort");
        if (filter is null && query is null && limit is null && (sort is null or { IsEmpty: true }))
        {
            return ".ToAllLeads()";
        }

        if (query is not null)
        {
            if (filter is null && sort is null && query.Text != "*")
            {
                return $".To(Leads.Search({Write(query, "query", _arguments.Text)}){Take(limit)})";
            }

            return Fail("a text query goes with neither s_query nor sort, and \"*\" is Leads.All");
        }

        if (filter?.Json is not { } json || sort is { Json: null })
        {
            return Fail(filter is null ? "it has no s_query" : "its s_query or sort is not constant");
        }

        JsonTree selection = json;
        if (sort is not null)
        {
            selection = JsonTree.Object(new JsonMember("query", json), new JsonMember("sort", sort.Json!.Value));
        }

        if (PastedSelectionReader.Read(selection).Fault is { } fault)
        {
            return Fail("its filter is not valid: " + fault.Problem);
        }

        return $".To(Leads.FromJson({JsonText.Literal(selection, canBeRaw)}){Take(limit)})";
    }

    private string Take(BodyValue? limit) =>
        limit is null ? "" : $".Take({Write(limit, "results_limit", _arguments.Number)})";

    private string Options(ITypeSymbol ready)
    {
        string options = "";
        if (Option(ready, "AssignCallsTo") is { } assignee
            && Take("calls_assigned_to") is { } users
            && users is not { IsEmpty: true, Items: not null })
        {
            string[] ids = [.. (users.Items ?? []).Select(item => Write(item, "calls_assigned_to", assignee))];
            options += $".AssignCallsTo({(ids is [] ? Fail("calls_assigned_to is not a list of ids") : string.Join(", ", ids))})";
        }

        if (Option(ready, "FromPhoneNumber") is { } phone && Take("from_phone_number_id") is { } number)
        {
            options += $".FromPhoneNumber({Write(number, "from_phone_number_id", phone)})";
        }

        return Take("send_done_email")?.Json switch
        {
            null when _body.ContainsKey("send_done_email") => Fail("send_done_email is not constant"),
            { Kind: JsonKind.False } => options + ".WithoutDoneEmail()",
            _ => options,
        };
    }

    private BodyValue? Take(string name)
    {
        if (_body.TryGetValue(name, out BodyValue? value) && !(name == "send_done_email" && value.Json is null))
        {
            _body.Remove(name);
            return value;
        }

        return null;
    }

    private static ITypeSymbol? Option(ITypeSymbol ready, string name) => ready.InstanceMethods()
        .FirstOrDefault(method => method.Name == name)?.Parameters.FirstOrDefault()?.Type;

    private string Required(string name, ITypeSymbol type) =>
        Take(name) is { } value ? Write(value, name, type) : Fail($"{name} is missing");

    private string Write(BodyValue? value, string name, ITypeSymbol type)
    {
        if (value is null)
        {
            return "";
        }

        (string? code, string? reason) = _arguments.Write(value, name, type);
        return code ?? Fail(reason!);
    }

    private string Fail(string reason)
    {
        _reason ??= reason;
        return "";
    }

    // resume_finished is ResumeFinished.
    private static string ToPascalCase(string? wire) => string.Concat((wire ?? "").Split('_').Where(word => word.Length > 0)
        .Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
