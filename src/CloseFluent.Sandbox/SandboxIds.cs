namespace CloseFluent.Sandbox;

/// <summary>Ids of the sandbox's organization that tests and samples may name. They are the same in every sandbox.</summary>
public static class SandboxIds
{
    /// <summary>The one organization of the sandbox (<c>orga_…</c>).</summary>
    public const string Organization = "orga_R2nRxF3RGtKVLDgABRo0TTm4nCxlXktRJN6zceDNGEc";

    /// <summary>Ada Example, the user to whom the accepted key belongs (<c>user_…</c>).</summary>
    public const string AdaUser = "user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe";

    /// <summary>Grace Sample, a second user (<c>user_…</c>).</summary>
    public const string GraceUser = "user_e71lHFE8l6hlvY5bR215DEWc1ZCjfiYQESbHpt0mpAi";

    /// <summary>The group "Sales" with Ada and Grace (<c>group_…</c>).</summary>
    public const string SalesGroup = "group_HJGE7kCK7lYymiBCDlUHkb";

    /// <summary>An active sequence of e-mail steps only (<c>seq_…</c>).</summary>
    public const string OnboardingSequence = "seq_NDg4XtJ8n2zPS2q0LUIxiw";

    /// <summary>An active sequence with an e-mail step and a call step (<c>seq_…</c>).</summary>
    public const string CallSequence = "seq_mXcI6rCIENBJ0jY8H23ZIi";

    /// <summary>An active sequence with an e-mail step and an SMS step (<c>seq_…</c>).</summary>
    public const string SmsSequence = "seq_y8etmV6t0aIUUSLBz3GytU";

    /// <summary>A paused sequence (<c>seq_…</c>).</summary>
    public const string PausedSequence = "seq_7q4PV4aeh399payJ5F7ZmQ";

    /// <summary>A sequence still in draft (<c>seq_…</c>).</summary>
    public const string DraftSequence = "seq_ccodEnXOSwSJtbRJad3dzl";

    /// <summary>The e-mail template "Introduction", which greets by first name (<c>tmpl_…</c>).</summary>
    public const string IntroductionTemplate = "tmpl_vx1cWPR2ePTQQUjeRQR9b33AJzsDMSlWjRzhfVDgWKL";

    /// <summary>The e-mail template "Price list", which is not shared (<c>tmpl_…</c>).</summary>
    public const string PriceListTemplate = "tmpl_0aG7LkqZr3VbUy5NxTc8WdEfJhMi2PoS9CtQ1BvXnRl";

    /// <summary>Lead status "Potential": 16 leads (<c>stat_…</c>).</summary>
    public const string PotentialStatus = "stat_RLH9DzmL65O6MsMcGp2kTY7xO5ZIredutNaCj42gEnI";

    /// <summary>Lead status "Qualified": 12 leads with 28 contacts (<c>stat_…</c>).</summary>
    public const string QualifiedStatus = "stat_YqRzHPQR2iw32P2g0TtA3e4dK0gNxP6CyNxA14aQgtN";

    /// <summary>Lead status "Customer": 8 leads (<c>stat_…</c>).</summary>
    public const string CustomerStatus = "stat_5sEt6OHTerNANMDgHixhf4ceAYkFATOHxeiZEhKrnn3";

    /// <summary>Lead status "Bad Fit": 4 leads (<c>stat_…</c>).</summary>
    public const string BadFitStatus = "stat_Eq2pKPH4DwyaujKDfVPuwfT9G8FlZYGlbRvbPNE8WV5";

    /// <summary>Opportunity status "Active" (<c>stat_…</c>).</summary>
    public const string ActiveOpportunityStatus = "stat_m3t79eAohRc4OOcTXGZty0hk7huYmHnfL7IRAT0zkuk";

    /// <summary>Opportunity status "Won" (<c>stat_…</c>).</summary>
    public const string WonOpportunityStatus = "stat_GWmBWw6teJreWcC9NmAYznxXw0cKV17xNurpJF3Fuay";

    /// <summary>Ada's connected account, which may send as Ada Example, ada@example.com (<c>emailacct_…</c>).</summary>
    public const string AdaAccount = "emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w";

    /// <summary>Grace's connected account: may send as Grace Sample, grace@example.com (<c>emailacct_…</c>).</summary>
    public const string GraceAccount = "emailacct_55kVq4mYn88gUyZAGXtcRzDxYmkiCjJPgfNSvXS7FE4";

    /// <summary>A Zoom account without identities, which may not send (<c>emailacct_…</c>).</summary>
    public const string ZoomAccount = "emailacct_L1bZEbE04je3E4v2tL4WFHgVDY8kxuaaUFoUpQC66gR";

    /// <summary>Ada's internal phone number, which can send SMS (<c>phon_…</c>).</summary>
    public const string PhoneNumber = "phon_MRQTtk3hff63PkLpt6FCCYS8RBHTFtx4SptsZ63fYr0";

    /// <summary>An external phone number, which cannot send SMS (<c>phon_…</c>).</summary>
    public const string ExternalPhoneNumber = "phon_5xmsFAQVUDtPv3AO0OGxooTIRizkoZgjV9CIDz3blY3";

    /// <summary>A lead Smart View: the qualified leads, oldest first (<c>save_…</c>).</summary>
    public const string SmartView = "save_lK33bUWwsXA3zW5sB4c4htFP7yuaFbc2d5QgbaXKxGD";

    /// <summary>
    /// A lead Smart View that shows each user something else: the leads that the user created (<c>save_…</c>).
    /// </summary>
    public const string MyLeadsSmartView = "save_2NoDyXwRtcbrPAgTmYPn57C6QUcJK3mhMLTLLxWUyT1";

    /// <summary>The Smart View of every contact that each organization of Close begins with (<c>save_…</c>).</summary>
    public const string AllContactsSmartView = "save_Rf2kMzUXv0Jq9N1bTHcPiUVWYLzPkNn4hgdEBZ5wSjO";

    /// <summary>A contact Smart View: contacts whose title has the word "founder" (<c>save_…</c>).</summary>
    public const string ContactSmartView = "save_gjKFGP8gfJTKxmx40Tda64YDWG8xMu4uFNIASrYjJdp";

    /// <summary>An old Smart View of text only: its <c>s_query</c> is null (<c>save_…</c>).</summary>
    public const string TextSmartView = "save_fX0gqZJxg6yu8G7u6lZ9HIcDjLDhesGWVGvws35eRrH";

    /// <summary>The qualified lead "Elm Street Bakery" with four contacts (<c>lead_…</c>).</summary>
    public const string BakeryLead = "lead_VjmDOxgu1AOEj2a2gNzyc2ZaolRAW4cAbqSwChJbIip";

    /// <summary>The first contact of <see cref="BakeryLead"/> (<c>cont_…</c>).</summary>
    public const string BakeryContact = "cont_20Ln8eGAlSZjRZ074yuiv9Y2rNbZ9R82JNvxot2vMDh";

    /// <summary>The lead "Acme Group", which has no contact (<c>lead_…</c>).</summary>
    public const string LeadWithoutContacts = "lead_Fg6MnZutQdl9xxFtAppBuQ1BlxLoxQpgtlpFHAoi6Ot";

    /// <summary>Lead custom field "Owner": a user (<c>cf_…</c>).</summary>
    public const string OwnerField = "cf_xuFqi1Y68rCl5bS9tWbeoXDVcpPIgFMdCPZU30nX5SU";

    /// <summary>Lead custom field "Tier": choices Gold, Silver, Bronze, several at once (<c>cf_…</c>).</summary>
    public const string TierField = "cf_2sUECqwTMJqotEE1gCPLHt4znHMfWPhrYLy17uGBbzG";

    /// <summary>Lead custom field "Employees": a number (<c>cf_…</c>).</summary>
    public const string EmployeesField = "cf_26cRMkoKRcW7OvaCG2jR0XxpYhkyllgCNR4ygwLdKgs";

    /// <summary>Lead custom field "Renewal": a date and time (<c>cf_…</c>).</summary>
    public const string RenewalField = "cf_7kvJWJgQKPiIZ8CQgyOhlvBdaJPZr0JIDRobcfKTSSh";

    /// <summary>Contact custom field "Nickname": text (<c>cf_…</c>).</summary>
    public const string NicknameField = "cf_DWUovzolAg5IWgedL5qymFhJEpC912FUdsn4TQueaCj";

    /// <summary>Opportunity custom field "Source": choices Fair, Web (<c>cf_…</c>).</summary>
    public const string SourceField = "cf_9aPq3LxTn7VdK1sZc5RbYwE8mHuJfG2oXiQt6NyDvBk";

    /// <summary>Custom field "Region" that leads and contacts share: text (<c>cf_…</c>).</summary>
    public const string RegionField = "cf_Qm7ZtYc2LwNs9XhRk4VbJ1pFdGe6UaTo3CiMy8KvPzB";

    /// <summary>Custom field "Rating" of custom activities: a number (<c>cf_…</c>).</summary>
    public const string RatingField = "cf_Hk4bWn8TzQe2XyLr6CvMs1JdUa9PgFo3RiNt5KxSqEw";

    /// <summary>Custom field "Amount" of custom objects: a number (<c>cf_…</c>).</summary>
    public const string AmountField = "cf_Vd3KsPw8XnHbTq5LyRz1JcMf7GuAe4UoN6iZt2YkB9x";

    /// <summary>The custom object type "Payment" (<c>cotype_…</c>).</summary>
    public const string PaymentType = "cotype_3vRnW7kTzLqYb1XcD5sGhM";

    /// <summary>The custom activity type "Site visit" (<c>actitype_…</c>).</summary>
    public const string SiteVisitType = "actitype_6ymDeDGg5AFBZ4A0QSicUI";
}
