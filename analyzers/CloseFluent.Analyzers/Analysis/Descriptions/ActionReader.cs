using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads what a bulk action does.</summary>
internal sealed class ActionReader
{
    private readonly ChainSource _source;
    private readonly ValueReader _values;
    private readonly SelectionPartsReader _selections;

    private ActionReader(ChainSource source)
    {
        _source = source;
        _values = new ValueReader(source);
        _selections = new SelectionPartsReader(source, _values);
    }

    /// <summary>
    /// The sentence that a ready action would describe itself with, with placeholders for what is not constant; null where the
    /// chain does not begin in sight.
    /// </summary>
    public static string? Describe(ChainSource source, ExpressionSyntax action) =>
        Catch(source, () => new ActionReader(source).Describe(action));

    /// <summary>What a selection takes.</summary>
    public static string? DescribeSelection(ChainSource source, ExpressionSyntax selection) => Catch(source, () =>
    {
        SelectionParts parts = new ActionReader(source)._selections.Read(selection);
        string zone = parts.NeedsTimeZone ? $" ({FilterZone.Describe()})" : "";
        return parts.Subject is null ? null : parts.Describe() + zone;
    });

    /// <summary>What a filter says.</summary>
    public static string? DescribeFilter(ChainSource source, ExpressionSyntax filter) => Catch(source, () =>
    {
        FilterNode node = new ActionReader(source)._selections.Filters.Read(filter, scope: null).Node;
        return node is UnknownNode ? null : FilterDescription.OnOneLine(node);
    });

    // A filter that nests too deeply is refused when it is made.
    private static string? Catch(ChainSource source, Func<string?> describe)
    {
        try
        {
            return describe() is { } description ? source.Placeholders.Fill(description) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string? Describe(ExpressionSyntax action)
    {
        List<LibraryCall> calls = [.. Calls(action)];
        if (calls.Count < 2 || !_source.Known.IsStage(calls[0].Method.ReturnType))
        {
            return null;
        }

        SentenceValues parts = new(_source, _values);
        SelectionParts? selection = null;
        Bound? bound = null;
        foreach (LibraryCall call in calls)
        {
            if (call.Method.Parameters.Any(parameter => parameter.Type.Name == "BulkSelection") && call.Only is { } selected)
            {
                selection = _selections.Read(selected);
            }
            else if (call.Name == "ToAllLeads")
            {
                selection = SelectionParts.All(ObjectTypes.Lead);
            }
            else if (call.Only is { } limit && _source.Known.ArgumentKindOf(call.Method.Parameters[0]) == "MatchLimit")
            {
                bound = Smaller(bound, limit);
            }

            parts.Add(call);
        }

        return selection is null ? null : Sentence(calls[0], parts, selection, bound);
    }

    private string Sentence(LibraryCall entry, SentenceValues parts, SelectionParts selection, Bound? bound)
    {
        string taken = (bound is null ? selection : selection.Bounded(bound.Constant, bound.Shown)).Describe();
        string template = _source.Known.SentenceOf(entry.Method) ?? SentenceValues.TemplateOf(entry.Method);
        string limit = bound is null ? "" : ActionSentences.NotSentAbove(bound.Shown, selection.Many);
        string zone = selection.NeedsTimeZone ? $"; {FilterZone.Describe()}" : "";
        return SentenceTemplate.Fill(
            template, name => name == ActionSentences.Selection ? taken : parts.ValueOf(entry, name))
            + parts.PartOf(ActionSentences.DoneEmail) + limit + zone + ".";
    }

    // From the one that begins the chain to the last before it is sent; none where a call is not the library's.
    private Stack<LibraryCall> Calls(ExpressionSyntax end)
    {
        Stack<LibraryCall> calls = new();
        ExpressionSyntax? current = _source.Follow(end);
        while (_source.FindCall(current) is { } call)
        {
            if (_source.Known.IsChainValue(call.Method.ReturnType))
            {
                calls.Push(call);
            }

            if (call.Receiver is not { } receiver)
            {
                return call.Method.IsStatic ? calls : new();
            }

            current = _source.Follow(receiver);
        }

        return new();
    }

    // The smallest of several applies.
    private Bound Smaller(Bound? before, ExpressionSyntax guard)
    {
        int? constant = _source.ConstantOf(guard.Unwrap()) as int?;
        return before is not null && !(constant < before.Constant) ? before : new Bound(constant, _values.Count(guard));
    }

    private sealed record Bound(int? Constant, string Shown);
}
