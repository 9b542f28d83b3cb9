namespace CloseFluent.Sandbox;

/// <summary>None to four contacts a lead; every sixth has no address, every eleventh one that must not be used.</summary>
internal sealed class ContactSeed(IdGenerator ids)
{
    private const int LeadsPerRound = 5;
    private const int BakeryIndex = 4;

    private static readonly string[] s_first =
    [
        "Alan", "Barbara", "Claude", "Dorothy", "Edsger", "Frances", "Gordon", "Hedy", "Ivan", "Jean", "Karen",
        "Linus", "Mary",
    ];

    private static readonly string[] s_last =
        ["Archer", "Brook", "Carter", "Dale", "Ellis", "Frost", "Gray", "Hill", "Innes", "Jarvis", "Knight"];

    private static readonly string?[] s_titles =
        ["Founder", "Head of Sales", "Sales intern", null, "Co-founder & CEO", "Buyer", "Marketing"];

    private int _count;

    public void AddTo(CloseObject lead, int index, string site)
    {
        for (int number = 0; number < index % LeadsPerRound; number++)
        {
            bool named = index == BakeryIndex && number == 0;
            Add(lead, named ? SandboxIds.BakeryContact : ids.Long("cont_"), site);
        }
    }

    private void Add(CloseObject lead, string id, string site)
    {
        int index = _count++;
        string name = $"{s_first[index % s_first.Length]} {s_last[index % s_last.Length]}";
        CloseObject contact = new(FieldCatalogue.Contact, id, lead)
        {
            ["name"] = name,
            ["title"] = s_titles[index % s_titles.Length],
            ["lead_id"] = lead.Id,
            ["created_by"] = lead["created_by"],
            ["updated_by"] = lead["updated_by"],
            ["date_created"] = lead["date_created"],
            ["date_updated"] = lead["date_updated"],
            [SandboxIds.NicknameField] = index % 8 == 0 ? "Sparky" : null,
        };
        AddWays(contact, index, name.Replace(' ', '.').ToLowerInvariant() + "@" + site, site);
        foreach (string kind in new[] { "email", "phone", "url" })
        {
            contact[kind + "s_count"] = (double)contact.Related("contact_" + kind).Count();
        }
    }

    private void AddWays(CloseObject contact, int index, string address, string site)
    {
        if (index % 6 != 5)
        {
            CloseObject email = Way(contact, "email", "office", address);
            email["is_unsubscribed"] = index % 11 == 10;
        }

        if (index % 7 == 3)
        {
            Way(contact, "email", "home", "home." + address)["is_unsubscribed"] = false;
        }

        if (index % 3 != 1)
        {
            Way(contact, "phone", index % 2 == 0 ? "mobile" : "office", $"+1555010{index:D4}");
        }

        if (index % 4 == 0)
        {
            Way(contact, "url", "url", "https://" + site + "/team");
        }
    }

    private CloseObject Way(CloseObject contact, string kind, string type, string value) =>
        new("contact_" + kind, ids.Long(kind + "_"), contact) { ["type"] = type, [kind] = value };
}
