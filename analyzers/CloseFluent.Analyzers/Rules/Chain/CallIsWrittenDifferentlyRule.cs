using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CloseFluent.Analyzers;

/// <summary>
/// CLOSE1007: the library has what is meant, under another name or made of other arguments. Accompanies the error that the
/// compiler gives for it.
/// </summary>
internal sealed class CallIsWrittenDifferentlyRule() : CloseRule(RuleDescriptors.CallIsWrittenDifferently)
{
    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterInvocationAction(
            known.Names.Calls.Concat(known.Names.ClassMethods)
                .Concat(known.Names.FieldMethods)
                .Concat(known.Fields.AskedNames)
                .Concat(known.Names.Joining)
                .Concat(known.Names.ClientMembers)
                .Distinct(),
            (context, call, name) => AnalyzeInvocation(context, known, call, name));
        dispatcher.RegisterInvocationAction(
            known.Fields.LambdaMethods.Except(known.Names.ClassMethods).Except(known.Names.Calls),
            (context, call, name) => AnalyzeFunction(context, known, call, name));
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeName(context, known, ((MemberAccessExpressionSyntax)context.Node).Name),
            SyntaxKind.SimpleMemberAccessExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeCreation(context, known, (BaseObjectCreationExpressionSyntax)context.Node),
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeUse(context, known),
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.WithExpression,
            SyntaxKind.ElementAccessExpression,
            SyntaxKind.ForEachStatement);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeValue(context, known),
            SyntaxKind.EqualsValueClause,
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.ReturnStatement,
            SyntaxKind.ArrowExpressionClause,
            SyntaxKind.CastExpression,
            SyntaxKind.IfStatement,
            SyntaxKind.WhileStatement,
            SyntaxKind.DoStatement,
            SyntaxKind.LogicalNotExpression,
            SyntaxKind.SimpleLambdaExpression,
            SyntaxKind.ParenthesizedLambdaExpression,
            SyntaxKind.ConditionalExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeChoice(context, known, (ExpressionSyntax)context.Node),
            SyntaxKind.CoalesceExpression,
            SyntaxKind.CoalesceAssignmentExpression,
            SyntaxKind.ConditionalExpression,
            SyntaxKind.SwitchExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeAwait(context, known, (AwaitExpressionSyntax)context.Node), SyntaxKind.AwaitExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeAlone(context, known, (IdentifierNameSyntax)context.Node), SyntaxKind.IdentifierName);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeArgument(context, known, (ArgumentSyntax)context.Node), SyntaxKind.Argument);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeOperation(context, known, (BinaryExpressionSyntax)context.Node),
            SyntaxKind.EqualsExpression,
            SyntaxKind.NotEqualsExpression,
            SyntaxKind.GreaterThanExpression,
            SyntaxKind.GreaterThanOrEqualExpression,
            SyntaxKind.LessThanExpression,
            SyntaxKind.LessThanOrEqualExpression,
            SyntaxKind.BitwiseOrExpression,
            SyntaxKind.BitwiseAndExpression,
            SyntaxKind.AddExpression,
            SyntaxKind.LogicalAndExpression,
            SyntaxKind.LogicalOrExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeAdded(context, known, (AssignmentExpressionSyntax)context.Node), SyntaxKind.AddAssignmentExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeName(context, known, ((MemberBindingExpressionSyntax)context.Node).Name),
            SyntaxKind.MemberBindingExpression);
    }

    private void AnalyzeInvocation(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name) =>
        Report(context, name, ArgumentsSuggestion.Find(context.SemanticModel, known, call, name, context.CancellationToken));

    private void AnalyzeOperation(SyntaxNodeAnalysisContext context, KnownSymbols known, BinaryExpressionSyntax operation)
    {
        if (known.Mentions.AnyIn(operation))
        {
            Report(context, operation, OperatorSuggestion.Find(context.SemanticModel, known, operation, context.CancellationToken));
        }
    }

    private void AnalyzeAdded(SyntaxNodeAnalysisContext context, KnownSymbols known, AssignmentExpressionSyntax assignment)
    {
        if (known.Mentions.AnyIn(assignment))
        {
            Report(
                context, assignment, OperatorSuggestion.FindAdded(context.SemanticModel, known, assignment, context.CancellationToken));
        }
    }

    // OrderBy("date_created"): LINQ has most of these names too, and is passed lambdas.
    private void AnalyzeFunction(
        SyntaxNodeAnalysisContext context, KnownSymbols known, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax or IdentifierNameSyntax }])
        {
            AnalyzeInvocation(context, known, call, name);
        }
    }

    private void AnalyzeName(
        SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name)
    {
        if (known.Mentions.AnyIn(name.Parent!) && MayBeLibraryMember(known, name))
        {
            Report(context, name, MemberSuggestion.Find(context.SemanticModel, known, name, context.CancellationToken));
        }
    }

    private void AnalyzeUse(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        ExpressionSyntax? value = context.Node switch
        {
            ForEachStatementSyntax loop => loop.Expression,
            WithExpressionSyntax change => change.Expression,
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax name }] } access
                when name.IsKind(SyntaxKind.StringLiteralExpression) => access.Expression,
            AssignmentExpressionSyntax assignment => assignment.Left,
            _ => null,
        };
        if (value is not null && known.Mentions.AnyAround(value))
        {
            Report(context, value, UseSuggestion.Find(context.SemanticModel, known, context.Node, value, context.CancellationToken));
        }
    }

    private void AnalyzeValue(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        ExpressionSyntax?[] values = context.Node switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } } } => [],
            EqualsValueClauseSyntax { Parent: not ParameterSyntax } clause when !IsLateValue(known, clause) => [clause.Value],
            AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => [assignment.Right],
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax } assignment => [assignment.Right],
            ReturnStatementSyntax statement => [statement.Expression],
            ArrowExpressionClauseSyntax body => [body.Expression],
            CastExpressionSyntax cast => [cast.Expression],
            IfStatementSyntax statement => [statement.Condition],
            WhileStatementSyntax { Condition: not InvocationExpressionSyntax } statement => [statement.Condition],
            DoStatementSyntax { Condition: not InvocationExpressionSyntax } statement => [statement.Condition],
            PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax or MemberAccessExpressionSyntax } negation => [negation.Operand],
            LambdaExpressionSyntax { ExpressionBody: { } body } when body.IsPassedOn() => [body],
            ConditionalExpressionSyntax { Condition: IdentifierNameSyntax or MemberAccessExpressionSyntax } choice =>
                [choice.Condition, choice.WhenTrue, choice.WhenFalse],
            ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
            _ => [],
        };
        foreach (ExpressionSyntax value in values.OfType<ExpressionSyntax>()
            .Where(value => known.Mentions.AnyAround(value) && !IsSent(known, value)))
        {
            Report(context, value, ValueSuggestion.Find(context.SemanticModel, known, value, context.CancellationToken));
        }
    }

    private void AnalyzeChoice(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax choice)
    {
        if (known.Mentions.AnyIn(choice))
        {
            foreach ((ExpressionSyntax place, Suggestion suggestion) in
                ChoiceSuggestion.Find(context.SemanticModel, known, choice, context.CancellationToken))
            {
                Report(context, place, suggestion);
            }
        }
    }

    // What a call gives mostly is a task.
    private void AnalyzeAwait(SyntaxNodeAnalysisContext context, KnownSymbols known, AwaitExpressionSyntax await)
    {
        bool mayBeSettled = await.Expression.Unwrap() switch
        {
            IdentifierNameSyntax or MemberAccessExpressionSyntax or AwaitExpressionSyntax => true,
            InvocationExpressionSyntax call => call.CalledName()?.Identifier.ValueText is { } name
                && (name.StartsWith("List", StringComparison.Ordinal) || name.StartsWith("Watch", StringComparison.Ordinal)
                    || (known.Names.ClassMethods.Contains(name) && !known.Names.Sends.Contains(name))),
            _ => false,
        };
        if (mayBeSettled && known.Mentions.AnyIn(await))
        {
            Report(context, await.Expression, SettledSuggestion.Find(context.SemanticModel, known, await, context.CancellationToken));
        }
    }

    private void AnalyzeAlone(SyntaxNodeAnalysisContext context, KnownSymbols known, IdentifierNameSyntax name) => Report(
        context,
        name,
        MissingUsing.Find(context.SemanticModel, known, name, context.CancellationToken)
            ?? UnknownClass.Find(context.SemanticModel, known, name, context.CancellationToken));

    // ICloseClient Close = null!; is set later.
    private static bool IsLateValue(KnownSymbols known, EqualsValueClauseSyntax clause)
    {
        TypeSyntax? type = clause.Parent switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type,
            PropertyDeclarationSyntax property => property.Type,
            _ => null,
        };
        return clause.Value is PostfixUnaryExpressionSyntax { Operand.RawKind: (int)SyntaxKind.NullLiteralExpression }
            && known.NameOf(type) is { } name
            && known.FindType(name) is { IsReferenceType: true };
    }

    // Print(sent.Status) of a method of the user's own.
    private void AnalyzeArgument(SyntaxNodeAnalysisContext context, KnownSymbols known, ArgumentSyntax argument)
    {
        if (argument is
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } value,
                Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax } call,
            } && known.Versioned.ReadProperties(known).Contains(name))
        {
            Report(context, value, ReadProperty.FindPassed(context.SemanticModel, known, call, argument, context.CancellationToken));
        }
    }

    // A send that is not awaited has a rule of its own.
    private static bool IsSent(KnownSymbols known, ExpressionSyntax value) => value.Unwrap() is InvocationExpressionSyntax call
        && call.CalledName() is { } name && known.Names.Sends.Contains(name.Identifier.ValueText);

    private void AnalyzeCreation(
        SyntaxNodeAnalysisContext context, KnownSymbols known, BaseObjectCreationExpressionSyntax creation)
    {
        if (known.NameOf(creation) is { } name && known.Names.Types.Contains(name))
        {
            Report(
                context,
                creation,
                ConstructionSuggestion.Find(context.SemanticModel, known, creation, context.CancellationToken));
        }
    }

    private void Report(SyntaxNodeAnalysisContext context, SyntaxNode node, Suggestion? suggestion)
    {
        if (suggestion is not null)
        {
            Report(
                context,
                node.GetLocation(),
                SuggestedChange.Write(suggestion.Change, suggestion.Shown),
                suggestion.Fault,
                suggestion.Remedy);
        }
    }

    // By the text alone, since most names are of no concern.
    private static bool MayBeLibraryMember(KnownSymbols known, SimpleNameSyntax name)
    {
        string text = name.Identifier.ValueText;
        ExpressionSyntax? receiver = name.Receiver()?.Unwrap();
        if (receiver is InvocationExpressionSyntax sending
            && sending.CalledName() is { } called
            && (known.Names.Sends.Contains(called.Identifier.ValueText)
                || known.Names.ClientMembers.Contains(called.Identifier.ValueText)))
        {
            return true;
        }

        // A resource of a client that is asked to send.
        if (receiver is MemberAccessExpressionSyntax resource && known.Names.Sends.Contains(text)
            && known.Names.ClientMembers.Contains(resource.Name.Identifier.ValueText))
        {
            return true;
        }

        // A call that lacks its parentheses.
        if (known.Names.Calls.Contains(text) && name.Invocation() is null)
        {
            return true;
        }

        if (receiver is IdentifierNameSyntax named)
        {
            string word = known.NameOf(named);
            if (known.FindClass(word) is { } type)
            {
                return !type.GetMembers(text).Any(member => member is IMethodSymbol || name.Invocation() is null);
            }

            if (known.Names.Types.Contains(word) || known.Names.Sends.Contains(text))
            {
                return true;
            }
        }

        bool isCall = known.Names.Calls.Contains(text);
        return ForeignHabit.Outcomes.Contains(text) || SettledSuggestion.Names.Contains(text) || known.Names.Classes.Contains(text)
            || (receiver.ChainStart() is { } first
                && (FieldSuggestion.MayBeFields(known, first)
                    || (known.Names.Classes.Contains(known.NameOf(first)) && !isCall)))
            || (!isCall
                && (known.Names.ClientMembers.Contains(text)
                    ? name.Invocation() is not null
                    : IsBuilt(known, receiver) || known.Versioned.Similar.Contains(text, known) || MayBeChain(known, name, receiver)));
    }

    private static bool IsBuilt(KnownSymbols known, ExpressionSyntax? receiver) =>
        receiver is InvocationExpressionSyntax call
        && call.CalledName() is { } called
        && known.Names.Builders.Contains(called.Identifier.ValueText);

    // What goes on as a chain does, or takes what a chain or its selection takes, may be one, whatever is called.
    private static bool MayBeChain(KnownSymbols known, SimpleNameSyntax name, ExpressionSyntax? receiver)
    {
        if (name.Invocation() is not { } call)
        {
            return false;
        }

        if (call.WalkUpWrappers().Parent is MemberAccessExpressionSyntax next)
        {
            return known.Names.Calls.Contains(next.Name.Identifier.ValueText);
        }

        return receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && call.ArgumentList.Arguments is [{ Expression: var first }, ..]
            && (first is IdentifierNameSyntax or MemberAccessExpressionSyntax
                || first.IsKind(SyntaxKind.NumericLiteralExpression)
                || known.Names.ClassMethods.Contains(name.Identifier.ValueText));
    }
}
