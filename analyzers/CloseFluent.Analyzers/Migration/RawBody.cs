using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the body of a raw request: an anonymous object, a dictionary, or constant JSON.</summary>
internal sealed class RawBody
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    private RawBody(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The members of the body, or null where it is none of these.</summary>
    public static Dictionary<string, BodyValue>? Read(
        SemanticModel model, ExpressionSyntax? body, CancellationToken cancellationToken)
    {
        RawBody reader = new(model, cancellationToken);
        return body switch
        {
            null => null,
            _ when RawMembers.Of(model, body, cancellationToken) is { } members => reader.OfObject(members),
            _ when KnownValue.Only(model, body, cancellationToken) is { IsWhole: true, Text: { } json } =>
                OfJson(json),
            _ => null,
        };
    }

    private Dictionary<string, BodyValue> OfObject(IReadOnlyList<(string Name, ExpressionSyntax Value)> members) =>
        members.ToDictionary(
            member => member.Name,
            member => new BodyValue(Code(member.Value), Json(member.Value), Items(member.Value)),
            StringComparer.Ordinal);

    private static Dictionary<string, BodyValue>? OfJson(string json)
    {
        try
        {
            JsonValue root = JsonReader.Read(json);
            return root.IsObject && root.Members.Select(member => member.Name).Distinct().Count() == root.Members.Count
                ? root.Members.ToDictionary(
                    member => member.Name,
                    member => new BodyValue(Code(member.Value), member.Value, Items(member.Value)),
                    StringComparer.Ordinal)
                : null;
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }

    private JsonValue? Json(ExpressionSyntax expression)
    {
        expression = expression.Bare();
        if (_model.GetConstantValue(expression, _cancellationToken) is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => new JsonValue(0, 'n', "null", [], []),
                string text => new JsonValue(0, '"', text, [], []),
                bool flag => new JsonValue(0, flag ? 't' : 'f', flag ? "true" : "false", [], []),
                int number => new JsonValue(
                    0, '0', number.ToString(System.Globalization.CultureInfo.InvariantCulture), [], []),
                _ => null,
            };
        }

        return expression switch
        {
            IdentifierNameSyntax name =>
                RawLocal.Of(_model, name, _cancellationToken) is { } local ? Json(local.Value) : null,
            _ when RawMembers.Elements(expression) is { } elements => elements.Select(Json).ToArray() is var items
                && items.Any(item => item is null)
                ? null
                : new JsonValue(0, '[', "", [], items!),
            _ when RawMembers.Of(_model, expression, _cancellationToken) is { } members =>
                members.Select(member => (member.Name, 0, Json(member.Value))).ToArray() is var written
                && written.Any(member => member.Item3 is null)
                ? null
                : new JsonValue(0, '{', "", written!, []),
            _ => null,
        };
    }

    private string[]? Items(ExpressionSyntax expression) =>
        RawMembers.Elements(expression)?.Select(Code).ToArray() is { } items
            && !items.Contains(null)
                ? [.. items.Select(item => item!)]
                : null;

    // What is neither text nor number does not convert to what a chain takes.
    private string? Code(ExpressionSyntax expression) =>
        _model.GetTypeInfo(expression, _cancellationToken).Type?.SpecialType
            is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Boolean
            ? expression.ToString()
            : null;

    private static string[]? Items(JsonValue value) =>
        value.IsList && value.Items.All(item => item.IsText) ? [.. value.Items.Select(item => Code(item)!)] : null;

    private static string? Code(JsonValue value) => value.IsText ? SymbolDisplay.FormatLiteral(value.Text, quote: true)
        : value.IsObject || value.IsList ? null
        : value.Text;
}
