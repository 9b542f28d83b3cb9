using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE6001: a test records what Close would be told and looks at nothing.</summary>
internal sealed class RecordingIsNeverReadRule() : CloseRule(RuleCatalogue.RecordingIsNeverRead)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        // The recorder comes with a package of its own; where that is not referenced nothing is asked.
        if (dispatcher.Known.Recorder is null)
        {
            return;
        }

        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterObjectCreationAction([known.Recorder.Name], (context, made) => Look(context, known, made));
        dispatcher.RegisterSyntaxNodeAction(
            context =>
            {
                ImplicitObjectCreationExpressionSyntax made = (ImplicitObjectCreationExpressionSyntax)context.Node;
                if (made.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration }
                    && declaration.Type.LastName() == known.Recorder.Name)
                {
                    Look(context, known, made);
                }
            },
            SyntaxKind.ImplicitObjectCreationExpression);
    }

    private void Look(SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax made)
    {
        if (UnreadRecording.Find(
            context.SemanticModel, known, made, context.CancellationToken, TestsAround(context)) is { } recording)
        {
            Report(context, made.GetLocation(), recording.Name, recording.Remedy);
        }
    }
}
