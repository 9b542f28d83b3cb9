using System.Text;

namespace CloseFluent.Grammar;

/// <summary>Fills the slots of a sentence: <c>{name}</c>, or <c>{name,}</c> where a comma follows words that have one.</summary>
internal static class SentenceTemplate
{
    public static string Fill(string template, Func<string, string> valueOf)
    {
        StringBuilder sentence = new();
        int position = 0;
        for (int start = template.IndexOf('{'); start >= 0; start = template.IndexOf('{', position))
        {
            int end = template.IndexOf('}', start);
            string slot = template.Substring(start + 1, end - start - 1);
            bool takesComma = slot.EndsWith(",", StringComparison.Ordinal);
            string value = valueOf(slot.TrimEnd(','));
            sentence.Append(template, position, start - position).Append(value);
            sentence.Append(takesComma && value.Contains(",") ? "," : string.Empty);
            position = end + 1;
        }

        return sentence.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Fills each slot with the value beside its name.</summary>
    public static string Fill(string template, params (string Slot, string Value)[] values) =>
        Fill(template, slot => Array.Find(values, value => value.Slot == slot).Value);
}
