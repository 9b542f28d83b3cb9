class Senders(ICloseClient close, string configuredName)
{
    private const string Account = "emailacct_qvO4";

    public Sender Fixed { get; } = new(Account, "Ada Example", "ada@example.com");

    public Sender Named { get; } = new(email: "ada@example.com", name: "Ada Example", account: Account);

    public Sender FromSettings(string name, string email) => new(Account, name, email);

    public Sender OddName() => new(Account, configuredName, "sales@example.com");

    public Sender AddressAsName() => new(Account, "ada@example.com", "ada@example.com");

    public async Task<Sender> FoundAsync(string address) =>
        await close.Senders.FindAsync(address) ?? throw new InvalidOperationException(address);
}
