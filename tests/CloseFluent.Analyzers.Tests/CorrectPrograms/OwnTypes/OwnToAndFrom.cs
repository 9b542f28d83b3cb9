class Mail
{
    public Mail From(string address) => this;

    public Mail To(params string[] addresses) => this;

    public void Preference(string name) { }

    public void Take(int count) { }
}

class Post
{
    public void Write(ICloseClient close)
    {
        Mail mail = new Mail().From("ada@example.com").To("bob@example.com", "eve@example.com");
        mail.To("lead_1");
        mail.Preference("lead");
        mail.Take(0);
        _ = close;
    }
}
