using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads the body of a raw request: an anonymous object, a dictionary, or constant JSON.</summary>
internal sealed class HttpCallBody
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    private HttpCallBody(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The members of the body, or null where it is none of these.</summary>
    public static Dictionary<string, BodyValue>? Read(
        SemanticModel model, ExpressionSyntax? body, CancellationToken cancellationToken)
    {
        HttpCallBody reader = new(model, cancellationToken);
        return body switch
        {
            null => null,
            _ when HttpCallMembers.FindMembers(model, body, cancellationToken) is { } members => reader.FromObject(members),
            _ when ConstantValue.Only(model, body, cancellationToken) is { IsWhole: true, Text: { } json } =>
                reader.FromJson(json),
            _ => null,
        };
    }

    private Dictionary<string, BodyValue> FromObject(IReadOnlyList<(string Name, ExpressionSyntax Value)> members) =>
        members.ToDictionary(
            member => member.Name,
            member => Value(member.Value),
            StringComparer.Ordinal);

    private Dictionary<string, BodyValue>? FromJson(string json)
    {
        try
        {
            JsonValue root = JsonReader.Read(json);
            if (root.IsObject && root.Members.Select(member => member.Name).Distinct().Count() == root.Members.Count)
            {
                return root.Members.ToDictionary(
                    member => member.Name,
                    member => Value(member.Value),
                    StringComparer.Ordinal);
            }

            return null;
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }

    private JsonValue? Json(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        if (_model.GetConstantValue(expression, _cancellationToken) is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => new JsonValue(0, 'n', "null", [], []),
                string text => new JsonValue(0, '"', text, [], []),
                bool flag => new JsonValue(0, flag ? 't' : 'f', flag ? "true" : "false", [], []),
                int number => new JsonValue(
                    0, '0', number.ToString(CultureInfo.InvariantCulture), [], []),
                _ => null,
            };
        }

        return expression switch
        {
            IdentifierNameSyntax name =>
                HttpCallLocal.Find(_model, name, _cancellationToken) is { } local ? Json(local.Value) : null,
            _ when HttpCallMembers.FindElements(expression) is { } elements => List([.. elements.Select(Json)]),
            _ when HttpCallMembers.FindMembers(_model, expression, _cancellationToken) is { } members =>
                Object([.. members.Select(member => (member.Name, 0, Json(member.Value)))]),
            _ => null,
        };
    }

    private static JsonValue? List(JsonValue?[] items) =>
        items.Contains(null) ? null : new JsonValue(0, '[', "", [], items!);

    private static JsonValue? Object((string Name, int Position, JsonValue? Value)[] members) =>
        members.Any(member => member.Value is null) ? null : new JsonValue(0, '{', "", members!, []);

    private BodyValue Value(ExpressionSyntax expression)
    {
        ITypeSymbol? type = _model.GetTypeInfo(expression, _cancellationToken).Type;
        return new BodyValue(
            type is null ? null : expression.ToString(),
            type,
            Json(expression),
            HttpCallMembers.FindElements(expression)?.Select(Value).ToArray());
    }

    private BodyValue Value(JsonValue value) => new(
        Code(value), TypeOf(value), value, value.IsList ? [.. value.Items.Select(Value)] : null);

    private ITypeSymbol? TypeOf(JsonValue value) => value switch
    {
        { IsText: true } => _model.Compilation.GetSpecialType(SpecialType.System_String),
        { Kind: 't' or 'f' } => _model.Compilation.GetSpecialType(SpecialType.System_Boolean),
        { Kind: '0' } when int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
            _model.Compilation.GetSpecialType(SpecialType.System_Int32),
        _ => null,
    };

    private static string? Code(JsonValue value)
    {
        if (value.IsObject || value.IsList)
        {
            return null;
        }

        return value.IsText ? SymbolDisplay.FormatLiteral(value.Text, quote: true) : value.Text;
    }
}
