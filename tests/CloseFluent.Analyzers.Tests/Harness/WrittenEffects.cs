using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// What a program says that it does, by its words alone: another measure than the one by which fixes are withheld, so that
/// each can find the faults of the other.
/// </summary>
internal sealed partial class WrittenEffects
{
    private static readonly string[] s_selecting = ["Where", "WithIds", "Search", "FromSmartView", "FromJson"];

    private static readonly string[] s_counted = ["To", "Take", "AtMost"];

    private readonly string[] _called;
    private readonly string[] _uncalled;

    public WrittenEffects(string program)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(program, Examples.Parsing).GetRoot();
        _called = [.. root.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(
            call => call.CalledName()?.Identifier.ValueText).OfType<string>()];

        // A word that does nothing without its parentheses: a statement, or what is awaited or kept.
        _uncalled = [.. root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(access => access.Parent is ExpressionStatementSyntax or AwaitExpressionSyntax or EqualsValueClauseSyntax)
            .Select(access => access.Name.Identifier.ValueText)];
        Comments = [.. root.DescendantTrivia().Select(
            trivia => trivia.ToString().Trim()).Where(text => text.StartsWith('/') || text.StartsWith('#'))];
        string[] declared = [.. Tokens().Matches(program).Select(match => match.Groups[1].Value)];
        UsedTokens = [.. root.DescendantNodes().OfType<ArgumentSyntax>().Select(
            argument => argument.Expression.ToString()).Where(declared.Contains)];
        Widenings = Wide().Count(program);
    }

    /// <summary>Calls that send, or are meant to.</summary>
    public int Sends => _called.Concat(_uncalled).Count(name => Sending().IsMatch(name));

    public int Widenings { get; }

    public IReadOnlyList<string> Comments { get; }

    public HashSet<string> UsedTokens { get; }

    /// <summary>What a change loses or widens, in words; empty where it does no harm.</summary>
    public IEnumerable<string> HarmBy(WrittenEffects after, Allowance allowance)
    {
        List<string> left = [.. after.Comments];
        if (after.Sends < Sends || after.Sends > Sends + allowance.NewSends)
        {
            yield return $"{Sends} sends become {after.Sends}";
        }

        foreach (string name in s_counted.Where(name => Count(name) > after.Count(name))
            .Where(name => !allowance.MayDropRepeats || after.Count(name) == 0))
        {
            yield return $"a {name} is lost";
        }

        if (!allowance.MayReword && s_selecting.Sum(Count) > s_selecting.Sum(after.Count))
        {
            yield return "a selection is lost";
        }

        if (!allowance.MayReword && after.Widenings > Widenings)
        {
            yield return "it is widened";
        }

        if (!UsedTokens.All(after.UsedTokens.Contains))
        {
            yield return "a token is lost";
        }

        if (!Comments.All(left.Remove))
        {
            yield return "a comment is lost";
        }
    }

    private int Count(string name) => _called.Count(called => called == name);

    [GeneratedRegex("^(Send(?!er$|To$)|Post|Sned|CreateAsync$|CreateOnceAsync$)")]
    private static partial Regex Sending();

    [GeneratedRegex(@"\bCancellationToken\??\s+(\w+)")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\bToAllLeads\b|AllSequence|\b(Leads|Contacts)\.All\b|\bUnchecked\b")]
    private static partial Regex Wide();
}
