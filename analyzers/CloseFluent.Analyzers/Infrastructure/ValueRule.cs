using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>What the rules share that look at one value after the other that an expression can be.</summary>
internal abstract class ValueRule(DiagnosticDescriptor descriptor) : CloseRule(descriptor)
{
    /// <summary>Gets whether the rule is about ids; otherwise it is about demands of parameters.</summary>
    protected virtual bool ChecksIds => false;

    /// <summary>
    /// Gets whether the rule sees a sender's arguments in the wrong order; then the others leave them to it.
    /// </summary>
    protected virtual bool ChecksOrder => false;

    /// <summary>Gets whether a test may pass such a value on purpose, for the exception that it throws.</summary>
    protected virtual bool IsAllowedInTests => true;

    public sealed override void Register(RuleDispatcher dispatcher) =>
        dispatcher.RegisterArgumentAction((context, argument) => Analyze(context, dispatcher.Known, argument));

    /// <summary>The words of the message, or null where the value is fine.</summary>
    protected abstract object[]? FindFault(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument, ConstantValue value);

    private void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument argument)
    {
        if (ChecksIds ? argument.IdType is null : argument.Kind is null)
        {
            return;
        }

        foreach (ConstantValue value in argument.Values)
        {
            if (FindArguments(context, known, argument, value) is not { } messageArguments)
            {
                continue;
            }

            if (!IsAllowedInTests || !CreateTestCode(context).IsInExpectedFailure(argument.Value))
            {
                Report(context, argument.Value.GetLocation(), messageArguments);
            }

            return;
        }
    }

    // Each argument of a sender in the wrong order looks wrong by itself, but there is one mistake.
    private object[]? FindArguments(
        SyntaxNodeAnalysisContext context, KnownSymbols known, TypedArgument typedArgument, ConstantValue value)
    {
        object[]? messageArguments = FindFault(context, known, typedArgument, value);
        if ((messageArguments is null && !ChecksOrder)
            || typedArgument.Argument is not { } argument
            || ExchangedSender.Find(context.SemanticModel, known, argument, context.CancellationToken) is not { } exchanged)
        {
            return messageArguments;
        }

        return ChecksOrder && exchanged.IsFirst(typedArgument) ? [LineBreaks.Show(value.Text ?? ""), exchanged.Fault] : null;
    }
}
