readonly struct Target
{
    public static Target Contact => default;

    public static implicit operator ContactPreference(Target target) => ContactPreference.Contact;
}

class Targets
{
    private static readonly Target s_contact = Target.Contact;

    public SubscribeNeedsLeads Begin(Sender ada) => Bulk.Subscribe("seq_1").From(ada).Preference(s_contact);

    public SubscribeNeedsLeads Named(Sender ada)
    {
        Target Contact = s_contact;
        return Bulk.Subscribe("seq_1").From(ada).Preference(Contact);
    }
}
