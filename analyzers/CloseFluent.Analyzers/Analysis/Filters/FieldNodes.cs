using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads which field of which kind of object an expression is.</summary>
internal sealed class FieldNodes(ChainSource source, ValueReader values)
{
    /// <summary>The field; null where the expression is something else.</summary>
    public FieldPart? Find(ExpressionSyntax? expression)
    {
        if (expression is null
            || source.Follow(expression) is not { } field
            || source.TypeOf(field) is not INamedTypeSymbol type
            || Reference(field) is not { } reference)
        {
            return null;
        }

        return new FieldPart(reference, type, source.Known.CloseNameOf(type) ?? ReferenceType(field, type, reference));
    }

    /// <summary>Close's name for the kind of object that an expression represents in a filter.</summary>
    public string ObjectType(ExpressionSyntax? expression)
    {
        if (expression is null)
        {
            return ObjectTypes.Lead;
        }

        if (source.SymbolOf(expression) is { } symbol && source.ObjectTypes.TryGetValue(symbol, out string? named))
        {
            return named;
        }

        return source.Known.CloseNameOf(source.TypeOf(expression)) ?? source.Placeholders.Create(expression);
    }

    private string? ReferenceType(ExpressionSyntax field, INamedTypeSymbol type, JsonTree reference)
    {
        if (source.FindCall(field) is { Name: "AsReference", Only: { } named })
        {
            return values.Text(named);
        }

        if (type is { Name: "LinkedObjectField", TypeArguments: [_, { Name: var linked }] })
        {
            return linked == "ContactId" ? ReferenceTypes.Contact : ReferenceTypes.CustomObject;
        }

        return reference.Word(NodeMembers.ObjectType) is { } objectType && reference.Word(NodeMembers.FieldName) is { } name
            ? FieldCatalogue.FindRegular(objectType, name)?.ReferenceTypes.FirstOrDefault()
            : null;
    }

    private JsonTree? Reference(ExpressionSyntax field)
    {
        if (source.FindProperty(field) is { } property)
        {
            return source.Known.CloseNameOf(property) is { } name && field is MemberAccessExpressionSyntax access
                ? FilterConditions.RegularField(ObjectType(access.Expression), name)
                : default(JsonTree?);
        }

        if (source.FindCall(field) is not { } call)
        {
            return null;
        }

        return call.Name switch
        {
            "Custom" when call.Only is { } id => FilterConditions.CustomField(CustomField(id)),
            "Field" when call.Only is { } name =>
                FilterConditions.RegularField(ObjectType(call.Receiver), values.Text(name)),
            _ when call.Type == "UntypedField" => Find(call.Receiver)?.Reference,
            _ => default(JsonTree?),
        };
    }

    // A field with a type is made of its id, and perhaps a name.
    private string CustomField(ExpressionSyntax field) =>
        source.Follow(field) is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var id, ..] } created
        && source.TypeOf(created) is { } type && !source.Known.Prefixes.IsId(type)
            ? values.Text(id.Expression)
            : values.Text(field);
}
