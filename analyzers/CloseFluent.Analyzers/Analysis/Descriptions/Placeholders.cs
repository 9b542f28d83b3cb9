using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a description has in place of expressions that are not constant.</summary>
internal sealed class Placeholders
{
    private const int Longest = 40;

    // What is quoted for its text needs no quotes where it is a name.
    private static readonly Regex s_placeholder = new(
        $"(?<quote>\"?)[{Placeholder.Begin}{Placeholder.BeginOfList}](?<index>[0-9]+){Placeholder.End}\\k<quote>",
        RegexOptions.CultureInvariant);

    private readonly List<string> _expressions = [];

    /// <summary>Creates the text that takes the place of an expression.</summary>
    public string Create(ExpressionSyntax expression, bool isList = false)
    {
        string code = CodeQuote.From(expression, Longest);
        int index = _expressions.IndexOf(code);
        if (index < 0)
        {
            index = _expressions.Count;
            _expressions.Add(code);
        }

        char begin = isList ? Placeholder.BeginOfList : Placeholder.Begin;
        return begin + index.ToString(CultureInfo.InvariantCulture) + Placeholder.End;
    }

    /// <summary>Shows the expressions in a description: <c>{onboarding}</c>.</summary>
    public string Fill(string description) => s_placeholder.Replace(description, match =>
        int.TryParse(match.Groups["index"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < _expressions.Count ? $"{{{_expressions[index]}}}" : match.Value);
}
