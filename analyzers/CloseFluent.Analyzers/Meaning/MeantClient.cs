using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Finds what was meant by a client that is asked to begin a chain, or to send one.</summary>
internal static class MeantClient
{
    public static Meant? Of(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax client,
        CancellationToken cancellationToken)
    {
        InvocationExpressionSyntax? call = name.Invocation();
        if (call is null)
        {
            return known.Names.Classes.TryGetValue(name.Identifier.ValueText, out INamedTypeSymbol? type)
                ? Instead(name, client, type.ToMinimalDisplayString(model, name.SpanStart), " alone", name.Parent)
                : null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        string handed = string.Join<SyntaxNode>(", ", [client, .. arguments.Skip(1)]);
        return arguments is [{ NameColon: null, Expression: { } action }, ..]
            && model.GetTypeInfo(action, cancellationToken).Type is { } given
            && known.IsReady(given)
            && StageWalk.Send(known, given) is { } send
                ? Instead(name, client, $"{GivenArguments.Wrapped(action)}.{send.Name}({handed})", "", call)
                : null;
    }

    private static Meant Instead(
        SimpleNameSyntax name, ExpressionSyntax client, string text, string how, SyntaxNode? whole) => new(
            $"'{client}' has no '{name.Identifier.ValueText}'",
            $"write '{Made.Shorten(text)}'{how}",
            name.Parent is MemberAccessExpressionSyntax && whole is not null ? new TextChange(whole.Span, text) : null);
}
