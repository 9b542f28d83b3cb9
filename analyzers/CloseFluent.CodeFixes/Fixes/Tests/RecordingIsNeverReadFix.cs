using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>CLOSE6001: compares what was sent with a text that is still to be pasted; the test fails and shows it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordingIsNeverReadFix))]
public sealed class RecordingIsNeverReadFix() : RuleFix(RuleDescriptors.RecordingIsNeverRead)
{
    private protected override FixEdit? Find(FixContext context)
    {
        if (context.Find<BaseObjectCreationExpressionSyntax>() is not { } creation
            || UnreadRecording.Find(context.Model, context.Known, creation, context.CancellationToken) is not
            {
                Variable: { } variable,
                Test.Body: { } body,
            }
            || variable.Parent is not VariableDeclarationSyntax { Type: var type, Parent.Parent: var ancestor }
            || ancestor != body
            || !context.Known.Recorder.Is(context.Model.GetTypeInfo(type, context.CancellationToken).Type)
            || body.Statements.LastOrDefault() is not { } last
            || last.IsKind(SyntaxKind.ReturnStatement))
        {
            return null;
        }

        string line = context.LineEnd();
        bool isOnLines = last.GetLocation().GetLineSpan().EndLinePosition.Line < body.CloseBraceToken.GetLocation()
            .GetLineSpan().StartLinePosition.Line;
        string before = isOnLines ? line + line + context.IndentAt(last.SpanStart) : " ";
        return new FixEdit(
            "Compare what was sent",
            new TextChange(new TextSpan(last.Span.End, 0), $"{before}{variable.Identifier.Text}.Sent.ShouldBe(\"\");"));
    }
}
