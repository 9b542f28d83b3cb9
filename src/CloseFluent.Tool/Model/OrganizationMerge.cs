namespace CloseFluent.Tool;

/// <summary>
/// Puts the names of the file on what Close has now, and new names on what the file does not have. What is gone in Close is
/// kept as removed.
/// </summary>
internal static class OrganizationMerge
{
    public static Organization Merge(Organization? previous, Organization current) => current with
    {
        Items = [.. current.Kinds.SelectMany(kind => Items(kind, previous?.Of(kind) ?? [], current.Of(kind)))],
    };

    private static IEnumerable<OrganizationItem> Items(
        ItemKind kind, IEnumerable<OrganizationItem> previous, IEnumerable<OrganizationItem> current)
    {
        Dictionary<string, OrganizationItem> before = previous.ToDictionary(item => item.Key, StringComparer.Ordinal);
        MemberNames names = new(kind.Singular, [kind.Container, kind.TypeContainer], before.Values.Select(item => item.Member));
        List<OrganizationItem> items = [];
        foreach (OrganizationItem item in current.DistinctBy(item => item.Key).OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            before.Remove(item.Key, out OrganizationItem? known);
            string member = known?.Member ?? names.Next(item.Name, item.Id);
            items.Add(item with { Member = member, Choices = item.HasChoices ? Choices(member, known?.Choices ?? [], item.Choices) : [] });
        }

        // A sender that is gone is one that may not send: both look the same in Close's list.
        items.AddRange(before.Values.Select(gone => kind == ItemKind.Senders
            ? gone with { CannotSend = true }
            : gone with { IsRemoved = true }));
        return items.OrderBy(item => item.Member, StringComparer.Ordinal);
    }

    private static List<FieldChoice> Choices(
        string member, IReadOnlyList<FieldChoice> previous, IReadOnlyList<FieldChoice> current)
    {
        Dictionary<string, FieldChoice> before = previous.ToDictionary(choice => choice.Value, StringComparer.Ordinal);
        MemberNames names = new(
            "Choice", [member + "Field", "Id", "Name", "Type", "AcceptsMultipleValues"], before.Values.Select(choice => choice.Member));
        List<FieldChoice> choices = [];
        foreach (FieldChoice choice in current)
        {
            before.Remove(choice.Value, out FieldChoice? known);
            choices.Add(choice with { Member = known?.Member ?? names.Next(choice.Value, string.Empty) });
        }

        choices.AddRange(before.Values.Select(gone => gone with { IsRemoved = true }));
        return choices;
    }
}
