namespace CloseFluent.CodeFixes;

/// <summary>Reads what JSON contains.</summary>
internal static class JsonTreeExtensions
{
    /// <summary>Determines whether an object has no members but these, and none twice.</summary>
    public static bool HasOnly(this JsonTree value, params string[] names) =>
        value.Kind == JsonKind.Object
        && value.Members.All(member => Array.IndexOf(names, member.Name) >= 0)
        && value.Members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() == value.Members.Length;
}
