using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What an object or a list is made of, as a serializer writes it.</summary>
internal static class HttpCallMembers
{
    /// <summary>
    /// The members of an anonymous object or of a dictionary; null where it is neither or one cannot be seen.
    /// </summary>
    public static IReadOnlyList<(string Name, ExpressionSyntax Value)>? FindMembers(
        SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        IEnumerable<(string? Name, ExpressionSyntax? Value)>? members = expression switch
        {
            AnonymousObjectCreationExpressionSyntax creation =>
                creation.Initializers.Select(member => (Name(member), (ExpressionSyntax?)member.Expression)),
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } initializer }
                when IsDictionary(model.GetTypeInfo(expression, cancellationToken).Type) =>
                initializer.Expressions.Select(item => Entry(model, item, cancellationToken)),
            _ => null,
        };
        if (members?.ToArray() is { } all
            && all.All(member => member is { Name: not null, Value: not null })
            && all.Select(member => member.Name).Distinct().Count() == all.Length)
        {
            return [.. all.Select(member => (member.Name!, member.Value!))];
        }

        return null;
    }

    private static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Dictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, _] }
        && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    private static string? Name(AnonymousObjectMemberDeclaratorSyntax member) => member.NameEquals?.Name.Identifier.ValueText
        ?? member.Expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };

    // ["name"] = value, or { "name", value }
    private static (string? Name, ExpressionSyntax? Value) Entry(
        SemanticModel model, ExpressionSyntax item, CancellationToken cancellationToken)
    {
        (ExpressionSyntax? name, ExpressionSyntax? value) = item switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } set =>
                (key.Expression, set.Right),
            InitializerExpressionSyntax { Expressions: [var key, var expression] } => (key, expression),
            _ => default((ExpressionSyntax?, ExpressionSyntax?)),
        };
        return (name is null ? null : model.GetConstantValue(name, cancellationToken).Value as string, value);
    }
}
