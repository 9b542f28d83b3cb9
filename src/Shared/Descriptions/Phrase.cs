using System.Text;

namespace CloseFluent.Grammar;

/// <summary>
/// Words that follow a noun and narrow it: "leads <c>created today</c>". A phrase is one line where it can be, else an
/// opening and a list of phrases.
/// </summary>
internal abstract class Phrase
{
    public const int LongestLine = 110;
    public const int DeepestLine = 2;

    /// <summary>The phrase on one line, or null where that line would be too long or too deep to read.</summary>
    public abstract string? Line { get; }

    public virtual Binding Binding => Binding.Tight;

    /// <summary>How many groups stand in each other.</summary>
    public virtual int Depth => 0;

    /// <summary>What is before the list.</summary>
    public virtual string Opening => "all of";

    public virtual IReadOnlyList<Phrase> Items => [this];

    /// <summary>How many more items there are than the list shows.</summary>
    public virtual int Hidden => 0;

    /// <summary>What is between a noun and the list.</summary>
    public virtual string Clause(string verb) => $"that {verb} {Opening}";

    /// <summary>Gets the one line, enclosed where it would run together with its surroundings.</summary>
    public string? LineWithin(Binding loosest) => Binding <= loosest ? Line : $"({Line})";

    public void Write(StringBuilder text, int indent = 0)
    {
        if (Line is { } line)
        {
            text.Append(line);
        }
        else
        {
            text.Append(Opening);
            WriteItems(text, indent);
        }
    }

    /// <summary>Writes the phrase on one line, however long that is: a list becomes parentheses.</summary>
    public void WriteOnOneLine(StringBuilder text)
    {
        if (Line is { } line)
        {
            text.Append(line);
        }
        else
        {
            text.Append(Opening);
            WriteItemsOnOneLine(text);
        }
    }

    public void WriteItemsOnOneLine(StringBuilder text)
    {
        string separator = " (";
        foreach (Phrase item in Items)
        {
            text.Append(separator);
            item.WriteOnOneLine(text);
            separator = "; ";
        }

        if (Hidden > 0)
        {
            text.Append(FormattableString.Invariant($"; … and {Hidden:N0} more"));
        }

        text.Append(')');
    }

    public void WriteItems(StringBuilder text, int indent = 0)
    {
        text.Append(':');
        foreach (Phrase item in Items)
        {
            text.Append('\n').Append(' ', indent).Append("- ");
            item.Write(text, indent + 2);
        }

        if (Hidden > 0)
        {
            text.Append('\n').Append(' ', indent).Append(FormattableString.Invariant($"- … and {Hidden:N0} more"));
        }
    }
}
