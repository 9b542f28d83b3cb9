using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Finds what to call in the place of a call that takes nothing, with something in its brackets.</summary>
internal static class UselessArgument
{
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name, SymbolInfo info,
        CancellationToken cancellationToken)
    {
        if (info.CandidateSymbols is not [IMethodSymbol { Parameters.IsEmpty: true } method]
            || !known.IsLibraryType(method.ContainingType)
            || call.ArgumentList.Arguments is not [var argument, ..]
            || IsUnfinished(call, method.ReturnType))
        {
            return null;
        }

        string called = name.Identifier.ValueText;
        IMethodSymbol[] others = [.. method.ContainingType.AllMembers().OfType<IMethodSymbol>().Where(other =>
            other is { DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: false }
            && other.IsStatic == method.IsStatic
            && other.ReturnType.Is(method.ReturnType))];
        if (model.GetTypeInfo(argument.Expression, cancellationToken).Type is { } given
            && Array.Find(others, other => ScopeLookup.ConvertsTo(model, other.Parameters[0].Type)(given)) is { } taking)
        {
            return new Suggestion(
                $"'{called}' takes nothing", $"write '{taking.Name}({CodeQuote.From(call.ArgumentList.Arguments.ToString())})'");
        }

        string remedy = known.Widens(method) && others.Length > 0
            ? $"write '{others[0].Name}(…)' for some, and '{called}()' for every one"
            : $"write '{called}()'";
        return new Suggestion($"'{called}' takes nothing", remedy);
    }

    // A step that is missing behind it comes first.
    private static bool IsUnfinished(InvocationExpressionSyntax call, ITypeSymbol type) =>
        call.WalkUpWrappers().Parent is MemberAccessExpressionSyntax next
        && !type.AllMembers().Any(member => member.Name == next.Name.Identifier.ValueText);
}
