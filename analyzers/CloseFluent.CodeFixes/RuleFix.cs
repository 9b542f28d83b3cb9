using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>What every fix is: for one rule, with fix-all, as edits of one file that compiles after them if it did before.</summary>
public abstract class RuleFix : CodeFixProvider
{
    private protected RuleFix(DiagnosticDescriptor rule) => FixableDiagnosticIds = ImmutableArray.Create(rule.Id);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new FixAll(GetType().Name);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FixPlace.OfAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken)
                    .ConfigureAwait(false) is { } place
                && Find(place.With(diagnostic.Properties)) is { } fix
                && Trial.KeepsCompiling(place, fix.Changes))
            {
                context.RegisterCodeFix(fix.For(context.Document, place, GetType().Name), diagnostic);
            }
        }
    }

    private protected abstract Fix? Find(FixPlace place);
}
