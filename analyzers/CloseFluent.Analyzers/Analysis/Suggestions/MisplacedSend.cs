using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds where a send belongs that a selection, or the class where chains begin, was asked for.</summary>
internal static class MisplacedSend
{
    /// <summary>Of <c>Bulk.SendAsync(action)</c>: the action sends itself.</summary>
    public static Suggestion? FindOnClass(UnresolvedMember member) => member.Known.Names.Sends.Contains(member.Written)
        ? ClientSuggestion.FindSend(member, ScopeLookup.ClientNameAt(member.Model, member.Known, member.Name.SpanStart))
        : null;

    /// <summary>Of <c>Bulk.Pause(onboarding).To(selection.SendAsync(close))</c>: a bracket closes too late.</summary>
    public static Suggestion? FindOnSelection(UnresolvedMember member)
    {
        if (!member.Known.Names.Sends.Contains(member.Written) || member.Name.Invocation() is not { } send)
        {
            return null;
        }

        if (send.WalkUpWrappers().Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1 } list }
            && list.Parent is InvocationExpressionSyntax outer
            && outer.CalledName() is { } called
            && member.Known.Names.Calls.Contains(called.Identifier.ValueText))
        {
            string rest = $"({member.Receiver}).{member.Name}{send.ArgumentList}";
            return new Suggestion(
                $"'{CodeQuote.From(member.Receiver)}' is a selection, and an action is sent",
                $"write '{called}{CodeQuote.From(rest)}'",
                member.CanMove ? new TextChange(list.Span, rest) : null);
        }

        return new Suggestion(
            $"'{CodeQuote.From(member.Receiver)}' is a selection, and an action is sent",
            "begin with 'Bulk.', and pass this selection to its 'To'");
    }
}
