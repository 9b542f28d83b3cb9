using Microsoft.CodeAnalysis.CodeRefactorings;

namespace CloseFluent.CodeFixes;

/// <summary>What every refactoring is: edits of one file that do no harm.</summary>
public abstract class CloseRefactoring : CodeRefactoringProvider
{
    private protected CloseRefactoring()
    {
    }

    /// <inheritdoc/>
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await FixContext.CreateAsync(context.Document, context.Span, context.CancellationToken)
            .ConfigureAwait(false) is not { } fixContext)
        {
            return;
        }

        foreach (FixEdit fix in FindAll(fixContext))
        {
            if (FixCheck.Pass(fixContext, fix) is { } after)
            {
                context.RegisterRefactoring(after.Action(context.Document, fix, GetType().Name));
            }
        }
    }

    /// <summary>What can be done at a place.</summary>
    private protected abstract IEnumerable<FixEdit> FindAll(FixContext context);
}
