using System.Globalization;
using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE3003: awaits what is returned, while the client still lives.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientIsDisposedTooEarlyFix))]
public sealed class ClientIsDisposedTooEarlyFix() : RuleFix(RuleCatalogue.ClientIsDisposedTooEarly)
{
    private protected override Fix? Find(FixPlace place)
    {
        if (place.Property(ClientIsDisposedTooEarlyRule.Returned) is not { } position
            || place.Root.FindToken(int.Parse(position, CultureInfo.InvariantCulture)).Parent?
                .FirstAncestorOrSelf<ReturnStatementSyntax>() is not { Expression: { } given } statement
            || AsyncChange.Of(place, statement) is not { } async)
        {
            return null;
        }

        // Where the function becomes async, each of its returns is awaited.
        return async.Count == 0
            ? new Fix("Await it", new TextChange(new TextSpan(given.SpanStart, 0), "await "))
            : Trial.FileStillCompiles(place, statement, async) ? new Fix("Await it and make the method async", async)
            : null;
    }
}
