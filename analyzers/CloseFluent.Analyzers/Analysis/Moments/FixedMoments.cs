using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads moments that are made of constants alone.</summary>
internal sealed class FixedMoments(ConstantParts parts)
{
    /// <summary>What a constructor of DateTime makes.</summary>
    public KnownMoment? OfClock(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (arguments.LastOrDefault()?.Expression
            is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Utc" or "Local" } kind)
        {
            if (parts.Point(arguments, arguments.Count - 1) is { } point)
            {
                return KnownMoment.From(kind.Name.Identifier.ValueText == "Utc" ? MomentScale.Universal : MomentScale.Clock, point);
            }

            return null;
        }

        if (parts.Point(arguments, arguments.Count) is { } own)
        {
            return KnownMoment.From(MomentScale.Clock, own);
        }

        return null;
    }

    /// <summary>What a text is parsed to.</summary>
    public KnownMoment? OfText(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        string? form = method.Name == "Parse" ? "" : parts.Text(arguments[1]);
        return (form is "" || form?.StartsWith("yyyy-MM-dd", StringComparison.Ordinal) == true)
            && parts.Text(arguments[0]) is { } text && PointInTime.OfText(text) is var (point, isUniversal)
            ? method.ContainingType.Name == "DateOnly" ? KnownMoment.From(MomentScale.Day, point)
            : isUniversal ? KnownMoment.From(MomentScale.Universal, point)

            // Styles can say in which zone it is meant.
            : arguments.Count > 2 ? KnownMoment.Somewhere(point)
            : KnownMoment.From(MomentScale.Clock, point)
            : null;
    }
}
