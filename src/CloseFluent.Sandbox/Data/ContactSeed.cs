namespace CloseFluent.Sandbox;

/// <summary>None to four contacts a lead; every sixth has no address, every eleventh one that must not be used.</summary>
internal sealed class ContactSeed(IdSource ids)
{
    private const int LeadsPerRound = 5;
    private const int BakeryPlace = 4;

    private static readonly string[] s_first =
    [
        "Alan", "Barbara", "Claude", "Dorothy", "Edsger", "Frances", "Gordon", "Hedy", "Ivan", "Jean", "Karen",
        "Linus", "Mary",
    ];

    private static readonly string[] s_last =
        ["Archer", "Brook", "Carter", "Dale", "Ellis", "Frost", "Gray", "Hill", "Innes", "Jarvis", "Knight"];

    private static readonly string?[] s_titles =
        ["Founder", "Head of Sales", "Sales intern", null, "Co-founder & CEO", "Buyer", "Marketing"];

    private int _made;

    public void AddTo(CloseObject lead, int place, string site)
    {
        for (int number = 0; number < place % LeadsPerRound; number++)
        {
            bool named = place == BakeryPlace && number == 0;
            Add(lead, named ? SandboxIds.BakeryContact : ids.Old("cont_"), site);
        }
    }

    private void Add(CloseObject lead, string id, string site)
    {
        int made = _made++;
        string name = $"{s_first[made % s_first.Length]} {s_last[made % s_last.Length]}";
        CloseObject contact = new(FieldCatalogue.Contact, id, lead)
        {
            ["name"] = name,
            ["title"] = s_titles[made % s_titles.Length],
            ["lead_id"] = lead.Id,
            ["created_by"] = lead["created_by"],
            ["updated_by"] = lead["updated_by"],
            ["date_created"] = lead["date_created"],
            ["date_updated"] = lead["date_updated"],
            [SandboxIds.NicknameField] = made % 8 == 0 ? "Sparky" : null,
        };
        AddWays(contact, made, name.Replace(' ', '.').ToLowerInvariant() + "@" + site, site);
        foreach (string kind in new[] { "email", "phone", "url" })
        {
            contact[kind + "s_count"] = (double)contact.Related("contact_" + kind).Count();
        }
    }

    private void AddWays(CloseObject contact, int made, string address, string site)
    {
        if (made % 6 != 5)
        {
            CloseObject email = Way(contact, "email", "office", address);
            email["is_unsubscribed"] = made % 11 == 10;
        }

        if (made % 7 == 3)
        {
            Way(contact, "email", "home", "home." + address)["is_unsubscribed"] = false;
        }

        if (made % 3 != 1)
        {
            Way(contact, "phone", made % 2 == 0 ? "mobile" : "office", $"+1555010{made:D4}");
        }

        if (made % 4 == 0)
        {
            Way(contact, "url", "url", "https://" + site + "/team");
        }
    }

    private CloseObject Way(CloseObject contact, string kind, string type, string value) =>
        new("contact_" + kind, ids.Old(kind + "_"), contact) { ["type"] = type, [kind] = value };
}
