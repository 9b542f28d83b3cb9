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
        if (PassedNull.IsIn(creation.ArgumentList)
            && FindWithoutNull(model, known, creation, cancellationToken) is { } withoutNull)
        {
            return withoutNull;
        }

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

        if (type.IsAbstract
            || !type.InstanceConstructors.Any(constructor => model.IsAccessible(creation.SpanStart, constructor)))
        {
            return FindOtherWay(model, known, creation, type);
        }

        string[] alternatives =
        [
            .. ParameterlessCreation(type, creation),
            .. Creations(model, creation.SpanStart, type),
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

    private static Suggestion? FindWithoutNull(
        SemanticModel model, KnownSymbols known, BaseObjectCreationExpressionSyntax creation, CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(creation, cancellationToken);
        IMethodSymbol[] constructors = [.. info.CandidateSymbols.Prepend(info.Symbol).OfType<IMethodSymbol>()];
        if (constructors.Length == 0
            || !Array.TrueForAll(constructors, constructor => known.IsLibraryType(constructor.ContainingType)
                && PassedNull.IsRefused(constructor, creation.ArgumentList!))
            || new TestCode(model, cancellationToken).IsInExpectedFailure(creation))
        {
            return null;
        }

        INamedTypeSymbol type = constructors[0].ContainingType;
        return new Suggestion(
            $"'{type.Name}' cannot be created from null",
            $"write '{string.Join("' or '", Creations(model, creation.SpanStart, type))}'");
    }

    /// <summary>How a value of a type is created, with the names of what must be passed.</summary>
    public static IEnumerable<string> Creations(SemanticModel model, int position, ITypeSymbol type) =>
        FactoryMethods.Constructors(type)
            .Select(constructor => constructor.Parameters.Where(parameter => !parameter.IsOptional))
            .OrderBy(parameters => parameters.Count())
            .ThenBy(parameters => parameters.First().Name, StringComparer.Ordinal)
            .Select(parameters => string.Join(", ", parameters.Select(parameter => parameter.Name)))
            .Select(parameters => $"new {type.ToMinimalDisplayString(model, position)}({parameters})")
            .Take(Most);

    // Stages and actions are made by chains, other values by methods of a class.
    private static Suggestion? FindOtherWay(
        SemanticModel model, KnownSymbols known, BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type)
    {
        string fault = $"'{type.Name}' has no public constructor";
        string NameOf(ITypeSymbol named) => named.ToMinimalDisplayString(model, creation.SpanStart);
        if (known.IsChainValue(type))
        {
            IMethodSymbol? entry = known.Entry?.GetMembers().OfType<IMethodSymbol>()
                .FirstOrDefault(method => method.ReturnType.Is(type)
                    || StageWalk.PathToType(known, method.ReturnType, type) is [.., var last] && last.ReturnType.Is(type));
            return new Suggestion(
                fault,
                entry is null ? "'Bulk' begins a chain that makes one" : $"begin with '{NameOf(known.Entry!)}.{entry.Name}(…)'");
        }

        if (type.TypeKind == TypeKind.Interface
            && known.Types().FirstOrDefault(candidate => candidate.AllInterfaces.Any(type.Is)
                && FactoryMethods.Constructors(candidate).Any(method => method.Parameters.Length == 1)) is { } implementing)
        {
            string parameter = FactoryMethods.Constructors(implementing).First().Parameters[0].Name;
            return new Suggestion(fault, $"write 'new {NameOf(implementing)}({parameter})'");
        }

        string[] own = [.. type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public }
                && method.ReturnType.Is(type))
            .Select(method => $"{type.Name}.{method.Name}")
            .Distinct()];
        string? hint = own.Length > 0 ? $"'{string.Join("', '", own)}' create one" : FactoryHint.Find(known, type, NameOf);
        return hint is null ? null : new Suggestion(fault, hint);
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
