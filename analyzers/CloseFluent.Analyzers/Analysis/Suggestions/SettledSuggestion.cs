using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Explains <c>await</c>, and the members of a task, on a response: it is what the task gave.</summary>
internal static class SettledSuggestion
{
    /// <summary>The members of a task that ask for what it gives.</summary>
    public static HashSet<string> Names { get; } = ["Result", "GetAwaiter", "ConfigureAwait", "GetResult", "Wait"];

    /// <summary>Of <c>sent.Result</c>.</summary>
    public static Suggestion? Find(UnresolvedMember member)
    {
        if (!Names.Contains(member.Written)
            || !IsResponse(member.Known, member.Type)
            || (member.Written == "Wait" && HasWait(member.Known, member.Receiver, member.Type)))
        {
            return null;
        }

        ExpressionSyntax blocking = BlockingUse.Find(member.Receiver) ?? member.Name.Access();
        return Suggest(
            member.Model, member.Known, member.Receiver, member.Type,
            blocking.WalkUpWrappers().Parent as AwaitExpressionSyntax ?? blocking,
            member.CanMove);
    }

    /// <summary>Of <c>await sent</c>.</summary>
    public static Suggestion? Find(
        SemanticModel model, KnownSymbols known, AwaitExpressionSyntax await, CancellationToken cancellationToken) =>
        model.GetTypeInfo(await.Expression, cancellationToken).Type is { } type
        && model.GetAwaitExpressionInfo(await).GetAwaiterMethod is null
            ? FindNotAwaitable(model, known, await, type, cancellationToken)
            : null;

    private static Suggestion? FindNotAwaitable(
        SemanticModel model, KnownSymbols known, AwaitExpressionSyntax await, ITypeSymbol type, CancellationToken cancellationToken)
    {
        ExpressionSyntax value = await.Expression.Unwrap();
        return IsResponse(known, type)
            ? Suggest(model, known, value, type, await, true)
            : UseSuggestion.FindList(model, known, value, cancellationToken);
    }

    private static Suggestion Suggest(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, ITypeSymbol type, ExpressionSyntax replaced, bool canMove)
    {
        string client = ScopeLookup.ClientNameAt(model, known, value.SpanStart);
        string? wait = value is IdentifierNameSyntax or MemberAccessExpressionSyntax
            ? ClientMemberSuggestion.Show(known, value, type, client, "WaitAsync") : null;
        string alone = $"write '{CodeQuote.From(value.Unwrap())}' alone";
        string remedy = wait is null ? alone : $"{alone}, or 'await {wait}' to wait until Close has done the work";
        return new Suggestion(
            $"'{CodeQuote.From(value.Unwrap())}' is {type.WithArticle()}, not a task",
            remedy,
            canMove && replaced.Parent is not ExpressionStatementSyntax ? new TextChange(replaced.Span, value.ToString()) : null);
    }

    private static bool HasWait(KnownSymbols known, ExpressionSyntax value, ITypeSymbol type) =>
        ClientMemberSuggestion.Show(known, value, type, "", "WaitAsync") is not null;

    private static bool IsResponse(KnownSymbols known, ITypeSymbol type) =>
        known.IsLibraryType(type) && type is { IsStatic: false, TypeKind: not TypeKind.Interface }
        && !known.IsChainValue(type) && !known.IsClient(type)
        && !known.Effects.IsSelection(type) && !known.IsFields(type) && !FilterSuggestion.IsFilter(known, type)
        && !FilterSuggestion.IsField(known, type);
}
