using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE5001: writes the chain, where the whole body can be said and only success is looked at.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequestIsRawFix))]
public sealed class RequestIsRawFix : RuleFix
{
    /// <summary>Makes the fix.</summary>
    public RequestIsRawFix()
        : base(RuleCatalogue.RequestIsRaw)
    {
    }

    private protected override Fix? Find(FixPlace place)
    {
        if (place.Name()?.Invocation() is not { } call
            || !place.Known.IsImportedIn(call.SyntaxTree)
            || RawRequest.Of(place.Model, [.. place.Known.ActionPaths()], call, place.CancellationToken) is not { } request
            || RawStatement.Of(request) is not { } statements
            || RawRewrite.Of(place.Model, place.Known, request, place.CancellationToken).Chain is not { } chain
            || ScopeLookup.NameOf(place.Model, call.SpanStart, "close", place.Known.IsClient) is not { } client)
        {
            return null;
        }

        return new Fix("Write it as a fluent chain", new TextChange(statements, $"await {chain}.SendAsync({client});"));
    }
}
