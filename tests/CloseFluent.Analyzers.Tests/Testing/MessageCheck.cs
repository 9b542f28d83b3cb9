using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// What every message must be that any test makes a rule say: one line that reads well, and advice that compiles where that
/// can be seen. The tests of rules and pages call it for each message.
/// </summary>
internal static partial class MessageCheck
{
    private static readonly CSharpCompilation s_base = CSharpCompilation.Create(
        "Advice", [CSharpSyntaxTree.ParseText(Examples.Usings, Examples.Parsing)], Examples.References, Examples.Compiling);

    /// <summary>Holds the message of a rule to it.</summary>
    /// <param name="diagnostic">The message.</param>
    /// <param name="compilation">What the rule looked at; null where it is on the usual references.</param>
    public static void Verify(Diagnostic diagnostic, Compilation? compilation = null)
    {
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (Fault(message) is { } fault)
        {
            Assert.Fail($"{diagnostic.Id}: {fault}: {message}");
        }

        foreach (string advice in Advice(message).Where(advice => !Binds(diagnostic.Location, advice, compilation)))
        {
            Assert.Fail($"{diagnostic.Id}: does not compile: {advice}\n{message}\n{diagnostic.Location.SourceTree}");
        }
    }

    /// <summary>What is wrong with a message or a title, or null.</summary>
    public static string? Fault(string message)
    {
        string bare = Apostrophe().Replace(Literal().Replace(message, "\"\""), "");
        return string.IsNullOrWhiteSpace(message) ? "blank"
            : message.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') ? "holds a control character"
            : message.Contains("  ", StringComparison.Ordinal) || message.Trim() != message ? "has blanks too many"
            : bare.Count(c => c == '\'') % 2 == 1 ? "its quotes do not close"
            : !IsBalanced(bare) ? "its brackets do not close"
            : ItselfNotItself().IsMatch(message) ? "names two things alike"
            : Advice(message).FirstOrDefault(advice => !Parses(advice)) is { } code ? $"no code: {code}"
            : null;
    }

    // The code that a message says to write, where nothing is left open in it.
    private static IEnumerable<string> Advice(string message) =>
        message.IndexOf("write '", StringComparison.Ordinal) is >= 0 and var begin
            ? Quoted().Matches(message[begin..]).Select(match => match.Groups[1].Value)
                .Where(code => code.Any(char.IsLetter) && !code.Contains('…', StringComparison.Ordinal))
            : [];

    private static bool Parses(string code) =>
        !SyntaxFactory.ParseExpression($"async () => {code}").ContainsDiagnostics
        || !SyntaxFactory.ParseExpression($"x{code}").ContainsDiagnostics;

    // Advice says it all, or what comes behind the receiver of the name that the message is about.
    private static bool Binds(Location location, string advice, Compilation? compilation)
    {
        SyntaxTree tree = location.SourceTree!;
        SemanticModel model = (compilation ?? s_base.AddSyntaxTrees(tree)).GetSemanticModel(tree);
        int position = location.SourceSpan.Start;
        string code = advice.StartsWith("await ", StringComparison.Ordinal) ? advice[6..] : advice;
        ExpressionSyntax? receiver = (tree.GetRoot().FindToken(position).Parent as SimpleNameSyntax)?.Receiver();
        string[] alternatives = [code, $"{receiver}.{code}", $"{receiver}{code}", $"new {code}"];
        return alternatives.Any(candidate => Binds(model, position, candidate)) || HasUnknownName(model, position, code);
    }

    private static bool Binds(SemanticModel model, int position, string code)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(code);
        SymbolInfo info = model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression);
        return info.Symbol is not null
            || (!info.CandidateSymbols.IsEmpty
                && (expression is not InvocationExpressionSyntax || info.CandidateReason == CandidateReason.MemberGroup))
            || model.GetSpeculativeSymbolInfo(
                position, expression, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol is not null
            || (expression.IsKind(SyntaxKind.CoalesceExpression) && model.GetSpeculativeTypeInfo(
                position, expression, SpeculativeBindingOption.BindAsExpression).Type is { TypeKind: not TypeKind.Error })
            || expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax or AnonymousFunctionExpressionSyntax
                or IsPatternExpressionSyntax;
    }

    // A name that the user still has to give.
    private static bool HasUnknownName(SemanticModel model, int position, string code)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(code);
        string[] own = [.. expression.DescendantNodesAndSelf().OfType<ParameterSyntax>().Select(
            item => item.Identifier.ValueText)];
        return expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(name => !own.Contains(name.Identifier.ValueText))
            .Where(name => !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
            .Where(name => name.Parent is not (NameColonSyntax or AssignmentExpressionSyntax))
            .Any(name => model.LookupSymbols(position, name: name.Identifier.ValueText).IsEmpty);
    }

    private static bool IsBalanced(string text)
    {
        Stack<char> open = new();
        foreach (char character in text.Replace("=>", "", StringComparison.Ordinal))
        {
            if (character is '(' or '[' or '{')
            {
                open.Push(character is '(' ? ')' : character is '[' ? ']' : '}');
            }
            else if (character is ')' or ']' or '}' && (!open.TryPop(out char expected) || expected != character))
            {
                return false;
            }
        }

        return open.Count == 0;
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<=\w)'(?=s\b)")]
    private static partial Regex Apostrophe();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(an? \S+), not \1(?! of your own)(?=[:,.]|$)")]
    private static partial Regex ItselfNotItself();
}
