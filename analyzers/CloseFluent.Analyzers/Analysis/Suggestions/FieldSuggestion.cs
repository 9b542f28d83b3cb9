using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the field that was meant in a filter: the object's own, or that of an object that belongs to it.</summary>
internal static class FieldSuggestion
{
    public static Suggestion From(UnresolvedMember member)
    {
        SimpleNameSyntax name = member.Name;
        ExpressionSyntax receiver = member.Receiver;
        string written = member.Written;
        string fault = member.FaultAsWritten;
        ISymbol[] members = [.. MemberSuggestion.Members(member.Type, isStatic: false)];
        if (NameSuggestions.From(written, NamesWithCondition(name, members)) is { AreTypos: true, Names: [var slip] })
        {
            return new Suggestion(fault, $"write '{slip}'", new TextChange(name.Identifier.Span, slip));
        }

        NameSuggestions own = NameSuggestions.FindLoosely(
            written, NamesWithCondition(name, members).Concat(members.Where(IsRelated).Select(symbol => symbol.Name)));
        if (own.Names.Count > 0)
        {
            return new Suggestion(fault, $"write '{string.Join("' or '", own.Names)}'");
        }

        (string Path, string Object)[] related = [.. Related(member.Known, member.Type, written).Select(property => (
            $"{receiver}.{property.Name}.Any(", ObjectName(
                member.Model, name.SpanStart, FieldNames.RelatedIn(property.Type)!)))];
        if (related.Length > 0)
        {
            return SuggestNested(name, fault, related);
        }

        return new Suggestion(
            fault,
            $"write '{receiver}.Field(\"{CloseName(written)}\")' with the name that it has in Close, "
            + $"or '{receiver}.Custom(\"cf_…\")' for a custom field");
    }

    /// <summary>The field of objects that belong to one, as <c>lead.Contacts.Title</c>: any of them is asked.</summary>
    public static Suggestion? FindOnRelated(UnresolvedMember member)
    {
        if (FieldNames.RelatedIn(member.Type) is { } related
            && member.Known.IsFields(related)
            && MemberSuggestion.Members(related, isStatic: false).Any(symbol => symbol.Name == member.Written))
        {
            return SuggestNested(
                member.Name,
                member.FaultAsWritten,
                ($"{member.Receiver}.Any(", ObjectName(member.Model, member.Name.SpanStart, related)));
        }

        return null;
    }

    private static Suggestion SuggestNested(
        SimpleNameSyntax name, string fault, params (string Path, string Object)[] related)
    {
        string field = name.Identifier.ValueText;
        IEnumerable<string> alternatives = related.Select(item => $"{item.Path}{item.Object} => {item.Object}.{field}…)");
        return new Suggestion(
            fault, $"write '{string.Join("' or '", alternatives)}'", related.Length == 1
                ? NestChange(name, related[0]) : null);
    }

    /// <summary>Determines whether a name can be that of a filter's object, as far as the text shows.</summary>
    public static bool MayBeFields(KnownSymbols known, IdentifierNameSyntax word)
    {
        string text = word.Identifier.ValueText;
        for (SyntaxNode? ancestor = word.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            switch (ancestor)
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

        // Asked about nearly every name, so nothing is allocated.
        ParameterSyntax? Find(ParameterListSyntax list)
        {
            foreach (ParameterSyntax parameter in list.Parameters)
            {
                if (parameter.Identifier.ValueText == text)
                {
                    return parameter;
                }
            }

            return null;
        }

        bool IsFields(ParameterSyntax parameter) =>
            known.NameOf(parameter.Type) is { } type && known.Fields.Types.Contains(type);
    }

    private static bool IsForFields(KnownSymbols known, LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.CalledName()?.Identifier.ValueText is { } called
        && known.Fields.LambdaMethods.Contains(called);

    // Those of which the condition can be made that is called on the field.
    private static IEnumerable<string> NamesWithCondition(SimpleNameSyntax name, IEnumerable<ISymbol> members)
    {
        string? condition = (name.Parent?.Parent as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
        return members
            .Where(member => condition is null
                || member.TypeOf()?.InstanceMethods().Any(method => method.Name == condition) == true)
            .Select(member => member.Name);
    }

    private static bool IsRelated(ISymbol member) => member.TypeOf() is { } type && FieldNames.RelatedIn(type) is not null;

    private static IEnumerable<IPropertySymbol> Related(KnownSymbols known, ITypeSymbol type, string written) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property =>
            FieldNames.RelatedIn(property.Type) is { } related
            && known.IsFields(related)
            && !related.Is(type)
            && related.GetMembers(written).OfType<IPropertySymbol>().Any());

    private static TextChange? NestChange(SimpleNameSyntax name, (string Path, string Object) related)
    {
        if (name.Parent is not MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax condition } field
            || condition.Expression != field
            || condition.Name.Invocation() is not { } call)
        {
            return null;
        }

        string rest = call.ToString().Substring(field.OperatorToken.SpanStart - call.SpanStart);
        return new TextChange(call.Span, $"{related.Path}{related.Object} => {related.Object}{rest})");
    }

    /// <summary>What an object of a filter can be called at a place: an address for AddressFields.</summary>
    public static string ObjectName(SemanticModel model, int position, ITypeSymbol fields)
    {
        string name = fields.Name.Replace("Fields", "");
        name = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return ScopeLookup.IsTaken(model, position, name) ? "one" : name;
    }

    private static string CloseName(string written) => string.Concat(written.Select((letter, index) =>
        char.IsUpper(letter) && index > 0 ? "_" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
