namespace CloseFluent.Sandbox;

internal sealed record SandboxSender(string AccountId, string Name, string Email);
