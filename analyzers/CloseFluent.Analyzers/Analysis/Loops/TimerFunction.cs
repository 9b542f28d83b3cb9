using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CloseFluent.Analyzers;

/// <summary>A function that a timer calls again and again: a lambda, or a method under its name or from a lambda.</summary>
internal static class TimerFunction
{
    private const string Timer = nameof(Timer);
    private const string Callback = "callback";
    private const string Period = "period";

    private static readonly HashSet<string> s_events = ["Elapsed", "Tick"];

    private static readonly KeptByModel<SyntaxNode, bool> s_isPassed = new();

    /// <summary>Determines whether a function is one.</summary>
    public static bool Is(SemanticModel model, SyntaxNode function, CancellationToken cancellationToken)
    {
        if (function is AnonymousFunctionExpressionSyntax lambda)
        {
            return IsPassed(model, lambda, cancellationToken);
        }

        return s_isPassed.GetOrAdd(model, function, key => PassedMethod.Uses(key).Any(use =>
            PassedMethod.Is(model, use, key, cancellationToken)
            && (IsPassed(model, use.Access(), cancellationToken) || IsAllOfCallback(model, use, cancellationToken))));
    }

    // async _ => await PollAsync()
    private static bool IsAllOfCallback(SemanticModel model, SimpleNameSyntax use, CancellationToken cancellationToken)
    {
        if (use.Invocation() is not { } call || call.EnclosingFunction() is not AnonymousFunctionExpressionSyntax callback)
        {
            return false;
        }

        SyntaxNode body = callback.Block is { Statements: [ExpressionStatementSyntax only] } ? only.Expression : callback.Body;
        return body.DescendantsInFunction().OfType<InvocationExpressionSyntax>().All(each => call.Span.Contains(each.Span)
                || each.Span.Contains(call.Span))
            && body is not BlockSyntax
            && IsPassed(model, callback, cancellationToken);
    }

    // new Timer(callback, null, 0, 1000), time.CreateTimer(callback, …) and timer.Elapsed += callback
    private static bool IsPassed(SemanticModel model, ExpressionSyntax callback, CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = callback.WalkUpWrappers();
        switch (whole.Parent)
        {
            case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } made }
                when model.GetTypeInfo(made, cancellationToken).Type is { TypeKind: TypeKind.Delegate }:
                return IsPassed(model, made, cancellationToken);
            case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument:
                return IsRepeated(model.GetOperation(call, cancellationToken), argument);
            case AssignmentExpressionSyntax { OperatorToken.ValueText: "+=", Left: MemberAccessExpressionSyntax handled } added:
                return added.Right == whole
                    && s_events.Contains(handled.Name.Identifier.ValueText)
                    && IsTimer(model.GetTypeInfo(handled.Expression, cancellationToken).Type)
                    && !EndsByItself(added);
            default:
                return false;
        }
    }

    private static bool IsRepeated(IOperation? call, ArgumentSyntax callback)
    {
        ImmutableArray<IArgumentOperation> arguments = call switch
        {
            IObjectCreationOperation made when IsTimer(made.Type) => made.Arguments,
            IInvocationOperation { TargetMethod.Name: "CreateTimer" } made when IsTimer(made.Type) => made.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments.Any(each => each.Parameter?.Name == Callback && each.Syntax == callback)
            && arguments.Any(each => each.Parameter?.Name == Period && !IsNever(each.Value.Syntax));
    }

    // AutoReset = false, wherever the type says so.
    private static bool EndsByItself(SyntaxNode added)
    {
        SyntaxNode type = added.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? added.SyntaxTree.GetRoot();
        return SyntaxIndex.Of(type).Writes("AutoReset", type.Span).Any(write => write is AssignmentExpressionSyntax
        {
            Right.RawKind: (int)SyntaxKind.FalseLiteralExpression,
        });
    }

    // Once is not again and again.
    private static bool IsNever(SyntaxNode period) => period is PrefixUnaryExpressionSyntax
        || period is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Infinite" or "InfiniteTimeSpan" };

    // System.Threading.Timer, System.Timers.Timer, DispatcherTimer, ITimer
    private static bool IsTimer(ITypeSymbol? type) => type?.Name.EndsWith(Timer, StringComparison.Ordinal) == true;
}
