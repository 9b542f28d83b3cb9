using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.Analyzers.Tests;

/// <summary>Returns fix-all what the rules said.</summary>
internal sealed class FoundDiagnostics(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
        Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
        Document document, CancellationToken cancellationToken) =>
        Task.FromResult(diagnostics.Where(diagnostic =>
            document.TryGetSyntaxTree(out SyntaxTree? tree) && diagnostic.Location.SourceTree == tree));

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
        Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
}
