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
        if (JsonReader.Find(json) is { Kind: JsonKind.Object } root
            && root.Members.Select(member => member.Name).Distinct().Count() == root.Members.Length)
        {
            return root.Members.ToDictionary(
                member => member.Name,
                member => Value(member.Value),
                StringComparer.Ordinal);
        }

        return null;
    }

    private JsonTree? Json(ExpressionSyntax expression)
    {
        expression = expression.Unwrap();
        if (_model.GetConstantValue(expression, _cancellationToken) is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => default(JsonTree),
                string text => text,
                bool flag => flag,
                int number => JsonTree.Number(number),
                _ => default(JsonTree?),
            };
        }

        return expression switch
        {
            IdentifierNameSyntax name =>
                HttpCallLocal.Find(_model, name, _cancellationToken) is { } local ? Json(local.Value) : null,
            _ when ListSyntax.FindElements(expression) is { } elements => List([.. elements.Select(Json)]),
            _ when HttpCallMembers.FindMembers(_model, expression, _cancellationToken) is { } members =>
                Object([.. members.Select(member => (member.Name, Json(member.Value)))]),
            _ => null,
        };
    }

    private static JsonTree? List(JsonTree?[] items)
    {
        if (items.Any(item => item is null))
        {
            return null;
        }

        return JsonTree.List(items.OfType<JsonTree>().ToArray());
    }

    private static JsonTree? Object((string Name, JsonTree? Value)[] members)
    {
        if (members.Any(member => member.Value is null))
        {
            return null;
        }

        return JsonTree.Object([.. members.Select(member => new JsonMember(member.Name, member.Value!.Value))]);
    }

    private BodyValue Value(ExpressionSyntax expression)
    {
        ITypeSymbol? type = _model.GetTypeInfo(expression, _cancellationToken).Type;
        return new BodyValue(
            type is null ? null : expression.ToString(),
            type,
            Json(expression),
            ListSyntax.FindElements(expression)?.Select(Value).ToArray());
    }

    private BodyValue Value(JsonTree value) => new(
        Code(value), TypeOf(value), value, value.Kind == JsonKind.List ? [.. value.Items.Select(Value)] : null);

    private ITypeSymbol? TypeOf(JsonTree value) => value switch
    {
        { Kind: JsonKind.Text } => _model.Compilation.GetSpecialType(SpecialType.System_String),
        { Kind: JsonKind.True or JsonKind.False } => _model.Compilation.GetSpecialType(SpecialType.System_Boolean),
        { Kind: JsonKind.Number } when int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
            _model.Compilation.GetSpecialType(SpecialType.System_Int32),
        _ => null,
    };

    private static string? Code(JsonTree value)
    {
        if (value.Kind is JsonKind.Object or JsonKind.List)
        {
            return null;
        }

        return value.Kind == JsonKind.Text ? SymbolDisplay.FormatLiteral(value.Text, quote: true) : JsonText.Write(value);
    }
}
