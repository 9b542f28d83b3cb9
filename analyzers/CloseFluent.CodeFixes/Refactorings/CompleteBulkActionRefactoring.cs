using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Completes a chain at the caret: fills its empty calls, writes those that are missing, and sends it where it is awaited or
/// is as a statement of its own.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CompleteBulkActionRefactoring))]
public sealed class CompleteBulkActionRefactoring : CloseRefactoring
{
    private const string Title = "Complete this bulk action";

    private protected override IEnumerable<FixEdit> FindAll(FixContext context)
    {
        if (FindChain(context) is not var (chain, type))
        {
            return [];
        }

        EmptyCall[] empty = [.. EmptyCall.FindAll(context, chain)];
        ExpressionSyntax whole = chain.WalkUpWrappers();
        bool isAwaited = ChainUse.IsAwaitedWithoutAwaiter(context.Model, chain);
        bool isSent = isAwaited
            || (whole.Parent is ExpressionStatementSyntax
                && FunctionSyntax.CanAwait(chain)
                && new UnsharedValue(context.Model, context.Known, context.CancellationToken).Is(chain));
        IReadOnlyList<IMethodSymbol> path = Path(context.Known, type, isSent);
        bool isReady = context.Known.IsReady(type) && !isAwaited;
        if (empty.Length == 0 && (isReady || path.Count == 0))
        {
            return [];
        }

        string between = context.SeparatorBefore((chain as InvocationExpressionSyntax)?.CalledName()?.Dot());
        MissingCalls calls = MissingCalls.From(
            context.Model, context.Known, chain.SpanStart, [.. empty.Select(call => call.Method), .. path]);
        return calls.Alternatives().Select(alternative => new FixEdit(
            alternative.Choice is { } choice ? $"{Title} with {choice}" : Title,
            [
                new TextChange(new TextSpan(whole.SpanStart, 0), isSent && !isAwaited && path.Count > 0 ? "await " : ""),
                .. empty.Select((call, index) => call.Filled(alternative.Argument(index))),
                new TextChange(new TextSpan(chain.Span.End, 0), path.Count == 0
                    ? "" : between + alternative.Write(between, empty.Length)),
            ])
        {
            MaySend = isSent,
            Choice = alternative.Choice,
        });
    }

    // To what can be sent, and to the send where someone waits for it.
    private static IReadOnlyList<IMethodSymbol> Path(KnownSymbols known, ITypeSymbol type, bool isSent)
    {
        IReadOnlyList<IMethodSymbol> path = known.IsReady(type) ? [] : StageWalk.PathToReady(known, type);
        ITypeSymbol ready = path is [.., var last] ? last.ReturnType : type;
        return isSent && known.IsReady(ready) && StageWalk.FindSend(known, ready) is { } send ? [.. path, send] : path;
    }

    // The end of the chain around the caret, if that is a stage or an action.
    private static (ExpressionSyntax Chain, ITypeSymbol Type)? FindChain(FixContext context)
    {
        ExpressionSyntax? end = null;
        for (ExpressionSyntax? part = context.Find<ExpressionSyntax>();
            part is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax;
            part = part.Parent as ExpressionSyntax)
        {
            end = part;
        }

        // The name of a stage's type is not a stage.
        if (end is not null && context.Model.GetTypeInfo(end, context.CancellationToken).Type is { } type
            && context.Known.IsChainValue(type)
            && context.Model.GetSymbolInfo(end, context.CancellationToken).Symbol is not ITypeSymbol)
        {
            return (end, type);
        }

        return null;
    }
}
