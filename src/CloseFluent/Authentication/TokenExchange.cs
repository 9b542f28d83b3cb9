namespace CloseFluent;

/// <summary>Asks Close for new tokens.</summary>
internal delegate Task<CloseTokens> TokenExchange(string clientId, string clientSecret, string refreshToken);
