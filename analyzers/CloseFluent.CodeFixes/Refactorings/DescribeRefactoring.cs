using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace CloseFluent.CodeFixes;

/// <summary>Shows what the chain at the caret does, and writes it as a comment above.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(DescribeRefactoring))]
public sealed class DescribeRefactoring : CloseRefactoring
{
    private protected override IEnumerable<FixEdit> FindAll(FixContext context) =>
        DescribingComment.Find(context) is { } edit ? [edit] : [];
}
