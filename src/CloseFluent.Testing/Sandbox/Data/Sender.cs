namespace CloseFluent.Testing.Embedded;

internal sealed record Sender(string AccountId, string Name, string Email);
