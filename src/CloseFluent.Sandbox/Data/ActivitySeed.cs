namespace CloseFluent.Sandbox;

/// <summary>What has happened on a lead: activities, an opportunity, and sequences that contacts have received.</summary>
internal sealed class ActivitySeed(IdGenerator ids)
{
    private static readonly (string Sequence, string Status)[] s_received =
    [
        (SandboxIds.OnboardingSequence, "active"), (SandboxIds.OnboardingSequence, "paused"),
        (SandboxIds.OnboardingSequence, "finished"), (SandboxIds.CallSequence, "paused"),
        (SandboxIds.CallSequence, "finished"), (SandboxIds.SmsSequence, "active"),
        (SandboxIds.OnboardingSequence, "error"), (SandboxIds.CallSequence, "active"), (SandboxIds.PausedSequence, "goal"),
    ];

    private int _received;

    public void AddTo(CloseObject lead, int index)
    {
        CloseObject? first = lead.Related(FieldCatalogue.Contact).FirstOrDefault();
        DateTimeOffset created = (DateTimeOffset)lead["date_created"]!;
        if (first is not null)
        {
            AddMessages(first, index, created.AddHours(2));
            AddSubscription(first, index, created.AddHours(3));
        }

        if (index % 3 == 0)
        {
            _ = Add(lead, "activity.note", created.AddHours(4));
        }

        if (index % 6 == 1)
        {
            Add(lead, "activity.meeting", created.AddHours(6))["status"] = index % 12 == 1 ? "upcoming" : "completed";
        }

        if (index % 8 == 2)
        {
            CloseObject visit = Add(lead, ObjectTypes.CustomActivity, created.AddHours(7));
            visit["custom_activity_type_id"] = SandboxIds.SiteVisitType;
            visit["lead_id"] = lead.Id;
            visit[SandboxIds.RatingField] = index % 5 + 1.0;
        }

        if (index % 9 == 3)
        {
            AddPayment(lead, created.AddHours(9));
        }

        if (index % 4 == 1)
        {
            CloseObject opportunity = new("opportunity", ids.Long("oppo_"), lead) { ["date_created"] = created.AddHours(8) };
            opportunity["status_id"] = index % 8 == 1 ? SandboxIds.ActiveOpportunityStatus : SandboxIds.WonOpportunityStatus;
            opportunity["status_type"] = index % 8 == 1 ? "active" : "won";
            opportunity["user_id"] = index % 3 == 0 ? SandboxIds.GraceUser : SandboxIds.AdaUser;
            opportunity["date_updated"] = created.AddDays(2);
            opportunity[SandboxIds.SourceField] = index % 3 == 1 ? "Fair" : "Web";
        }
    }

    private void AddMessages(CloseObject contact, int index, DateTimeOffset moment)
    {
        if (index % 2 == 0)
        {
            CloseObject email = Add(contact, "activity.email", moment);
            email["direction"] = "outgoing";
            email["status"] = index % 8 == 6 ? "draft" : "sent";
            email["has_reply"] = index % 4 == 0;
            email["date_sent"] = index % 8 == 6 ? null : moment;
            email["date"] = moment;
        }

        if (index % 3 == 1)
        {
            Add(contact, "activity.call", moment)["direction"] = index % 2 == 0 ? "outbound" : "inbound";
        }

        if (index % 7 == 3)
        {
            CloseObject message = Add(contact, "activity.sms", moment);
            message["direction"] = "inbound";
            message["status"] = "inbox";
        }
    }

    private void AddSubscription(CloseObject contact, int index, DateTimeOffset moment)
    {
        if (index % 2 == 0)
        {
            return;
        }

        (string sequence, string status) = s_received[_received++ % s_received.Length];
        new Subscription(new CloseObject(FieldCatalogue.SequenceSubscription, ids.Short("sub_"), contact)).Start(
            sequence,
            contact.Related("contact_email").FirstOrDefault()?.Text("email") ?? "former@example.org",
            new SandboxSender(SandboxIds.GraceAccount, "Grace Sample", "grace@example.com"),
            [],
            SandboxIds.GraceUser,
            moment,
            status);
    }

    // Named after its lead, so that the ids of all others stay what they are.
    private static void AddPayment(CloseObject lead, DateTimeOffset moment)
    {
        _ = new CloseObject(ObjectTypes.CustomObject, "custobj_" + lead.Id.Substring("lead_".Length, 22), lead)
        {
            ["custom_object_type_id"] = SandboxIds.PaymentType,
            ["date_created"] = moment,
        };
    }

    private CloseObject Add(CloseObject above, string objectType, DateTimeOffset moment) =>
        new(objectType, ids.Long("acti_"), above) { ["date_created"] = moment };
}
