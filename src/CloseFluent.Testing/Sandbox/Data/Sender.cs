namespace CloseFluent.Testing.Data;

internal sealed record Sender(string AccountId, string Name, string Email);
