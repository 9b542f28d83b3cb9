namespace CloseFluent;

/// <summary>Requests new tokens from Close.</summary>
internal delegate Task<CloseTokens> TokenExchange(string clientId, string clientSecret, string refreshToken);
