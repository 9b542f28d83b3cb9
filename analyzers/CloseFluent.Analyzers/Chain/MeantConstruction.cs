using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Says of what a value of the library is made, where it was made of nothing or of something else.</summary>
internal static class MeantConstruction
{
    private const int Most = 3;

    public static Meant? Of(
        SemanticModel model, KnownSymbols known, BaseObjectCreationExpressionSyntax made, CancellationToken cancellationToken)
    {
        if (made.ArgumentList is not { CloseParenToken.IsMissing: false } list
            || model.GetSymbolInfo(made, cancellationToken) is not
                { Symbol: null, CandidateReason: CandidateReason.OverloadResolutionFailure }
            || model.GetTypeInfo(made, cancellationToken).Type is not INamedTypeSymbol type
            || !known.IsOwn(type))
        {
            return null;
        }

        string[] ways =
        [
            .. MakerMethods.Constructors(type)
                .Select(constructor => constructor.Parameters.Where(parameter => !parameter.IsOptional))
                .OrderBy(parameters => parameters.Count())
                .ThenBy(parameters => parameters.First().Name, StringComparer.Ordinal)
                .Select(parameters => string.Join(", ", parameters.Select(parameter => parameter.Name)))
                .Select(parameters => $"new {type.ToMinimalDisplayString(model, made.SpanStart)}({parameters})")
                .Take(Most),
        ];
        string? given = list.Arguments.Count == 0
            ? "nothing"
            : GivenArguments.Of(model, known, list, cancellationToken)?.Show();
        return ways.Length == 0 || given is null ? null
            : new Meant($"'{type.Name}' cannot be made of {given}", $"write '{string.Join("' or '", ways)}'");
    }
}
