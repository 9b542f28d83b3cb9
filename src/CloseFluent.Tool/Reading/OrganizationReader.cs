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
        bool isKeyKnown = false;
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
                    else
                    {
                        notes.Add(
                            $"Left out of the {kind.Plural} {CSharpText.Literal(item.Name)}: its id is "
                            + $"{CSharpText.Literal(item.Id)}.");
                    }
                }

                isKeyKnown = true;
            }
            catch (CloseApiException refused) when (IsMissingPermission(refused, isKeyKnown))
            {
                throw new ToolException(
                    $"The key may not read {kind.Plural} (GET {string.Join(", ", kind.Paths)}): {refused.Message} "
                    + $"To leave them out, pass --without {kind.Word}.");
            }
            catch (CloseException fault)
            {
                throw new ToolException($"Cannot read {kind.Plural} (GET {string.Join(", ", kind.Paths)}): {fault.Message}");
            }
        }

        return wanted with { Items = items, Notes = notes };
    }

    // Older parts of Close say 401 of what the key's user may not do.
    private static bool IsMissingPermission(CloseApiException refused, bool isKeyKnown) =>
        refused is ClosePermissionException || (isKeyKnown && refused is CloseAuthenticationException);
}
