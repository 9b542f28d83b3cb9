using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A setting as a command line has it: <c>--Close:Timeout=00:00:30</c>, or the value behind it.</summary>
internal static class CommandLineSetting
{
    /// <summary>The name and the value that a text sets; null where it sets none.</summary>
    public static (string Name, string? Value)? Find(LiteralExpressionSyntax literal)
    {
        if (literal.Token.Value is not string text || text.Length < 2 || text[0] is not ('-' or '/'))
        {
            return null;
        }

        string setting = text[0] == '/' ? text.Substring(1) : text.TrimStart('-');
        int equals = setting.IndexOf('=');
        return equals < 0
            ? (setting, Next(literal))
            : (setting.Substring(0, equals), setting.Substring(equals + 1));
    }

    // The value is the next text of the list.
    private static string? Next(LiteralExpressionSyntax literal)
    {
        SyntaxNode item = literal.Parent is InitializerExpressionSyntax ? literal : literal.Parent!;
        SyntaxNode[] items = [.. item.Parent!.ChildNodes()];
        int next = Array.IndexOf(items, item) + 1;
        SyntaxNode? value = next == 0 || next == items.Length ? null : items[next];
        SyntaxNode? text = value as LiteralExpressionSyntax ?? value?.ChildNodes().FirstOrDefault();
        return (text as LiteralExpressionSyntax)?.Token.Value as string;
    }
}
