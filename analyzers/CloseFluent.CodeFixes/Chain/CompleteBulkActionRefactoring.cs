using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Completes a stage at the caret, and sends it where it stands as a statement of its own.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CompleteBulkActionRefactoring))]
public sealed class CompleteBulkActionRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await FixPlace.OfAsync(context.Document, context.Span, context.CancellationToken)
            .ConfigureAwait(false) is { } place
            && Find(place) is { } fix)
        {
            context.RegisterRefactoring(fix.For(context.Document, place, nameof(CompleteBulkActionRefactoring)));
        }
    }

    private static Fix? Find(FixPlace place)
    {
        if (StageAt(place) is not var (stage, type)
            || StageWalk.ToReady(place.Known, type) is not { Count: > 0 } path)
        {
            return null;
        }

        ExpressionSyntax whole = stage.Whole();
        bool isSent = whole.Parent is ExpressionStatementSyntax && Functions.CanAwait(stage);
        if (isSent && StageWalk.Send(place.Known, path[path.Count - 1].ReturnType) is { } send)
        {
            path = [.. path, send];
        }

        SyntaxToken? dot = (stage as InvocationExpressionSyntax)?.CalledName()?.Dot();
        string between = place.Between(dot);
        MissingCalls calls = MissingCalls.Of(place.Model, stage.SpanStart, path);
        Fix fix = new(
            "Complete this bulk action",
            new TextChange(new TextSpan(whole.SpanStart, 0), isSent ? "await " : ""),
            new TextChange(new TextSpan(stage.Span.End, 0), between + calls.Write(between)));

        // Where a name is still to be written, there is nothing to compile yet.
        return !calls.IsComplete || Trial.KeepsCompiling(place, fix.Changes) ? fix : null;
    }

    // The end of the chain around the caret, if that is a stage.
    private static (ExpressionSyntax Stage, ITypeSymbol Type)? StageAt(FixPlace place)
    {
        ExpressionSyntax? end = null;
        for (ExpressionSyntax? here = place.Find<ExpressionSyntax>();
            here is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax;
            here = here.Parent as ExpressionSyntax)
        {
            end = here;
        }

        // The name of a stage's type is no stage.
        return end is not null && place.Model.GetTypeInfo(end, place.CancellationToken).Type is { } type
            && place.Known.IsStage(type)
            && place.Model.GetSymbolInfo(end, place.CancellationToken).Symbol is not ITypeSymbol
            ? (end, type)
            : null;
    }
}
