using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE1002: removes the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallBelongsElsewhereFix))]
public sealed class CallBelongsElsewhereFix : RuleFix
{
    /// <summary>Makes the fix.</summary>
    public CallBelongsElsewhereFix()
        : base(RuleCatalogue.CallBelongsElsewhere)
    {
    }

    private protected override Fix? Find(FixPlace place) =>
        place.Name() is { } name && name.Invocation() is { } call
            ? new Fix($"Remove .{name.Identifier.ValueText}(…)", new TextChange(Removal.Of(call), ""))
            : null;
}
