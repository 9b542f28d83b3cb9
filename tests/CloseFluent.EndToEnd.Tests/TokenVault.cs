namespace CloseFluent.EndToEnd.Tests;

/// <summary>A token store in memory that keeps account of what was saved, and breaks when told to.</summary>
internal sealed class TokenVault(CloseTokens? first) : ICloseTokenStore
{
    public CloseTokens? Tokens { get; set; } = first;

    public int Saves { get; private set; }

    public int FailingSaves { get; set; }

    public Action<CloseTokens> Saving { get; set; } = _ => { };

    public ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken) => new(Tokens);

    public ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken)
    {
        if (FailingSaves-- > 0)
        {
            throw new IOException("The store is away.");
        }

        Saving(tokens);
        Saves++;
        Tokens = tokens;
        return default;
    }
}
