using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>CLOSE3001: a secret is in the source.</summary>
internal sealed class KeyIsInSourceRule() : CloseRule(RuleDescriptors.KeyIsInSource)
{
    /// <summary>The property that names the environment variable to read instead.</summary>
    public const string Variable = nameof(Variable);

    private const string Address = "close";
    private const string StandInKeys = "stand_in_keys";

    public override IEnumerable<string> SearchedWords(VersionedNames names) =>
        [Address, .. SecretSetting.ConfigurationNames, .. SecretSetting.HeaderNames];

    public override void Register(RuleDispatcher dispatcher)
    {
        dispatcher.RegisterArgumentAction(AnalyzeArgument);
        dispatcher.RegisterForeignNames(SecretSetting.ConfigurationNames);

        // Headers are everywhere; those for Close are only where its address is written in some file.
        if (dispatcher.Known.IsInSomeFile([Address]))
        {
            dispatcher.RegisterForeignNames(SecretSetting.HeaderNames);
        }

        dispatcher.RegisterForeignSyntaxNodeAction(
            AnalyzeSetting,
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.ComplexElementInitializerExpression,
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
    }

    private void AnalyzeArgument(SyntaxNodeAnalysisContext context, TypedArgument argument)
    {
        if (SecretDemand.NounOf(argument.Kind) is { } noun
            && argument.Values.Any(value => value.Text is { } text && IsSecret(context, text)))
        {
            string variable = "CLOSE_" + noun.ToUpperInvariant().Replace(' ', '_');
            Report(context, argument.Value, noun, ImmutableDictionary<string, string?>.Empty.Add(Variable, variable));
        }
    }

    private void AnalyzeSetting(SyntaxNodeAnalysisContext context)
    {
        if (SecretSetting.Find(context.SemanticModel, context.Node, context.CancellationToken) is { } setting
            && IsSecret(context, setting.Secret))
        {
            Report(context, setting.Value, setting.Noun, ImmutableDictionary<string, string?>.Empty);
        }
    }

    private bool IsSecret(SyntaxNodeAnalysisContext context, string text) =>
        !PlaceholderKey.Is(text) && !RuleOptions.GetList(context, Descriptor, StandInKeys).MatchesAny(text);

    private void Report(
        SyntaxNodeAnalysisContext context, ExpressionSyntax value, string noun, ImmutableDictionary<string, string?> properties) =>
        Report(
            context,
            value.GetLocation(),
            properties,
            noun,
            noun == SecretDemand.SignatureKeyNoun ? "sign deliveries as Close does" : "act as you in Close");
}
