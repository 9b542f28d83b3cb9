using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Determines by names alone whether an expression can be a filter about which there is something to say.</summary>
internal static class FilterNames
{
    // Who writes a variable so often does not keep a filter in it.
    private const int MostWrites = 4;

    /// <summary>Determines whether the expression calls what can be a condition.</summary>
    public static bool IsCalled(ExpressionSyntax expression, KnownSymbols known) =>
        expression.DescendantsAndSelf().OfType<InvocationExpressionSyntax>().Any(call =>
            call.CalledName() is { } name && known.TypedArguments.Filters.Contains(name.Identifier.ValueText));

    /// <summary>
    /// Determines whether the expression calls what can be a condition, joins one thing with itself, or joins a variable that
    /// can contain a condition or a negation.
    /// </summary>
    public static bool MayJudge(ExpressionSyntax expression, KnownSymbols known)
    {
        if (IsCalled(expression, known))
        {
            return true;
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ExpressionSyntax operand in Operands(expression))
        {
            if (operand is IdentifierNameSyntax or MemberAccessExpressionSyntax
                && (!names.Add(Named(operand)) || (operand is IdentifierNameSyntax name && MayContain(name, known))))
            {
                return true;
            }
        }

        return false;
    }

    private static string Named(ExpressionSyntax operand) =>
        (operand is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own.Name : operand).ToString();

    // Long lists of operands lean to one side.
    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression)
    {
        Stack<ExpressionSyntax> pending = new([expression]);
        while (pending.Count > 0)
        {
            ExpressionSyntax next = pending.Pop().Unwrap();
            if (next is BinaryExpressionSyntax group && FilterPartReader.IsGroup(group))
            {
                pending.Push(group.Right);
                pending.Push(group.Left);
            }
            else if (next is PrefixUnaryExpressionSyntax negation && negation.IsKind(SyntaxKind.LogicalNotExpression))
            {
                pending.Push(negation.Operand);
            }
            else
            {
                yield return next;
            }
        }
    }

    private static bool MayContain(IdentifierNameSyntax variable, KnownSymbols known)
    {
        string name = variable.Identifier.ValueText;
        return SyntaxIndex.Of(variable).Writes(name, variable.EnclosingMember().Span).Take(MostWrites).Any(write =>
            write is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && (value.Unwrap().IsKind(SyntaxKind.LogicalNotExpression) || IsCalled(value, known)));
    }
}
