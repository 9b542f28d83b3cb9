using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Null in the place of a value that a call of the library cannot do without. <c>null!</c> says that it is meant.
/// </summary>
internal static class PassedNull
{
    /// <summary>Determines whether null is what is passed first, by the text alone.</summary>
    public static bool Is(ArgumentListSyntax list) =>
        list is { Arguments: [{ NameColon: null } first, ..], CloseParenToken.IsMissing: false } && Is(first);

    /// <summary>Determines whether null is passed anywhere in a list, by the text alone.</summary>
    public static bool IsIn(ArgumentListSyntax? list) =>
        list is { CloseParenToken.IsMissing: false, Arguments: var arguments } && arguments.Any(Is);

    /// <summary>Determines whether a call refuses a null of its list.</summary>
    public static bool IsRefused(IMethodSymbol method, ArgumentListSyntax list) => list.Arguments.Where(Is)
        .Any(argument => ChainUse.FindParameter(method, argument) is { } parameter && Refuses(parameter));

    /// <summary>What is called, or would be, where it refuses null; else null.</summary>
    public static IMethodSymbol? FindRefusing(KnownSymbols known, SymbolInfo called)
    {
        IMethodSymbol[] methods = [.. called.CandidateSymbols.Prepend(called.Symbol).OfType<IMethodSymbol>()
            .Where(method => known.IsLibraryType(method.ContainingType) && method is { Parameters.IsEmpty: false, ReducedFrom: null })];
        return methods.All(method => Refuses(method.Parameters[0]))
            ? Array.Find(methods, method => known.IsLibraryType(method.Parameters[0].Type) || IsText(method.Parameters[0])
                || FieldFunction.Is(known, method.Parameters[0].Type))
            : null;
    }

    private static bool Is(ArgumentSyntax argument) => argument.Expression.IsKind(SyntaxKind.NullLiteralExpression)
        || argument.Expression.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static bool IsText(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_String;

    // What is optional, or annotated, has a meaning without a value; a word's default is another rule's.
    private static bool Refuses(IParameterSymbol parameter) => !parameter.IsOptional
        && (parameter.Type.IsReferenceType
            ? parameter.OriginalDefinition.NullableAnnotation == NullableAnnotation.NotAnnotated
            : parameter.OriginalDefinition.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T);
}
