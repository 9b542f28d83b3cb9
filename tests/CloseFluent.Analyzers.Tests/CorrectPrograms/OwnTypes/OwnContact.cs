using CloseFluent;

namespace Addresses
{
    public record Contact(string Name, string Email);

    public record Sender(string Name);

    public class Book
    {
        public List<Contact> All { get; } = [];

        public SubscribeNeedsLeads Begin(SequenceId sequence, CloseFluent.Sender ada) =>
            Bulk.Subscribe(sequence).From(ada).Preference(ContactPreference.Contact);

        public Sender Own(string name) => new(name);
    }
}
