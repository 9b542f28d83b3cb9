namespace CloseFluent.Sandbox;

/// <summary>
/// The strict mode for creates of bulk deletes. Close's specification describes no member of their own; the one that its
/// responses have is what presumably says what is deleted.
/// </summary>
internal sealed class DeleteRules : CreateRules
{
    private static readonly Dictionary<string, string?> s_members = new(StringComparer.Ordinal) { ["bulk_object_type"] = null };

    protected override IReadOnlyDictionary<string, string?> Members => s_members;
}
