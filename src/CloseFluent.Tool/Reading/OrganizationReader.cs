namespace CloseFluent.Tool;

/// <summary>Reads the organization that the credential can see, a kind after the other.</summary>
internal sealed class OrganizationReader(ICloseClient close)
{
    /// <summary>Reads what is not left out.</summary>
    /// <exception cref="ToolException">Close refused, or could not be reached.</exception>
    public async Task<Organization> ReadAsync(Organization wanted, CancellationToken cancellationToken)
    {
        List<OrganizationItem> items = [];
        List<string> notes = [];
        foreach (ItemKind kind in wanted.Kinds)
        {
            try
            {
                await foreach (OrganizationItem item in ItemSource.Read(close, kind, notes, cancellationToken).ConfigureAwait(false))
                {
                    if (IdChecks.IsUsable(item.Id))
                    {
                        items.Add(item);
                    }
                }
            }
            catch (ClosePermissionException refused)
            {
                throw new ToolException(
                    $"The key may not read {kind.Plural}: {refused.Message} To leave them out, pass --without {kind.Word}.");
            }
            catch (CloseException fault)
            {
                throw new ToolException($"Cannot read {kind.Plural}: {fault.Message}");
            }
        }

        return wanted with { Items = items, Notes = notes };
    }
}
