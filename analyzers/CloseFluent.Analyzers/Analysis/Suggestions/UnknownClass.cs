using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds the class of the library that was meant by its name in small letters, or with brackets.</summary>
internal static class UnknownClass
{
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, IdentifierNameSyntax name, CancellationToken cancellationToken) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == name => FindMisspelt(model, known, name, access, cancellationToken),
        InvocationExpressionSyntax call when call.Expression == name => FindCalled(model, known, name, call, cancellationToken),
        _ => null,
    };

    // bulk.Pause(…), where nothing is called bulk.
    private static Suggestion? FindMisspelt(
        SemanticModel model, KnownSymbols known, IdentifierNameSyntax name, MemberAccessExpressionSyntax access,
        CancellationToken cancellationToken)
    {
        string text = name.Identifier.ValueText;
        return FindMeant(known, text) is { } meant
            && known.FindClass(meant)!.GetMembers(access.Name.Identifier.ValueText).Any(member => member.IsStatic)
            && model.GetSymbolInfo(name, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true }
                ? new Suggestion($"'{text}' is not known here", $"write '{meant}'", new TextChange(name.Span, meant))
                : null;
    }

    // Every name is compared, so nothing is allocated.
    private static string? FindMeant(KnownSymbols known, string text)
    {
        foreach (string other in known.Names.Classes)
        {
            if (other.Length == text.Length && other != text && other.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return other;
            }
        }

        return null;
    }

    // Bulk().Pause(…)
    private static Suggestion? FindCalled(
        SemanticModel model, KnownSymbols known, IdentifierNameSyntax name, InvocationExpressionSyntax call,
        CancellationToken cancellationToken) =>
        known.FindClass(name.Identifier.ValueText) is { } type
            && model.GetSymbolInfo(name, cancellationToken) is { Symbol: null, CandidateSymbols: var candidates }
            && candidates.Any(type.Is)
            ? new Suggestion(
                $"'{name}' is a static class",
                $"write '{name}' alone",
                call.ArgumentList.Arguments.Count == 0 ? new TextChange(call.Span, name.ToString()) : null)
            : null;
}
