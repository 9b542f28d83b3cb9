using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what was meant by a call or a property behind a send that is not awaited yet: a setting belongs before it, and what
/// Close responds is there after it.
/// </summary>
internal static class SentSuggestion
{
    public static Suggestion? Find(UnresolvedMember member)
    {
        if (member.Receiver.Unwrap() is not InvocationExpressionSyntax sending
            || sending.CalledName() is not { } name
            || !member.Known.Names.Sends.Contains(name.Identifier.ValueText)
            || name.Receiver() is not { } action
            || member.Model.GetTypeInfo(action, member.CancellationToken).Type is not { } type
            || !member.Known.IsReady(type)
            || member.Type is not INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] })
        {
            return null;
        }

        if (member.Name.Invocation() is { } call && type.InstanceMethods().Any(method => method.Name == member.Written))
        {
            string moved = $"{member.Name}{call.ArgumentList}";
            string rest = $"{name}{sending.ArgumentList}";
            return new Suggestion(
                $"'{member.Written}' comes after the send",
                $"write '{CodeQuote.From(action)}.{moved}.{rest}'",
                member.CanMove ? new TextChange(call.Span, $"{action}.{moved}.{rest}") : null);
        }

        if (member.Name.Invocation() is null)
        {
            return result.AllMembers().Any(property => property is IPropertySymbol && property.Name == member.Written)
                ? new Suggestion(
                    $"'{member.Written}' is the task's, not the bulk action's",
                    $"write '(await {CodeQuote.From(sending)}).{member.Written}'",
                    Change(member, member.Name.Access(), $"(await {sending}).{member.Written}"))
                : null;
        }

        return FindClientCall(member, result, sending);
    }

    // What is awaited there was the task's.
    private static TextChange? Change(UnresolvedMember member, ExpressionSyntax whole, string text)
    {
        ExpressionSyntax outer = whole.WalkUpWrappers();
        bool isAwaited = outer.Parent is AwaitExpressionSyntax && member.Name.Invocation() is null;
        return member.CanMove && FunctionSyntax.CanAwait(whole)
            ? new TextChange(isAwaited ? outer.Parent!.Span : whole.Span, text)
            : null;
    }

    private static Suggestion? FindClientCall(UnresolvedMember member, ITypeSymbol result, InvocationExpressionSyntax sending)
    {
        string client = ScopeLookup.ClientNameAt(member.Model, member.Known, member.Name.SpanStart);
        foreach ((string path, IMethodSymbol method) in ClientMemberSuggestion.Calls(
            member.Known, result, other => other.Name == member.Written))
        {
            if (FactoryMethods.FindProperty(member.Known, result, method.Parameters[0].Type) is { } property)
            {
                return new Suggestion(
                    $"'{member.Written}' is the client's",
                    $"write '{client}{path}.{method.Name}((await {CodeQuote.From(sending)}).{property})'",
                    Change(member, member.Name.Invocation()!, $"{client}{path}.{method.Name}((await {sending}).{property})"));
            }
        }

        return null;
    }
}
