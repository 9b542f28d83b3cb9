using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the field that was meant in a filter: one of the object's own, or one of an object that belongs to it.</summary>
internal static class MeantField
{
    public static Meant Of(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, ExpressionSyntax receiver, ITypeSymbol type)
    {
        string written = name.Identifier.ValueText;
        string fault = $"'{receiver}' has no '{written}'";
        IReadOnlyList<string> own = WithCondition(name, type, SimilarNames.Of(written, MeantMember.Members(type, isStatic: false)));
        if (own.Count > 0)
        {
            return new Meant(
                fault,
                $"write '{string.Join("' or '", own)}'",
                own.Count == 1 ? new TextChange(name.Identifier.Span, own[0]) : null);
        }

        (string Path, string Object)[] related = [.. Related(known, type, written).Select(property => (
            $"{receiver}.{property.Name}.Any(", ObjectName(model, name.SpanStart, FieldNames.RelatedIn(property.Type)!)))];
        return related.Length > 0
            ? new Meant(
                fault,
                $"write '{string.Join("' or '", related.Select(one => $"{one.Path}{one.Object} => {one.Object}.{written}…)"))}'",
                related.Length == 1 ? Nested(name, related[0]) : null)
            : new Meant(
                fault,
                $"write '{receiver}.Field(\"{CloseName(written)}\")' with the name that it has in Close, "
                + $"or '{receiver}.Custom(\"cf_…\")' for a custom field");
    }

    /// <summary>Whether a name can be that of a filter's object, as far as the text tells.</summary>
    public static bool MayBeFields(KnownSymbols known, IdentifierNameSyntax word)
    {
        string text = word.Identifier.ValueText;
        foreach (SyntaxNode around in word.Ancestors())
        {
            switch (around)
            {
                case SimpleLambdaExpressionSyntax lambda when lambda.Parameter.Identifier.ValueText == text:
                    return IsForFields(known, lambda);
                case ParenthesizedLambdaExpressionSyntax lambda when Find(lambda.ParameterList) is not null:
                    return IsForFields(known, lambda);
                case LocalFunctionStatementSyntax method when Find(method.ParameterList) is { } parameter:
                    return IsFields(parameter);
                case BaseMethodDeclarationSyntax method:
                    return Find(method.ParameterList) is { } declared && IsFields(declared);
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return false;
            }
        }

        return false;

        ParameterSyntax? Find(ParameterListSyntax list) =>
            list.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == text);

        bool IsFields(ParameterSyntax parameter) => parameter.Type.LastName() is { } type && known.Fields.Types.Contains(type);
    }

    private static bool IsForFields(KnownSymbols known, LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.CalledName()?.Identifier.ValueText is { } called
        && known.Fields.Takers.Contains(called);

    // What is called on the field tells which of several it can be.
    private static IReadOnlyList<string> WithCondition(SimpleNameSyntax name, ITypeSymbol type, IReadOnlyList<string> fields)
    {
        if (fields.Count < 2 || name.Parent?.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var condition })
        {
            return fields;
        }

        string[] fitting =
        [
            .. fields.Where(field => type.SelfAndBases().SelectMany(one => one.GetMembers(field)).OfType<IPropertySymbol>()
                .Any(property => property.Type.InstanceMethods().Any(method => method.Name == condition))),
        ];
        return fitting.Length > 0 ? fitting : fields;
    }

    private static IEnumerable<IPropertySymbol> Related(KnownSymbols known, ITypeSymbol type, string written) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property =>
            FieldNames.RelatedIn(property.Type) is { } related
            && known.Fields.IsFields(related)
            && !related.Is(type)
            && related.GetMembers(written).OfType<IPropertySymbol>().Any());

    private static TextChange? Nested(SimpleNameSyntax name, (string Path, string Object) related) =>
        name.Parent is MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } condition } field
        && condition.Expression == field && call.Expression == condition
            ? new TextChange(
                call.Span,
                $"{related.Path}{related.Object} => {related.Object}{call.ToString().Substring(field.OperatorToken.SpanStart - call.SpanStart)})")
            : null;

    // An address for AddressFields.
    private static string ObjectName(SemanticModel model, int position, ITypeSymbol fields)
    {
        string name = fields.Name.Replace("Fields", "");
        name = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return ScopeLookup.IsTaken(model, position, name) ? "one" : name;
    }

    private static string CloseName(string written) => string.Concat(written.Select((letter, place) =>
        char.IsUpper(letter) && place > 0 ? "_" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
