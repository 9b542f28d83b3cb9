using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the body of a raw request: an anonymous object, or constant JSON.</summary>
internal sealed class RawBody
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    private RawBody(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The members of the body, or null where it is neither.</summary>
    public static Dictionary<string, BodyValue>? Read(
        SemanticModel model, ExpressionSyntax? body, CancellationToken cancellationToken)
    {
        RawBody reader = new(model, cancellationToken);
        return body switch
        {
            null => null,
            AnonymousObjectCreationExpressionSyntax made => reader.OfObject(made),
            _ when KnownValue.Only(model, body, cancellationToken) is { IsWhole: true, Text: { } json } =>
                OfJson(json),
            _ => null,
        };
    }

    private Dictionary<string, BodyValue>? OfObject(AnonymousObjectCreationExpressionSyntax made)
    {
        Dictionary<string, BodyValue> members = new(StringComparer.Ordinal);
        foreach (AnonymousObjectMemberDeclaratorSyntax member in made.Initializers)
        {
            if (Name(member) is not { } name || members.ContainsKey(name))
            {
                return null;
            }

            members.Add(name, new BodyValue(Code(member.Expression), Json(member.Expression), Items(member.Expression)));
        }

        return members;
    }

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

    private static string? Name(AnonymousObjectMemberDeclaratorSyntax member) => member.NameEquals?.Name.Identifier.ValueText
        ?? member.Expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };

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
            AnonymousObjectCreationExpressionSyntax made => JsonObject(made),
            _ when Elements(expression) is { } elements => elements.Select(Json).ToArray() is var items
                && items.Any(item => item is null)
                ? null
                : new JsonValue(0, '[', "", [], items!),
            _ => null,
        };
    }

    private JsonValue? JsonObject(AnonymousObjectCreationExpressionSyntax made)
    {
        List<(string, int, JsonValue)> members = [];
        foreach (AnonymousObjectMemberDeclaratorSyntax member in made.Initializers)
        {
            if (Name(member) is not { } name || Json(member.Expression) is not { } value)
            {
                return null;
            }

            members.Add((name, 0, value));
        }

        return new JsonValue(0, '{', "", members, []);
    }

    private string[]? Items(ExpressionSyntax expression) =>
        Elements(expression.Bare())?.Select(Code).ToArray() is { } items
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

    private static IEnumerable<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        _ => null,
    };

    private static string? Code(JsonValue value) => value.IsText ? SymbolDisplay.FormatLiteral(value.Text, quote: true)
        : value.IsObject || value.IsList ? null
        : value.Text;
}
