using System.Globalization;
using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE3003: awaits what is returned, while the client still lives.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientIsDisposedTooEarlyFix))]
public sealed class ClientIsDisposedTooEarlyFix() : RuleFix(RuleDescriptors.ClientIsDisposedTooEarly)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.FindProperty(ClientIsDisposedTooEarlyRule.Returned) is not { } position
            || context.Root.FindToken(int.Parse(position, CultureInfo.InvariantCulture)).Parent?
                .FirstAncestorOrSelf<ReturnStatementSyntax>() is not { Expression: { } given } statement
            || AsyncChange.Find(context, statement) is not { } async)
        {
            return null;
        }

        // Where the function becomes async, each of its returns is awaited.
        if (async.Count == 0)
        {
            return new FixEdit("Await it", new TextChange(new TextSpan(given.SpanStart, 0), "await "));
        }

        if (CompilationCheck.FileStillCompiles(context, statement, async))
        {
            return new FixEdit("Await it and make the method async", async);
        }

        return null;
    }
}
