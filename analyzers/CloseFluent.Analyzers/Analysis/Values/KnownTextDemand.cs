using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>What is demanded of texts that only the library's own types know: its words and its paths.</summary>
internal static class KnownTextDemand
{
    /// <summary>Why a text is refused; null where it may be taken.</summary>
    public static string? FaultOf(KnownSymbols known, string kind, string text, ISymbol? target) => kind switch
    {
        "Word" when target?.ContainingType is { } type => WordDemand.FaultOf(text, WordsOf(known, type), type.Name),
        "ActionPath" => known.ActionPaths().Contains(text.Trim('/')) && text is ['/', .., '/']
            ? null : $"\"{LineBreaks.Show(text)}\" is not the path of a bulk action",
        "StoredJson" or "BodyJson" => FaultOfJson(text),
        _ => null,
    };

    private static IEnumerable<string> WordsOf(KnownSymbols known, INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Select(known.CloseNameOf).OfType<string>();

    private static string? FaultOfJson(string text)
    {
        try
        {
            return JsonReader.Read(text) is { Kind: JsonKind.Object, Members.Length: > 0 } ? null : "the JSON is not a bulk action";
        }
        catch (JsonReaderException unreadable)
        {
            return unreadable.Fault.Problem;
        }
    }
}
