using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE6001: a test records what Close would receive and reads nothing of it.</summary>
internal sealed class RecordingIsNeverReadRule() : CloseRule(RuleDescriptors.RecordingIsNeverRead)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        // The recorder comes with a package of its own; where that is not referenced nothing is asked.
        if (dispatcher.Known.Recorder is null)
        {
            return;
        }

        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterObjectCreationAction(
            [known.Recorder.Name], (context, creation) => Analyze(context, known, creation));
        dispatcher.RegisterSyntaxNodeAction(
            context =>
            {
                ImplicitObjectCreationExpressionSyntax creation = (ImplicitObjectCreationExpressionSyntax)context.Node;
                if (creation.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration }
                    && known.NameOf(declaration.Type) == known.Recorder.Name)
                {
                    Analyze(context, known, creation);
                }
            },
            SyntaxKind.ImplicitObjectCreationExpression);
    }

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax creation)
    {
        if (UnreadRecording.Find(
            context.SemanticModel, known, creation, context.CancellationToken, CreateTestCode(context)) is { } recording)
        {
            Report(context, creation.GetLocation(), recording.Name, recording.Remedy);
        }
    }
}
