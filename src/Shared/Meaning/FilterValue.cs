using System.Globalization;
using System.Text;

namespace CloseFluent.Grammar;

/// <summary>A value as far as it is known.</summary>
/// <param name="Key">Two values with the same key are the same.</param>
/// <param name="Distinction">
/// Two values with different texts here are different; null where it may be the same as any other.
/// </param>
internal readonly record struct FilterValue(string Key, string? Distinction)
{
    /// <summary>Creates a value of which is known only that it is the same wherever it has this key.</summary>
    public static FilterValue Unknown(string key) => new("?" + key, null);

    /// <summary>Creates an id. A group means its members, and the current user may be anyone.</summary>
    public static FilterValue Id(string id, string? referenceType = null)
    {
        bool isPlain = !Placeholder.IsOne(id) && referenceType is not (ReferenceTypes.User or ReferenceTypes.UserOrGroup)
            || id.StartsWith("user_", StringComparison.Ordinal);
        return new(id, isPlain ? id : null);
    }

    /// <summary>Creates a text. Close does not say whether case, accents and punctuation count.</summary>
    public static FilterValue Text(string text)
    {
        if (Placeholder.IsOne(text))
        {
            return Unknown(text);
        }

        StringBuilder letters = new();
        foreach (char character in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(char.ToUpper(character, CultureInfo.InvariantCulture));
            }
        }

        return new(text, letters.Length == 0 ? null : letters.ToString());
    }

    /// <summary>Determines whether both may be the same.</summary>
    public bool MayBe(FilterValue other) =>
        Key == other.Key || Distinction is null || other.Distinction is null || Distinction == other.Distinction;
}
