namespace CloseFluent;

/// <summary>
/// Where the tokens of one authorization are kept between runs. Implement it on a store that survives the process, since
/// Close revokes a refresh token as soon as it has been used: who loses the new one has to ask the user again.
/// </summary>
/// <remarks>
/// Calls for one credential come one after the other. Several processes may share a store: the one whose refresh token is
/// refused looks for ten seconds for the tokens that another one saves, and takes them over. A lock in the store, by which
/// they take turns at refreshing, spares that.
/// </remarks>
public interface ICloseTokenStore
{
    /// <summary>Returns the tokens that were saved last, or null where there are none.</summary>
    /// <param name="cancellationToken">Never cancelled by a single request, since others wait for the same tokens.</param>
    ValueTask<CloseTokens?> LoadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Saves new tokens. They are used only after this has ended well; if it throws, the request ends in that exception, and
    /// the next one tries to save the same tokens again.
    /// </summary>
    /// <param name="tokens">The new tokens.</param>
    /// <param name="cancellationToken">Never cancelled by a single request.</param>
    ValueTask SaveAsync(CloseTokens tokens, CancellationToken cancellationToken);
}
