using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what was meant by a call on a chain that belongs to what the chain is handed: its selection is limited, ordered or made
/// where it is handed in.
/// </summary>
internal static class SelectionSuggestion
{
    public static Suggestion? Find(UnresolvedMember member) =>
        member.Name.Invocation() is { } call
        && ArgumentListInfo.Find(member.Model, member.Known, call.ArgumentList, member.CancellationToken) is { } given
            ? Handed(member, call, given) ?? Made(member, call, given) ?? Elsewhere(member, call)
            : null;

    // To(selection).Take(5): what an earlier call was handed has it.
    private static Suggestion? Handed(UnresolvedMember member, InvocationExpressionSyntax call, ArgumentListInfo given)
    {
        foreach (InvocationExpressionSyntax earlier in member.Receiver.CallsBackwards())
        {
            foreach (ExpressionSyntax handed in earlier.ArgumentList.Arguments.Select(argument => argument.Expression))
            {
                if (member.Model.GetTypeInfo(handed, member.CancellationToken).Type is { } type
                    && member.Known.IsOwn(type)
                    && Called(type, member.Written) is { } method
                    && $"{ArgumentListInfo.Wrapped(handed)}.{method}({given.Written})" is var text
                    && given.Bind(text) is not null)
                {
                    string moved = $"{earlier.CalledName()}({text})";
                    string rest = member.Receiver.ToString().Substring(handed.Span.End - member.Receiver.SpanStart);
                    return new Suggestion(
                        member.Fault,
                        $"write '{earlier.CalledName()}({Analyzers.Replacement.Shorten(text)})'",
                        member.CanMove
                            ? new TextChange(TextSpan.FromBounds(handed.SpanStart, call.Span.End), text + rest)
                            : null)
                    {
                        Shown = moved,
                    };
                }
            }
        }

        return null;
    }

    // stage.Where(…): a class of the library makes what the stage is handed.
    private static Suggestion? Made(UnresolvedMember member, InvocationExpressionSyntax call, ArgumentListInfo given)
    {
        foreach (IMethodSymbol step in member.Type.InstanceMethods().Concat(StepSuggestion.Later(member.Known, member.Type))
            .Where(method => method.Parameters is [{ Type: var type }] && member.Known.IsOwn(type)))
        {
            IMethodSymbol[] makers = [.. FactoryMethods.OfClasses(member.Known, step.Parameters[0].Type)
                .Where(method => method.Name == member.Written)];
            if (new ConversionCalls(member.Known, given).Of(makers) is { } made)
            {
                return new Suggestion(
                    member.Fault,
                    made.Show(step.Name),
                    made.Text is { } text
                        ? new TextChange(TextSpan.FromBounds(member.Name.SpanStart, call.Span.End), $"{step.Name}({text})")
                        : null);
            }
        }

        return null;
    }

    // The chain is in a variable; where it was handed the selection is out of sight.
    private static Suggestion? Elsewhere(UnresolvedMember member, InvocationExpressionSyntax call)
    {
        foreach (IMethodSymbol step in
            member.Known.Types().Where(member.Known.IsStage).SelectMany(stage => stage.InstanceMethods()))
        {
            if (step.Parameters is [{ Type: var type }] && member.Known.IsOwn(type)
                && Called(type, member.Written) is { } called)
            {
                return new Suggestion(
                    member.Fault,
                    $"it belongs to {type.WithArticle()}, so write '{step.Name}(….{called}{call.ArgumentList})'");
            }
        }

        return null;
    }

    private static string? Called(ITypeSymbol type, string name) =>
        type.InstanceMethods().Any(method => method.Name == name) ? name : MemberSuggestion.Setting(type, name)?.Name;
}
