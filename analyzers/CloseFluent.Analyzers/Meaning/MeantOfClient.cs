using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the call of a client's that was made on what it is handed: <c>sent.WaitAsync(close)</c> is
/// <c>close.BulkSequenceSubscriptions.WaitAsync(sent.Id)</c>.
/// </summary>
internal static class MeantOfClient
{
    public static Meant? Of(
        SemanticModel model,
        KnownSymbols known,
        SimpleNameSyntax name,
        ExpressionSyntax receiver,
        ITypeSymbol type,
        CancellationToken cancellationToken)
    {
        if (name.Invocation() is not { } call || known.Client is null)
        {
            return null;
        }

        string? client = ScopeLookup.NameOf(model, name.SpanStart, "close", known.IsClient);
        string others = string.Concat(call.ArgumentList.Arguments
            .Where(argument => !known.IsClient(model.GetTypeInfo(argument.Expression, cancellationToken).Type))
            .Select(argument => $", {argument}"));
        foreach ((string path, IMethodSymbol method) in Calls(known, name.Identifier.ValueText))
        {
            if (Handed(known, receiver, type, method.Parameters[0].Type) is { } handed)
            {
                string text = $"{client ?? "close"}{path}.{method.Name}({handed}{others})";
                bool binds = model.GetSpeculativeSymbolInfo(
                    name.SpanStart, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression).Symbol is not null;
                return new Meant(
                    MeantMember.Fault(name, receiver),
                    $"write '{Made.Shorten(text)}'",
                    binds && name.Parent is MemberAccessExpressionSyntax ? new TextChange(call.Span, text) : null);
            }
        }

        return null;
    }

    private static IEnumerable<(string Path, IMethodSymbol Method)> Calls(KnownSymbols known, string name) =>
        known.Client!.GetMembers().OfType<IPropertySymbol>()
            .Select(property => ("." + property.Name, property.Type))
            .Prepend(("", known.Client))
            .SelectMany(owner => owner.Item2.GetMembers(name).OfType<IMethodSymbol>()
                .Where(method => !method.Parameters.IsEmpty)
                .Select(method => (owner.Item1, method)));

    private static string? Handed(KnownSymbols known, ExpressionSyntax receiver, ITypeSymbol type, ITypeSymbol wanted)
    {
        string value = GivenArguments.Wrapped(receiver);
        return known.Compilation.ClassifyCommonConversion(type, wanted) is { IsImplicit: true } ? value
            : MakerMethods.PropertyOf(known, type, wanted) is { } property ? $"{value}.{property}"
            : null;
    }
}
