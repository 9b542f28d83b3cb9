using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Names what the library has for a word that it does not know: a dry run is a count, or the JSON that would be sent.
/// Nothing is written but operators, since a word says too little.
/// </summary>
internal static class AlternativeNames
{
    public static Suggestion? Find(UnresolvedMember member)
    {
        ExpressionSyntax subject = Subject(member);
        if (member.Model.GetTypeInfo(subject, member.CancellationToken).Type is not { } type
            || !(member.Known.IsChainValue(type) || member.Known.Effects.IsSelection(member.Type)))
        {
            return null;
        }

        string[] alternatives =
        [
            .. ClientCalls(member, subject, type),
            .. Members(member.Known, type).Where(symbol => Means(member, symbol)).Select(symbol => symbol.Name).Distinct(),
        ];
        if (alternatives.Length == 0)
        {
            return null;
        }

        string first = member.Known.IsStage(type) ? "complete it first, then " : "";
        return new Suggestion(member.Fault, $"{first}write '{string.Join("' or '", alternatives)}'");
    }

    /// <summary>The member or operator of a value that people look for under the name.</summary>
    public static Suggestion? FindMember(UnresolvedMember member)
    {
        ISymbol[] meant = [.. member.Type.AllMembers()
            .Where(symbol => symbol.DeclaredAccessibility == Accessibility.Public && Means(member, symbol))];
        ISymbol[] exact = [.. meant.Where(symbol => member.Known.AlsoCalledNames(symbol).Contains(member.Written))];
        meant = exact.Length > 0 ? exact : meant;
        string[] texts = [.. meant.Select(symbol => Write(member, symbol)).Distinct()];
        return texts.Length == 0
            ? null
            : new Suggestion(member.Fault, $"write '{string.Join("' or '", texts)}'", FindOperation(member, meant));
    }

    private static TextChange? FindOperation(UnresolvedMember member, ISymbol[] meant)
    {
        if (meant is not [IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } method, ..]
            || !meant.All(other => other.Name == method.Name)
            || !member.CanMove
            || member.Name.Invocation() is not { } call
            || call.ArgumentList.Arguments.Count != method.Parameters.Length - 1)
        {
            return null;
        }

        string right = string.Concat(call.ArgumentList.Arguments.Select(argument => Operand(argument.Expression)));
        string text = Write(method, Operand(member.Receiver), right);
        bool isOperand = call.Parent is MemberAccessExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax;
        return new TextChange(call.Span, isOperand ? $"({text})" : text);
    }

    private static string Operand(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax
            or ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax ? expression.ToString() : $"({expression})";

    private static string Write(UnresolvedMember member, ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } method)
        {
            return symbol.Name;
        }

        string right = member.Name.Invocation()?.ArgumentList.Arguments.ToString() ?? "";
        return CodeQuote.From(Write(method, ArgumentListInfo.Wrapped(member.Receiver), right));
    }

    private static string Write(IMethodSymbol method, string left, string right) => method.Name switch
    {
        WellKnownMemberNames.BitwiseAndOperatorName => $"{left} & {right}",
        WellKnownMemberNames.BitwiseOrOperatorName => $"{left} | {right}",
        _ => $"!{left}",
    };

    /// <summary>Determines whether people look for a member under the name.</summary>
    public static bool Means(UnresolvedMember member, ISymbol other) =>
        member.Known.AlsoCalledNames(other).Any(name => StartsWithWord(member.Written, name));

    // Validate, ValidateAsync, ValidateSelection.
    private static bool StartsWithWord(string written, string name) =>
        written.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (written.Length == name.Length || char.IsUpper(written[name.Length]));

    // close.Validate(action) asks about the action.
    private static ExpressionSyntax Subject(UnresolvedMember member)
    {
        if (member.Known.IsClient(member.Type)
            && member.Name.Invocation()?.ArgumentList.Arguments is [{ Expression: var first }, ..])
        {
            return first;
        }

        return member.Receiver;
    }

    private static IEnumerable<ISymbol> Members(KnownSymbols known, ITypeSymbol type)
    {
        ITypeSymbol ready = StageWalk.PathToReady(known, type) is [.., var last] ? last.ReturnType : type;
        return MemberSuggestion.Members(type, isStatic: false).Concat(MemberSuggestion.Members(ready, isStatic: false));
    }

    private static IEnumerable<string> ClientCalls(UnresolvedMember member, ExpressionSyntax subject, ITypeSymbol type)
    {
        string client = ScopeLookup.ClientNameAt(member.Model, member.Known, member.Name.SpanStart);
        foreach ((string path, IMethodSymbol method) in
            ClientMemberSuggestion.Calls(member.Known, type, other => Means(member, other)))
        {
            string? passed = ClientMemberSuggestion.PassedValue(member.Known, subject, type, method.Parameters[0].Type);
            yield return $"{client}{path}.{method.Name}({passed ?? "…"}{ClientMemberSuggestion.Required(method, 1)})";
        }
    }
}
