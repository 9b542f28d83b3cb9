namespace CloseFluent.Tool;

/// <summary>An organization as the file has it, or as Close has it now.</summary>
/// <param name="Namespace">The namespace of its class.</param>
/// <param name="Class">The name of its class.</param>
/// <param name="Without">The kinds that are left out.</param>
internal sealed record Organization(string Namespace, string Class, IReadOnlyList<ItemKind> Without)
{
    public IReadOnlyList<OrganizationItem> Items { get; init; } = [];

    /// <summary>What could not be written, and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public IEnumerable<ItemKind> Kinds => ItemKind.All.Except(Without);

    public IEnumerable<OrganizationItem> Of(ItemKind kind) => Items.Where(item => item.Kind == kind);
}
