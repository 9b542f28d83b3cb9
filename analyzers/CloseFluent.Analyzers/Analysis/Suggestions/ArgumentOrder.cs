using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the places in which the arguments of a call fit, where each of them fits one parameter alone by its type:
/// <c>SendAsync(stop, close)</c> is <c>SendAsync(close, stop)</c>.
/// </summary>
internal static class ArgumentOrder
{
    public static Suggestion? Find(
        SemanticModel model,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        IEnumerable<IMethodSymbol> methods,
        CancellationToken cancellationToken)
    {
        ArgumentSyntax[] arguments = [.. call.ArgumentList.Arguments];
        if (arguments.Any(argument => argument is not { NameColon: null, RefOrOutKeyword.RawKind: 0 }))
        {
            return null;
        }

        ITypeSymbol?[] types = [.. arguments.Select(argument => model.GetTypeInfo(argument.Expression, cancellationToken).Type)];
        foreach (IMethodSymbol method in methods)
        {
            if (FindPlaces(model, method, types) is { } places
                && Write(method, arguments, places) is var text
                && ScopeLookup.Bind(model, call.SpanStart, $"{call.Expression}({text})") is not null)
            {
                string called = name.Identifier.ValueText;
                return new Suggestion(
                    $"The arguments of '{called}' are in the wrong places",
                    $"write '{called}({text})'",
                    new TextChange(TextSpan.FromBounds(arguments[0].SpanStart, arguments[^1].Span.End), text));
            }
        }

        return null;
    }

    // The parameter of each argument; null where one fits none or several, or where something is missing.
    private static int[]? FindPlaces(SemanticModel model, IMethodSymbol method, ITypeSymbol?[] types)
    {
        int[] places = [.. types.Select(type => FindPlace(model, method, type))];
        bool isComplete = method.Parameters.All(parameter =>
            parameter.IsOptional || parameter.IsParams || places.Contains(parameter.Ordinal));
        return isComplete && !places.Contains(-1) && places.Distinct().Count() == places.Length ? places : null;
    }

    private static int FindPlace(SemanticModel model, IMethodSymbol method, ITypeSymbol? type)
    {
        if (type is null or { TypeKind: TypeKind.Error })
        {
            return -1;
        }

        IParameterSymbol[] fitting = [.. method.Parameters.Where(parameter =>
            model.Compilation.ClassifyConversion(type, parameter.Type) is { IsImplicit: true })];
        return fitting is [var only] ? only.Ordinal : -1;
    }

    private static string Write(IMethodSymbol method, ArgumentSyntax[] arguments, int[] places)
    {
        int[] order = [.. Enumerable.Range(0, places.Length).OrderBy(index => places[index])];
        return string.Join(", ", order.Select((index, position) => places[index] == position
            ? arguments[index].ToString()
            : $"{method.Parameters[places[index]].Name}: {arguments[index]}"));
    }
}
