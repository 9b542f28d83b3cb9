using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CloseFluent.CodeFixes;

/// <summary>
/// What every fix is: for one rule, as edits of one file that compiles after them if it did before, and that does no harm.
/// </summary>
public abstract class RuleFix : CodeFixProvider
{
    private protected RuleFix(DiagnosticDescriptor rule) => FixableDiagnosticIds = ImmutableArray.Create(rule.Id);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Gets whether all places of the rule can be fixed without a choice at each.</summary>
    private protected virtual bool HasFixAll => true;

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => HasFixAll ? new FixAll(GetType().Name) : null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FixContext.CreateAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken)
                    .ConfigureAwait(false) is not { } fixContext)
            {
                continue;
            }

            foreach (FixEdit fix in FindAll(fixContext.WithProperties(diagnostic.Properties)))
            {
                if (FixCheck.Pass(fixContext, fix) is { } after)
                {
                    context.RegisterCodeFix(after.Action(context.Document, fix, GetType().Name), diagnostic);
                }
            }
        }
    }

    /// <summary>The fixes for a place: one, or one for each choice.</summary>
    private protected virtual IEnumerable<FixEdit> FindAll(FixContext context) => Find(context) is { } fix ? [fix] : [];

    /// <summary>The one fix for a place, or null.</summary>
    private protected virtual FixEdit? Find(FixContext context) => null;
}
