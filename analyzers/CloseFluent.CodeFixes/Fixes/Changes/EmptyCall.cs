using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>A call of a chain that nothing was passed to yet.</summary>
internal sealed class EmptyCall
{
    private readonly ArgumentListSyntax _list;

    private EmptyCall(IMethodSymbol method, ArgumentListSyntax list)
    {
        Method = method;
        _list = list;
    }

    /// <summary>What it calls.</summary>
    public IMethodSymbol Method { get; }

    /// <summary>Those of a chain, in their order.</summary>
    public static IEnumerable<EmptyCall> FindAll(FixContext context, ExpressionSyntax chain) => chain.CallsBackwards()
        .Where(call => call.ArgumentList is { Arguments.Count: 0, CloseParenToken.IsMissing: false })
        .Select(call => (List: call.ArgumentList, Info: context.Model.GetSymbolInfo(call, context.CancellationToken)))
        .Where(call => call.Info is { Symbol: null, CandidateReason: CandidateReason.OverloadResolutionFailure })
        .Select(call => (call.List, Method: call.Info.CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault(
            method => !method.Parameters.IsEmpty && context.Known.IsLibraryType(method.ContainingType))))
        .Where(call => call.Method is not null)
        .Select(call => new EmptyCall(call.Method!, call.List))
        .Reverse();

    /// <summary>The edit that passes something to it.</summary>
    public TextChange Filled(string argument) => new(new TextSpan(_list.CloseParenToken.SpanStart, 0), argument);
}
