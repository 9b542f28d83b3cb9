using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.CodeFixes;

/// <summary>A call that is passed JSON which is known.</summary>
internal sealed record PastedFilter(InvocationExpressionSyntax Call, PastedKind Kind, JsonTree Json,
    INamedTypeSymbol? Fields)
{
    /// <summary>What the call is made on; null for a static method.</summary>
    public ExpressionSyntax? Receiver { get; private init; }

    /// <summary>Gets whether nothing around the call binds tighter than what it becomes.</summary>
    public bool NeedsNoParentheses => Call.Parent
        is not ExpressionSyntax or LambdaExpressionSyntax or ParenthesizedExpressionSyntax;

    /// <summary>The call at a place, or null.</summary>
    public static PastedFilter? Find(FixContext context)
    {
        if (context.Find<InvocationExpressionSyntax>() is { ArgumentList.Arguments: [{ Expression: var passed }] } call
            && call.CalledName()?.Identifier.ValueText is "FromJson" or "Parse" or "Meets"
            && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingNamespace.Is(context.Known.Namespace)
            && KindOf(context.Known, method) is { } kind
            && ConstantValue.Only(context.Model, passed, context.CancellationToken) is { IsWhole: true, Text: { } text }
            && Read(kind, text) is { } json)
        {
            return new PastedFilter(call, kind, json, FieldsOf(method))
            {
                Receiver = method.IsStatic ? null : call.CalledName()?.Receiver(),
            };
        }

        return null;
    }

    private static PastedKind? KindOf(KnownSymbols known, IMethodSymbol method) =>
        known.ArgumentKindOf(method.Parameters[0]) switch
    {
        "FilterJson" => PastedKind.Selection,
        "NodeJson" => PastedKind.Node,
        "ConditionJson" => PastedKind.Condition,
        _ => method is { IsStatic: true, Name: "Parse", ReturnType.Name: "Filter" } ? PastedKind.Node : null,
    };

    private static INamedTypeSymbol? FieldsOf(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol fields] } ? fields : null;

    // JSON that the library refuses is not made to work by the way; CLOSE2006 says what is wrong with it.
    private static JsonTree? Read(PastedKind kind, string text)
    {
        if (JsonReader.Find(text) is not { } root)
        {
            return null;
        }

        FilterFault? fault = kind switch
        {
            PastedKind.Selection => PastedSelectionReader.Read(root).Fault,
            PastedKind.Node => FilterGrammar.FaultOfNode(root),
            _ => FilterGrammar.FaultOfCondition(root),
        };
        return fault is null ? root : default(JsonTree?);
    }
}
