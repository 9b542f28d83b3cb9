using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Where a call is in a chain, together with the line break before it.</summary>
internal static class CallRemoval
{
    public static TextSpan From(InvocationExpressionSyntax call)
    {
        SimpleNameSyntax name = call.CalledName()!;
        SyntaxToken dot = name.Dot()!.Value;
        SyntaxToken previous = dot.GetPreviousToken();
        bool hasComment = previous.TrailingTrivia.Concat(dot.LeadingTrivia)
            .Any(trivia => !string.IsNullOrWhiteSpace(trivia.ToString()));
        return TextSpan.FromBounds(hasComment ? dot.SpanStart : previous.Span.End, call.Span.End);
    }
}
