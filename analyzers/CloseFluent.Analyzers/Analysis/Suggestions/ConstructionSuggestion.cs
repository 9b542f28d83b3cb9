using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Describes of what a value of the library is made, where it was made of nothing or of something else.</summary>
internal static class ConstructionSuggestion
{
    private const int Most = 3;

    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, BaseObjectCreationExpressionSyntax creation, CancellationToken cancellationToken)
    {
        if (creation.ArgumentList is { CloseParenToken.IsMissing: true }
            || model.GetSymbolInfo(creation, cancellationToken) is not { Symbol: null, CandidateReason: var reason }
            || (model.GetTypeInfo(creation, cancellationToken).Type ?? TypeIn(model, creation)) is not INamedTypeSymbol type
            || !known.IsLibraryType(type))
        {
            return null;
        }

        if (type.IsStatic)
        {
            TypeSyntax? named = (creation as ObjectCreationExpressionSyntax)?.Type;
            return new Suggestion(
                $"'{type.Name}' is a static class",
                $"write '{type.Name}' alone",
                named is null ? null : new TextChange(creation.Span, named.ToString()));
        }

        string[] alternatives =
        [
            .. ParameterlessCreation(type, creation),
            .. FactoryMethods.Constructors(type)
                .Select(constructor => constructor.Parameters.Where(parameter => !parameter.IsOptional))
                .OrderBy(parameters => parameters.Count())
                .ThenBy(parameters => parameters.First().Name, StringComparer.Ordinal)
                .Select(parameters => string.Join(", ", parameters.Select(parameter => parameter.Name)))
                .Select(parameters => $"new {type.ToMinimalDisplayString(model, creation.SpanStart)}({parameters})")
                .Take(Most),
        ];
        string? given = "nothing";
        if (creation.ArgumentList is { Arguments.Count: > 0 } list)
        {
            given = ArgumentListInfo.Find(model, known, list, cancellationToken)?.Show();
        }

        if (reason != CandidateReason.OverloadResolutionFailure || alternatives.Length == 0 || given is null)
        {
            return null;
        }

        return new Suggestion(
            $"'{type.Name}' cannot be created from {given}", $"write '{string.Join("' or '", alternatives)}'");
    }

    // What is created without arguments and configured by its properties.
    private static IEnumerable<string> ParameterlessCreation(
        INamedTypeSymbol type, BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.ArgumentList is { Arguments.Count: > 0 }
            && type.InstanceConstructors.Any(method => method.Parameters.IsEmpty
                && method.DeclaredAccessibility == Accessibility.Public))
        {
            return [$"new {type.Name} {{ … }}"];
        }

        return [];
    }

    private static ITypeSymbol? TypeIn(SemanticModel model, BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax named ? model.GetSymbolInfo(named.Type).Symbol as ITypeSymbol : null;
}
