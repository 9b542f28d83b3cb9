using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// What nodes and descriptions have in place of expressions that are not constant: the same for the same variable that is not
/// written again, and another one for everything else.
/// </summary>
internal sealed class Placeholders(StableSymbols symbols)
{
    private const int Longest = 40;

    // What is quoted for its text needs no quotes where it is a name.
    private static readonly Regex s_placeholder = new(
        $"(?<quote>\"?)[{Placeholder.Begin}{Placeholder.BeginOfList}](?<index>[0-9]+){Placeholder.End}\\k<quote>",
        RegexOptions.CultureInvariant);

    private readonly List<string> _expressions = [];
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);

    /// <summary>Creates the text that takes the place of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="isList">Whether it represents several values.</param>
    /// <param name="origin">What the variable contains that the expression is; null where that is not known.</param>
    public string Create(ExpressionSyntax expression, bool isList = false, ExpressionSyntax? origin = null)
    {
        if (((origin is null ? null : symbols.FindKey(origin)) ?? symbols.FindKey(expression)) is not { } key)
        {
            return CreateOnce(expression, isList);
        }

        if (!_variables.TryGetValue(key, out int index))
        {
            _variables[key] = index = Add(expression);
        }

        return Text(index, isList);
    }

    /// <summary>Creates the text that takes the place of an expression which may be something else each time.</summary>
    public string CreateOnce(ExpressionSyntax expression, bool isList = false) => Text(Add(expression), isList);

    private int Add(ExpressionSyntax expression)
    {
        _expressions.Add(CodeQuote.From(expression, Longest));
        return _expressions.Count - 1;
    }

    private static string Text(int index, bool isList)
    {
        char begin = isList ? Placeholder.BeginOfList : Placeholder.Begin;
        return begin + index.ToString(CultureInfo.InvariantCulture) + Placeholder.End;
    }

    /// <summary>Shows the expressions in a description: <c>{onboarding}</c>.</summary>
    public string Fill(string description) => s_placeholder.Replace(description, match =>
        int.TryParse(match.Groups["index"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < _expressions.Count ? $"{{{_expressions[index]}}}" : match.Value);
}
