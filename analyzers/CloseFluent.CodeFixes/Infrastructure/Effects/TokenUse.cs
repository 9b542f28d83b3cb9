using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Ensures that an edit loses no cancellation token, and that what it writes takes the one that is in scope.
/// </summary>
internal static class TokenUse
{
    /// <summary>Determines whether the statements that were changed still use every token that they used.</summary>
    public static bool AreKept(FixContext context, ChangedCode after)
    {
        HashSet<string> current = [.. ChangedCode.StatementsAt(after.Root, after.Written).SelectMany(
            statement => Used(after.Model, statement, context.CancellationToken))];
        return ChangedCode.StatementsAt(context.Root, after.Replaced)
            .SelectMany(statement => Used(context.Model, statement, context.CancellationToken))
            .All(current.Contains);
    }

    /// <summary>What passes the token in scope to calls of the library that bind through the edits.</summary>
    public static IReadOnlyList<TextChange> FindMissing(FixContext context, ChangedCode after) =>
    [
        .. ChangedCode.StatementsAt(after.Root, after.Written)
            .SelectMany(statement => statement.DescendantNodes())
            .OfType<InvocationExpressionSyntax>()
            .Distinct()
            .Where(call => call.CalledName() is { } name && !WasBound(context, after.Before(name.SpanStart)))
            .Select(call => PassToken(context, after, call))
            .Where(change => change is not null)
            .Select(change => change!.Value),
    ];

    private static IEnumerable<string> Used(
        SemanticModel model, SyntaxNode statement, CancellationToken cancellationToken) =>
        statement.DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => name.Parent is not NameColonSyntax
                && model.GetSymbolInfo(name, cancellationToken).Symbol is { IsStatic: false } symbol
                && ScopeLookup.IsToken(symbol.TypeOf()))
            .Select(name => name.Identifier.ValueText);

    private static bool WasBound(FixContext context, int? position) => position is { } at
        && (context.Root.FindToken(at).Parent as SimpleNameSyntax)?.Invocation() is { } call
        && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is not null;

    private static TextChange? PassToken(FixContext context, ChangedCode after, InvocationExpressionSyntax call)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (after.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol method
            || !context.Known.IsLibraryType(method.ContainingType)
            || method.Parameters.LastOrDefault() is not { IsOptional: true } last
            || !ScopeLookup.IsToken(last.Type)
            || arguments.Count >= method.Parameters.Length
            || arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == last.Name)
            || ScopeLookup.FindToken(after.Model, call.SpanStart) is not { } token)
        {
            return null;
        }

        bool isNext = arguments.Count == method.Parameters.Length - 1
            && arguments.All(argument => argument.NameColon is null);
        string text = (arguments.Count > 0 ? ", " : "") + (isNext ? "" : last.Name + ": ") + token;
        return new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), text);
    }
}
