using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what was meant by a call on a chain that belongs to what the chain is passed: its selection is limited, ordered or
/// made where it is passed.
/// </summary>
internal static class SelectionSuggestion
{
    public static Suggestion? Find(UnresolvedMember member)
    {
        if (member.Name.Invocation() is { } call
            && ArgumentListInfo.Find(member.Model, member.Known, call.ArgumentList, member.CancellationToken) is { } arguments)
        {
            return FromEarlierArgument(member, call, arguments)
                ?? FromFactory(member, call, arguments) ?? FromOtherStage(member, call);
        }

        return null;
    }

    // To(selection).Take(5): what an earlier call was passed has it.
    private static Suggestion? FromEarlierArgument(
        UnresolvedMember member, InvocationExpressionSyntax call, ArgumentListInfo arguments)
    {
        foreach (InvocationExpressionSyntax earlier in member.Receiver.CallsBackwards())
        {
            foreach (ExpressionSyntax passed in earlier.ArgumentList.Arguments.Select(argument => argument.Expression))
            {
                if (member.Model.GetTypeInfo(passed, member.CancellationToken).Type is { } type
                    && member.Known.IsLibraryType(type)
                    && FindMemberName(type, member.Written) is { } method
                    && $"{ArgumentListInfo.Wrapped(passed)}.{method}({arguments.Written})" is var text
                    && arguments.Bind(text) is not null)
                {
                    string moved = $"{earlier.CalledName()}({text})";
                    string rest = member.Receiver.ToString().Substring(passed.Span.End - member.Receiver.SpanStart);
                    return new Suggestion(
                        member.Fault,
                        $"write '{earlier.CalledName()}({Analyzers.Replacement.Shorten(text)})'",
                        member.CanMove
                            ? new TextChange(TextSpan.FromBounds(passed.SpanStart, call.Span.End), text + rest)
                            : null)
                    {
                        Shown = moved,
                    };
                }
            }
        }

        return null;
    }

    // stage.Where(…): a class of the library makes what the stage is passed.
    private static Suggestion? FromFactory(
        UnresolvedMember member, InvocationExpressionSyntax call, ArgumentListInfo arguments)
    {
        foreach (IMethodSymbol step in member.Type.InstanceMethods()
            .Concat(StepSuggestion.LaterCalls(member.Known, member.Type))
            .Where(method => method.Parameters is [{ Type: var type }] && member.Known.IsLibraryType(type)
                && !MemberSuggestion.IsObsolete(method)))
        {
            IMethodSymbol[] factories = [.. FactoryMethods.FindFor(member.Known, step.Parameters[0].Type)
                .Where(method => method.Name == member.Written)];
            if (new ConversionCalls(member.Known, arguments).Find(factories) is { } replacement)
            {
                return new Suggestion(
                    member.Fault,
                    replacement.Show(step.Name),
                    replacement.Text is { } text
                        ? new TextChange(TextSpan.FromBounds(member.Name.SpanStart, call.Span.End), $"{step.Name}({text})")
                        : null);
            }
        }

        return null;
    }

    // The chain is in a variable; where it was passed the selection is out of sight.
    private static Suggestion? FromOtherStage(UnresolvedMember member, InvocationExpressionSyntax call)
    {
        foreach (IMethodSymbol step in
            member.Known.Types().Where(member.Known.IsStage).SelectMany(stage => stage.InstanceMethods()))
        {
            if (step.Parameters is [{ Type: var type }] && member.Known.IsLibraryType(type)
                && !MemberSuggestion.IsObsolete(step)
                && FindMemberName(type, member.Written) is { } called)
            {
                return new Suggestion(
                    member.Fault,
                    $"it belongs to {type.WithArticle()}, so write '{step.Name}(….{called}{call.ArgumentList})'");
            }
        }

        return null;
    }

    private static string? FindMemberName(ITypeSymbol type, string name) =>
        type.InstanceMethods().Any(method => method.Name == name) ? name : MemberSuggestion.FindSetter(type, name)?.Name;
}
