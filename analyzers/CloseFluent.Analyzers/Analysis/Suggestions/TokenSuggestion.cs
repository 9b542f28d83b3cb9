using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>Explains what to pass to a call that can be canceled, where it was passed a time-out or the source of a token.</summary>
internal static class TokenSuggestion
{
    public static Suggestion? Find(
        SemanticModel model,
        InvocationExpressionSyntax call,
        SimpleNameSyntax name,
        IEnumerable<IMethodSymbol> methods,
        CancellationToken cancellationToken)
    {
        if (methods.SelectMany(method => method.Parameters).FirstOrDefault(parameter => ScopeLookup.IsToken(parameter.Type))
            is not { } token)
        {
            return null;
        }

        // What a function is for in such a call, the compiler says.
        bool reports = methods.Any(method => method.Parameters.Any(parameter => parameter.Type.Name == "IProgress"));
        string called = name.Identifier.ValueText;
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments.Where(argument => argument.NameColon is null))
        {
            if (!reports && argument.Expression is AnonymousFunctionExpressionSyntax)
            {
                IEnumerable<string> rest = call.ArgumentList.Arguments.Where(other => other != argument).Select(other => other.ToString());
                return new Suggestion(
                    $"'{called}' calls nothing back",
                    $"write 'await {CodeQuote.From(call.Expression)}({string.Join(", ", rest)})', and go on with what it gives");
            }

            string? type = model.GetTypeInfo(argument.Expression, cancellationToken).Type?.ToDisplayString();
            if (type == "System.TimeSpan")
            {
                return new Suggestion(
                    $"'{called}' takes no time-out, but a token that ends it",
                    $"pass '{token.Name}: source.Token' of a 'new CancellationTokenSource({CodeQuote.From(argument)})'");
            }

            if (type == "System.Threading.CancellationTokenSource")
            {
                string passed = $"{token.Name}: {ArgumentListInfo.Wrapped(argument.Expression)}.Token";
                IEnumerable<string> all = call.ArgumentList.Arguments
                    .Select(other => other == argument ? passed : other.ToString());
                return new Suggestion(
                    $"'{called}' takes a CancellationToken, not its source",
                    $"write '{called}({string.Join(", ", all)})'",
                    new TextChange(argument.Span, passed));
            }
        }

        return null;
    }
}
