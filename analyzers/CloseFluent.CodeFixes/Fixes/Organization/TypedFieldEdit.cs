using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Writes a custom field whose type is known in the place of its id: what says the type goes, and texts that are choices of the
/// field become its choices.
/// </summary>
internal static class TypedFieldEdit
{
    /// <summary>The edits; none where the id is not an argument of a call.</summary>
    public static IReadOnlyList<TextChange> Create(FixContext context, LiteralExpressionSyntax id, string member)
    {
        if (id.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument)
        {
            return [];
        }

        List<TextChange> changes = [new(id.Span, member)];
        IEnumerable<ArgumentSyntax> values = call.ArgumentList.Arguments.Where(other => other != argument);
        if (FollowingCall(call) is { ArgumentList.Arguments.Count: 0 } cast && SaysType(context, cast))
        {
            changes.Add(new TextChange(TextSpan.FromBounds(call.Span.End, cast.Span.End), ""));
            values = FollowingCall(cast)?.ArgumentList.Arguments ?? default;
        }

        changes.AddRange(values.SelectMany(value => Choice(context, id.Token.ValueText, member, value.Expression)));
        return changes;
    }

    private static InvocationExpressionSyntax? FollowingCall(InvocationExpressionSyntax call) =>
        (call.Parent as MemberAccessExpressionSyntax)?.Parent as InvocationExpressionSyntax;

    private static bool SaysType(FixContext context, InvocationExpressionSyntax call) =>
        context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
        && context.Known.IsLibraryType(type) && type.Name == "UntypedField";

    private static IEnumerable<TextChange> Choice(FixContext context, string id, string member, ExpressionSyntax value)
    {
        if (!value.IsKind(SyntaxKind.StringLiteralExpression))
        {
            yield break;
        }

        string text = ((LiteralExpressionSyntax)value).Token.ValueText;
        ISymbol? choice = context.Known.Organizations.FindAll(id)
            .SelectMany(field => field.Symbol.TypeOf()!.GetMembers())
            .FirstOrDefault(item => context.Known.Organizations.Find(item) is { IsRemoved: false } known && known.Id == text);
        if (choice is not null)
        {
            yield return new TextChange(value.Span, $"{member}.{choice.Name}");
        }
    }
}
