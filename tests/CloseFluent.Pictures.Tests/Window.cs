using System.Globalization;
using System.Security;
using System.Text;

namespace CloseFluent.Pictures.Tests;

/// <summary>A window with lines of text, drawn as SVG. All characters are of one width.</summary>
internal sealed class Window(string title, int columns)
{
    private const double CharacterWidth = 7.8;
    private const int LineHeight = 19;
    private const int Margin = 16;
    private const int BarHeight = 30;

    private readonly StringBuilder _content = new();
    private double _y = BarHeight + Margin;

    public void Line(params IEnumerable<Run> runs)
    {
        Write(runs, Margin, _y);
        _y += LineHeight;
    }

    public void Gap() => _y += LineHeight / 2.0;

    /// <summary>A box under the last line, such as the one in which an editor shows a message.</summary>
    public void Box(int column, IReadOnlyList<IReadOnlyList<Run>> lines)
    {
        const int Padding = 8;
        double x = Margin + (column * CharacterWidth);
        int widest = lines.Max(line => line.Sum(run => run.Text.Length));
        Append(string.Create(
            CultureInfo.InvariantCulture,
            $"""<rect x="{x - Padding:0.#}" y="{_y:0.#}" width="{(widest * CharacterWidth) + (2 * Padding):0.#}" """
            + $"""height="{(lines.Count * LineHeight) + Padding}" rx="4" fill="{Colour.Box}" stroke="{Colour.Faint}"/>"""));
        double y = _y + (Padding / 2.0);
        foreach (IReadOnlyList<Run> line in lines)
        {
            Write(line, x, y);
            y += LineHeight;
        }

        _y = y + Padding + (LineHeight / 2.0);
    }

    /// <summary>One line that changes: each of its states is shown for a second, over and over.</summary>
    public void Changing(IReadOnlyList<IReadOnlyList<Run>> states)
    {
        for (int index = 0; index < states.Count; index++)
        {
            string shown = string.Join(';', Enumerable.Range(0, states.Count).Select(second => second == index ? 1 : 0));
            // Where nothing moves, the last state stays.
            Append($"""<g opacity="{(index == states.Count - 1 ? 1 : 0)}">"""
                + $"""<animate attributeName="opacity" calcMode="discrete" dur="{states.Count}s" repeatCount="indefinite" values="{shown}"/>""");
            Write(states[index], Margin, _y);
            Append("</g>");
        }

        _y += LineHeight;
    }

    public override string ToString()
    {
        double width = (columns * CharacterWidth) + (2 * Margin);
        double height = _y + Margin;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width:0.#}" height="{height:0.#}" viewBox="0 0 {width:0.#} {height:0.#}" role="img">
            <title>{SecurityElement.Escape(title)}</title>
            <rect width="100%" height="100%" rx="8" fill="{Colour.Ground}"/>
            <path d="M0 {BarHeight}V8a8 8 0 0 1 8-8H{width - 8:0.#}a8 8 0 0 1 8 8V{BarHeight}Z" fill="{Colour.Bar}"/>
            <text x="{Margin}" y="20" font-family="sans-serif" font-size="13" fill="{Colour.Faint}">{SecurityElement.Escape(
                title)}</text>
            <g font-family="Consolas,Menlo,'DejaVu Sans Mono',monospace" font-size="13">
            {_content}</g>
            </svg>

            """);
    }

    private void Write(IEnumerable<Run> runs, double x, double y)
    {
        double baseline = y + 14;
        foreach (Run run in runs)
        {
            double length = run.Text.Length * CharacterWidth;
            string text = run.Text.Trim(' ');
            if (text.Length > 0)
            {
                // Spaces at the ends are places, not text: some renderers drop them, and what follows then moves.
                double start = x + ((run.Text.Length - run.Text.TrimStart(' ').Length) * CharacterWidth);
                Append(string.Create(
                    CultureInfo.InvariantCulture,
                    $"""<text x="{start:0.#}" y="{baseline:0.#}" textLength="{text.Length * CharacterWidth:0.#}" """
                    + $"""fill="{run.Colour}" font-weight="{(run.IsBold ? "bold" : "normal")}">"""
                    // Browsers draw several plain spaces as one.
                    + $"{SecurityElement.Escape(text.Replace(' ', '\u00a0'))}</text>"));
            }

            if (run.Squiggle is not null)
            {
                Append(string.Create(
                    CultureInfo.InvariantCulture,
                    $"""<path d="M{x:0.#} {baseline + 4:0.#}{string.Concat(
                        Enumerable.Repeat("l2-2l2 2", (int)(length / 4)))}" """
                    + $"""fill="none" stroke="{run.Squiggle}"/>"""));
            }

            x += length;
        }
    }

    private void Append(string line) => _content.Append(line).Append('\n');
}
