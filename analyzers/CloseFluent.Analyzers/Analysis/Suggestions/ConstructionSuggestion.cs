using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Says of what a value of the library is made, where it was made of nothing or of something else.</summary>
internal static class ConstructionSuggestion
{
    private const int Most = 3;

    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, BaseObjectCreationExpressionSyntax made, CancellationToken cancellationToken)
    {
        if (made.ArgumentList is { CloseParenToken.IsMissing: true }
            || model.GetSymbolInfo(made, cancellationToken) is not { Symbol: null, CandidateReason: var reason }
            || (model.GetTypeInfo(made, cancellationToken).Type ?? TypeIn(model, made)) is not INamedTypeSymbol type
            || !known.IsOwn(type))
        {
            return null;
        }

        if (type.IsStatic)
        {
            return new Suggestion(
                $"'{type.Name}' is a static class",
                $"write '{type.Name}' alone",
                made is ObjectCreationExpressionSyntax named ? new TextChange(made.Span, named.Type.ToString()) : null);
        }

        string[] ways =
        [
            .. Bare(type, made),
            .. FactoryMethods.Constructors(type)
                .Select(constructor => constructor.Parameters.Where(parameter => !parameter.IsOptional))
                .OrderBy(parameters => parameters.Count())
                .ThenBy(parameters => parameters.First().Name, StringComparer.Ordinal)
                .Select(parameters => string.Join(", ", parameters.Select(parameter => parameter.Name)))
                .Select(parameters => $"new {type.ToMinimalDisplayString(model, made.SpanStart)}({parameters})")
                .Take(Most),
        ];
        string? given = made.ArgumentList is not { Arguments.Count: > 0 } list
            ? "nothing"
            : ArgumentListInfo.Find(model, known, list, cancellationToken)?.Show();
        return reason != CandidateReason.OverloadResolutionFailure || ways.Length == 0 || given is null ? null
            : new Suggestion($"'{type.Name}' cannot be made of {given}", $"write '{string.Join("' or '", ways)}'");
    }

    // What is made of nothing, and told by its properties.
    private static IEnumerable<string> Bare(INamedTypeSymbol type, BaseObjectCreationExpressionSyntax made) =>
        made.ArgumentList is { Arguments.Count: > 0 }
        && type.InstanceConstructors.Any(one => one.Parameters.IsEmpty && one.DeclaredAccessibility == Accessibility.Public)
            ? [$"new {type.Name} {{ … }}"]
            : [];

    private static ITypeSymbol? TypeIn(SemanticModel model, BaseObjectCreationExpressionSyntax made) =>
        made is ObjectCreationExpressionSyntax named ? model.GetSymbolInfo(named.Type).Symbol as ITypeSymbol : null;
}
