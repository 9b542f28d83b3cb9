using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
                $"'{member.Written}' comes after the send", $"write '{CodeQuote.From(action)}.{moved}.{rest}'");
        }

        string sent = $"(await {CodeQuote.From(sending)})";
        if (member.Name.Invocation() is null)
        {
            return result.AllMembers().Any(property => property is IPropertySymbol && property.Name == member.Written)
                ? new Suggestion($"'{member.Written}' is the task's, not the bulk action's", $"write '{sent}.{member.Written}'")
                : null;
        }

        return FindClientCall(member, result, sent);
    }

    private static Suggestion? FindClientCall(UnresolvedMember member, ITypeSymbol result, string sent)
    {
        string client = ScopeLookup.ClientNameAt(member.Model, member.Known, member.Name.SpanStart);
        foreach ((string path, IMethodSymbol method) in ClientMemberSuggestion.Calls(
            member.Known, result, other => other.Name == member.Written))
        {
            if (FactoryMethods.FindProperty(member.Known, result, method.Parameters[0].Type) is { } property)
            {
                return new Suggestion(
                    $"'{member.Written}' is the client's", $"write '{client}{path}.{method.Name}({sent}.{property})'");
            }
        }

        return null;
    }
}
