using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what was meant by a call on a chain that belongs to what the chain is handed: its selection is limited, ordered or made
/// where it is handed in.
/// </summary>
internal static class MeantSelection
{
    public static Meant? Of(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax receiver,
        ITypeSymbol type,
        CancellationToken cancellationToken)
    {
        if (name.Invocation() is not { } call
            || GivenArguments.Of(model, known, call.ArgumentList, cancellationToken) is not { } given)
        {
            return null;
        }

        string fault = MeantMember.Fault(name, receiver);
        return Handed(model, known, name, receiver, given, fault, cancellationToken)
            ?? Made(known, name, type, given, fault)
            ?? Elsewhere(known, name, fault);
    }

    // To(selection).Take(5): what an earlier call was handed has it.
    private static Meant? Handed(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax receiver,
        GivenArguments given,
        string fault,
        CancellationToken cancellationToken)
    {
        foreach (InvocationExpressionSyntax earlier in receiver.CallsBackwards())
        {
            foreach (ExpressionSyntax handed in earlier.ArgumentList.Arguments.Select(argument => argument.Expression))
            {
                if (model.GetTypeInfo(handed, cancellationToken).Type is { } type
                    && known.IsOwn(type)
                    && Called(type, name.Identifier.ValueText) is { } method
                    && $"{GivenArguments.Wrapped(handed)}.{method}({given.Written})" is var text
                    && given.Bind(text) is not null)
                {
                    string rest = receiver.ToString().Substring(handed.Span.End - receiver.SpanStart);
                    return new Meant(
                        fault,
                        $"write '{earlier.CalledName()}({Analyzers.Made.Shorten(text)})'",
                        name.Parent is MemberAccessExpressionSyntax
                            ? new TextChange(TextSpan.FromBounds(handed.SpanStart, name.Invocation()!.Span.End), text + rest)
                            : null);
                }
            }
        }

        return null;
    }

    // stage.Where(…): a class of the library makes what the stage is handed.
    private static Meant? Made(KnownSymbols known, SimpleNameSyntax name, ITypeSymbol stage, GivenArguments given, string fault)
    {
        foreach (IMethodSymbol step in stage.InstanceMethods().Concat(MeantStep.Later(known, stage))
            .Where(method => method.Parameters is [{ Type: var type }] && known.IsOwn(type)))
        {
            IMethodSymbol[] makers = [.. MakerMethods.OfClasses(known, step.Parameters[0].Type)
                .Where(method => method.Name == name.Identifier.ValueText)];
            if (new MakerCalls(known, given).Of(makers) is { } made)
            {
                return new Meant(
                    fault,
                    made.Show(step.Name),
                    made.Text is { } text
                        ? new TextChange(TextSpan.FromBounds(name.SpanStart, name.Invocation()!.Span.End), $"{step.Name}({text})")
                        : null);
            }
        }

        return null;
    }

    // The chain is in a variable; where it was handed the selection is out of sight.
    private static Meant? Elsewhere(KnownSymbols known, SimpleNameSyntax name, string fault)
    {
        foreach (IMethodSymbol step in known.Types().Where(known.IsStage).SelectMany(stage => stage.InstanceMethods()))
        {
            if (step.Parameters is [{ Type: var type }] && known.IsOwn(type) && Called(type, name.Identifier.ValueText) is { } called)
            {
                return new Meant(
                    fault, $"it belongs to {type.WithArticle()}, so write '{step.Name}(….{called}{name.Invocation()!.ArgumentList})'");
            }
        }

        return null;
    }

    private static string? Called(ITypeSymbol type, string name) =>
        type.InstanceMethods().Any(method => method.Name == name) ? name : MeantMember.Setting(type, name)?.Name;
}
