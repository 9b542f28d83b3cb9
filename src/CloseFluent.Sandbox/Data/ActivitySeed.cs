namespace CloseFluent.Sandbox;

/// <summary>What has happened on a lead: activities, an opportunity, and sequences that contacts have received.</summary>
internal sealed class ActivitySeed(IdSource ids)
{
    private static readonly (string Sequence, string Status)[] s_received =
    [
        (SandboxIds.OnboardingSequence, "active"), (SandboxIds.OnboardingSequence, "paused"),
        (SandboxIds.OnboardingSequence, "finished"), (SandboxIds.CallSequence, "paused"),
        (SandboxIds.CallSequence, "finished"), (SandboxIds.SmsSequence, "active"),
        (SandboxIds.OnboardingSequence, "error"), (SandboxIds.CallSequence, "active"), (SandboxIds.PausedSequence, "goal"),
    ];

    private int _received;

    public void AddTo(CloseObject lead, int place)
    {
        CloseObject? first = lead.Related(FieldCatalogue.Contact).FirstOrDefault();
        DateTimeOffset created = (DateTimeOffset)lead["date_created"]!;
        if (first is not null)
        {
            AddMessages(first, place, created.AddHours(2));
            AddSubscription(first, place, created.AddHours(3));
        }

        if (place % 3 == 0)
        {
            _ = Add(lead, "activity.note", created.AddHours(4));
        }

        if (place % 6 == 1)
        {
            Add(lead, "activity.meeting", created.AddHours(6))["status"] = place % 12 == 1 ? "upcoming" : "completed";
        }

        if (place % 8 == 2)
        {
            CloseObject visit = Add(lead, ObjectTypes.CustomActivity, created.AddHours(7));
            visit["custom_activity_type_id"] = SandboxIds.SiteVisitType;
            visit["lead_id"] = lead.Id;
            visit[SandboxIds.RatingField] = place % 5 + 1.0;
        }

        if (place % 9 == 3)
        {
            AddPayment(lead, created.AddHours(9));
        }

        if (place % 4 == 1)
        {
            CloseObject opportunity = new("opportunity", ids.Old("oppo_"), lead) { ["date_created"] = created.AddHours(8) };
            opportunity["status_id"] = place % 8 == 1 ? SandboxIds.ActiveOpportunityStatus : SandboxIds.WonOpportunityStatus;
            opportunity["status_type"] = place % 8 == 1 ? "active" : "won";
            opportunity["user_id"] = place % 3 == 0 ? SandboxIds.GraceUser : SandboxIds.AdaUser;
            opportunity["date_updated"] = created.AddDays(2);
            opportunity[SandboxIds.SourceField] = place % 3 == 1 ? "Fair" : "Web";
        }
    }

    private void AddMessages(CloseObject contact, int place, DateTimeOffset moment)
    {
        if (place % 2 == 0)
        {
            CloseObject email = Add(contact, "activity.email", moment);
            email["direction"] = "outgoing";
            email["status"] = place % 8 == 6 ? "draft" : "sent";
            email["has_reply"] = place % 4 == 0;
            email["date_sent"] = place % 8 == 6 ? null : moment;
            email["date"] = moment;
        }

        if (place % 3 == 1)
        {
            Add(contact, "activity.call", moment)["direction"] = place % 2 == 0 ? "outbound" : "inbound";
        }

        if (place % 7 == 3)
        {
            CloseObject message = Add(contact, "activity.sms", moment);
            message["direction"] = "inbound";
            message["status"] = "inbox";
        }
    }

    private void AddSubscription(CloseObject contact, int place, DateTimeOffset moment)
    {
        if (place % 2 == 0)
        {
            return;
        }

        (string sequence, string status) = s_received[_received++ % s_received.Length];
        new Subscription(new CloseObject(FieldCatalogue.SequenceSubscription, ids.New("sub_"), contact)).Start(
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
        new(objectType, ids.Old("acti_"), above) { ["date_created"] = moment };
}
