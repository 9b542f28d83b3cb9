using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>
/// Creates the function around a node async: where it gives a task already, where it is an event handler, and where it is
/// private and all its callers can await it.
/// </summary>
internal static class AsyncChange
{
    private const string TaskType = "System.Threading.Tasks.Task";

    /// <summary>The edits; none where await may be written already, null where it would change what callers do.</summary>
    public static IReadOnlyList<TextChange>? Find(FixContext context, SyntaxNode node)
    {
        if (FunctionSyntax.CanAwait(node))
        {
            return [];
        }

        if (!FunctionSyntax.AllowsAwait(node) || UsesReferences(context, node.EnclosingFunction()))
        {
            return null;
        }

        return node.EnclosingFunction() switch
        {
            MethodDeclarationSyntax method =>
                FindForMethod(context, method, method.Modifiers, method.ReturnType, method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax local =>
                FindForMethod(context, local, local.Modifiers, local.ReturnType, local.Body, local.ExpressionBody),
            AnonymousFunctionExpressionSyntax lambda => FindForLambda(context, lambda),
            _ => null,
        };
    }

    // References and spans do not live across an await, which the compiler finds out late.
    private static bool UsesReferences(FixContext context, SyntaxNode function) => function.DescendantNodes().Any(
        node => node is RefTypeSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax
            || (node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax
                && context.Model.GetDeclaredSymbol(node, context.CancellationToken).TypeOf() is { IsRefLikeType: true }));

    private static IReadOnlyList<TextChange>? FindForMethod(
        FixContext context, SyntaxNode declaration, SyntaxTokenList modifiers, TypeSyntax type, BlockSyntax? body,
            ArrowExpressionClauseSyntax? arrow)
    {
        if (context.Model.GetDeclaredSymbol(declaration, context.CancellationToken) is not IMethodSymbol method
            || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
        {
            return null;
        }

        TextChange async = new(new TextSpan(type.SpanStart, 0), "async ");
        if (TaskReturns.IsTask(method.ReturnType))
        {
            if (TaskReturns.Find(context, method.ReturnType, body, arrow?.Expression) is { } returns)
            {
                return [async, .. returns];
            }

            return null;
        }

        if (IsMain(method, modifiers))
        {
            string task = method.ReturnsVoid ? TaskType : $"{TaskType}<int>";
            return [new TextChange(type.Span, "async " + task)];
        }

        if (!method.ReturnsVoid)
        {
            return null;
        }

        // What is called by an event gives nothing back, so no one could await it.
        if (VoidFunction.HandlesEvent(method))
        {
            return [async];
        }

        if (AwaitedCalls(context, method, declaration) is { } calls)
        {
            return [new TextChange(type.Span, "async " + TaskType), .. calls];
        }

        return null;
    }

    private static IReadOnlyList<TextChange>? FindForLambda(FixContext context, AnonymousFunctionExpressionSyntax lambda)
    {
        if (context.Model.GetTypeInfo(lambda, context.CancellationToken).ConvertedType
            is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
        {
            return null;
        }

        SyntaxToken marked = lambda.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.StaticKeyword));
        int start = marked.IsKind(SyntaxKind.None) ? lambda.SpanStart : marked.FullSpan.End;
        TextChange async = new(new TextSpan(start, 0), "async ");
        if (TaskReturns.IsTask(invoke.ReturnType))
        {
            if (TaskReturns.Find(context, invoke.ReturnType, lambda.Block, lambda.ExpressionBody) is { } returns)
            {
                return [async, .. returns];
            }

            return null;
        }

        if (VoidFunction.HandlesEvent(invoke) || IsRun(context, lambda))
        {
            return [async];
        }

        return null;
    }

    // Of Task.Run the overload that takes an async function waits for it as well.
    private static bool IsRun(FixContext context, AnonymousFunctionExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.CalledName()?.Identifier.ValueText == "Run"
        && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
        && type.ToDisplayString() == TaskType;

    private static bool IsMain(IMethodSymbol method, SyntaxTokenList modifiers) =>
        method is { Name: "Main", IsStatic: true, MethodKind: MethodKind.Ordinary }
        && (method.ReturnsVoid || method.ReturnType.SpecialType == SpecialType.System_Int32)
        && !modifiers.Any(SyntaxKind.UnsafeKeyword);

    private static List<TextChange>? AwaitedCalls(FixContext context, IMethodSymbol method, SyntaxNode declaration)
    {
        bool isLocal = method.MethodKind == MethodKind.LocalFunction;
        if (!isLocal && (method.DeclaredAccessibility != Accessibility.Private
            || method.ContainingType.DeclaringSyntaxReferences.Length > 1
            || !method.ExplicitInterfaceImplementations.IsEmpty))
        {
            return null;
        }

        List<TextChange> calls = [];
        SyntaxNode? type = isLocal ? null : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        SyntaxNode scope = type ?? declaration.EnclosingMember();
        foreach (SimpleNameSyntax use in scope.DescendantNodes().OfType<SimpleNameSyntax>().Where(use =>
            use.Identifier.ValueText == method.Name))
        {
            SymbolInfo info = context.Model.GetSymbolInfo(use, context.CancellationToken);
            if (info.Symbol is null ? info.CandidateSymbols.IsEmpty : !info.Symbol.OriginalDefinition.Is(method))
            {
                continue;
            }

            if (use.Invocation() is not { Parent: ExpressionStatementSyntax statement } || !FunctionSyntax.CanAwait(use))
            {
                return null;
            }

            calls.Add(new TextChange(new TextSpan(statement.SpanStart, 0), "await "));
        }

        return calls;
    }
}
