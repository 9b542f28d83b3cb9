using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by a client that is asked to begin a chain, or to send one.</summary>
internal static class ClientSuggestion
{
    public static Suggestion? Find(UnresolvedMember member)
    {
        if (member.Name.Invocation() is not { } call)
        {
            if (member.Known.FindClass(member.Written) is { } type)
            {
                return Suggest(
                    member, type.ToMinimalDisplayString(member.Model, member.Name.SpanStart), " alone", member.Name.Parent!);
            }

            return null;
        }

        if (!member.Known.Names.Sends.Contains(member.Written)
            && NameSuggestions.FindTypos(member.Written, member.Known.Names.Sends).Length == 0)
        {
            return AlternativeNames.Find(member) ?? FindOnResource(member, call);
        }

        return FindSend(member, member.Receiver.ToString());
    }

    /// <summary>A send that a client, or one of its resources, is asked for: the action sends itself.</summary>
    public static Suggestion? FindSend(UnresolvedMember member, string client)
    {
        if (member.Name.Invocation() is not { } call || !member.Known.Names.Sends.Contains(member.Written))
        {
            return null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        string passed = string.Join(", ", arguments.Skip(1).Select(argument => argument.ToString()).Prepend(client));
        if (arguments is [{ NameColon: null, Expression: { } action }, ..]
            && member.Model.GetTypeInfo(action, member.CancellationToken).Type is { } given
            && member.Known.IsReady(given)
            && StageWalk.FindSend(member.Known, given) is { } send)
        {
            return Suggest(member, $"{ArgumentListInfo.Wrapped(action)}.{send.Name}({passed})", "", call);
        }

        return null;
    }

    // close.WaitAsync(sent): one of the client's resources does that, with what is passed or its id.
    private static Suggestion? FindOnResource(UnresolvedMember member, InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments is not [{ NameColon: null, Expression: { } subject }]
            || member.Model.GetTypeInfo(subject, member.CancellationToken).Type is not { } type)
        {
            return null;
        }

        foreach ((string path, IMethodSymbol method) in ClientMemberSuggestion.Calls(
            member.Known, type, other => ClientMemberSuggestion.IsNamed(member.Written, other)))
        {
            if (member.Known.IsLibraryType(method.Parameters[0].Type)
                && ClientMemberSuggestion.PassedValue(member.Known, subject, type, method.Parameters[0].Type) is { } passed)
            {
                return Suggest(member, $"{member.Receiver}{path}.{method.Name}({passed})", "", call);
            }
        }

        return null;
    }

    private static Suggestion Suggest(UnresolvedMember member, string text, string how, SyntaxNode whole) => new(
        member.FaultAsWritten,
        $"write '{Replacement.Shorten(text)}'{how}",
        member.CanMove ? new TextChange(whole.Span, text) : null);
}
