namespace CloseFluent;

/// <summary>Says a selection in English.</summary>
internal static class SelectionWords
{
    public static string Of(SelectionContent content) => "leads";

    public static string NounOf(SelectionContent content) => "leads";
}
