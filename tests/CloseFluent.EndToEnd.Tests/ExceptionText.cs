using System.Collections;

namespace CloseFluent.EndToEnd.Tests;

/// <summary>All that an exception can be made to say.</summary>
internal static class ExceptionText
{
    public static string Of(Exception thrown)
    {
        StringWriter texts = new();
        texts.WriteLine(thrown);
        for (Exception? each = thrown; each is not null; each = each.InnerException)
        {
            texts.WriteLine(each.Message);
            texts.WriteLine((each as CloseApiException)?.RawBody);
            texts.WriteLine((each as CloseInvalidResponseException)?.RawBody);
            foreach (DictionaryEntry entry in each.Data)
            {
                texts.WriteLine($"{entry.Key} {entry.Value}");
            }
        }

        return texts.ToString();
    }
}
