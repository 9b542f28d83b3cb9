using System.Text;

namespace CloseFluent.Grammar;

/// <summary>Fills the placeholders of a sentence: <c>{name}</c>, or <c>{name,}</c> where a comma follows words that have one.</summary>
internal static class SentenceTemplate
{
    public static string Fill(string template, Func<string, string> valueOf)
    {
        StringBuilder sentence = new();
        int position = 0;
        for (int start = template.IndexOf('{'); start >= 0; start = template.IndexOf('{', position))
        {
            int end = template.IndexOf('}', start);
            string placeholder = template.Substring(start + 1, end - start - 1);
            bool takesComma = placeholder.EndsWith(",", StringComparison.Ordinal);
            string value = valueOf(placeholder.TrimEnd(','));
            sentence.Append(template, position, start - position).Append(value);
            sentence.Append(takesComma && value.Contains(",") ? "," : string.Empty);
            position = end + 1;
        }

        return sentence.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Fills each placeholder with the value beside its name.</summary>
    public static string Fill(string template, params (string Placeholder, string Value)[] values) =>
        Fill(template, placeholder => Array.Find(values, value => value.Placeholder == placeholder).Value);
}
