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

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        string passed = string.Join<SyntaxNode>(", ", [member.Receiver, .. arguments.Skip(1)]);
        if (!member.Known.Names.Sends.Contains(member.Written)
            && NameSuggestions.FindTypos(member.Written, member.Known.Names.Sends).Length == 0)
        {
            return AlternativeNames.Find(member);
        }

        if (arguments is [{ NameColon: null, Expression: { } action }, ..]
            && member.Model.GetTypeInfo(action, member.CancellationToken).Type is { } given
            && member.Known.IsReady(given)
            && StageWalk.FindSend(member.Known, given) is { } send)
        {
            return Suggest(member, $"{ArgumentListInfo.Wrapped(action)}.{send.Name}({passed})", "", call);
        }

        return null;
    }

    private static Suggestion Suggest(UnresolvedMember member, string text, string how, SyntaxNode whole) => new(
        member.FaultAsWritten,
        $"write '{Replacement.Shorten(text)}'{how}",
        member.CanMove ? new TextChange(whole.Span, text) : null);
}
