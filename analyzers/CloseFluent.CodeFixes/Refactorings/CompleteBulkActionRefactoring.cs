using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Completes a chain at the caret: fills its empty calls, writes those that are missing, and sends it where it is awaited or stands as
/// a statement of its own.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CompleteBulkActionRefactoring))]
public sealed class CompleteBulkActionRefactoring : CloseRefactoring
{
    private const string Title = "Complete this bulk action";

    private protected override IEnumerable<FixEdit> FindAll(FixContext place)
    {
        if (ChainAt(place) is not var (chain, type))
        {
            return [];
        }

        EmptyCall[] empty = [.. EmptyCall.In(place, chain)];
        ExpressionSyntax whole = chain.WalkUpWrappers();
        bool isAwaited = ChainUse.IsAwaitedInVain(place.Model, chain);
        bool isSent = isAwaited
            || (whole.Parent is ExpressionStatementSyntax
                && Functions.CanAwait(chain)
                && new UnsharedValue(place.Model, place.Known, place.CancellationToken).Is(chain));
        IReadOnlyList<IMethodSymbol> path = Path(place.Known, type, isSent);
        bool isReady = place.Known.IsReady(type) && !isAwaited;
        if (empty.Length == 0 && (isReady || path.Count == 0))
        {
            return [];
        }

        string between = place.Between((chain as InvocationExpressionSyntax)?.CalledName()?.Dot());
        MissingCalls calls = MissingCalls.From(
            place.Model, place.Known, chain.SpanStart, [.. empty.Select(call => call.Method), .. path]);
        return calls.Alternatives().Select(way => new FixEdit(
            way.Choice is { } choice ? $"{Title} with {choice}" : Title,
            [
                new TextChange(new TextSpan(whole.SpanStart, 0), isSent && !isAwaited && path.Count > 0 ? "await " : ""),
                .. empty.Select((call, index) => call.Filled(way.Argument(index))),
                new TextChange(new TextSpan(chain.Span.End, 0), path.Count == 0 ? "" : between + way.Write(between, empty.Length)),
            ])
        {
            MaySend = isSent,
            Choice = way.Choice,
        });
    }

    // To what can be sent, and to the send where somebody waits for it.
    private static IReadOnlyList<IMethodSymbol> Path(KnownSymbols known, ITypeSymbol type, bool isSent)
    {
        IReadOnlyList<IMethodSymbol> path = known.IsReady(type) ? [] : StageWalk.ToReady(known, type);
        ITypeSymbol ready = path is [.., var last] ? last.ReturnType : type;
        return isSent && known.IsReady(ready) && StageWalk.Send(known, ready) is { } send ? [.. path, send] : path;
    }

    // The end of the chain around the caret, if that is a stage or an action.
    private static (ExpressionSyntax Chain, ITypeSymbol Type)? ChainAt(FixContext place)
    {
        ExpressionSyntax? end = null;
        for (ExpressionSyntax? part = place.Find<ExpressionSyntax>();
            part is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax;
            part = part.Parent as ExpressionSyntax)
        {
            end = part;
        }

        // The name of a stage's type is no stage.
        return end is not null && place.Model.GetTypeInfo(end, place.CancellationToken).Type is { } type
            && place.Known.IsChainValue(type)
            && place.Model.GetSymbolInfo(end, place.CancellationToken).Symbol is not ITypeSymbol
            ? (end, type)
            : null;
    }
}
