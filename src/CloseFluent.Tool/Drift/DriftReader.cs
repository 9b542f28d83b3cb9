namespace CloseFluent.Tool;

/// <summary>Finds what differs between the file and the organization.</summary>
internal static class DriftReader
{
    private const string Nothing = "nothing";

    /// <summary>Reads the differences, member by member.</summary>
    /// <param name="previous">The file; null where there is none yet, which differs in nothing.</param>
    /// <param name="merged">The organization as a file of now would have it.</param>
    public static IEnumerable<DriftEntry> Read(Organization? previous, Organization merged)
    {
        if (previous is null)
        {
            yield break;
        }

        foreach (ItemKind kind in merged.Kinds.Except(previous.Without))
        {
            Dictionary<string, OrganizationItem> before = previous.Of(kind).ToDictionary(item => item.Key, StringComparer.Ordinal);
            foreach (OrganizationItem now in merged.Of(kind))
            {
                string member = $"{merged.Class}.{kind.Container}.{now.Member}";
                IEnumerable<DriftEntry> entries = before.TryGetValue(now.Key, out OrganizationItem? was)
                    ? Of(member, was, now)
                    : [new DriftEntry(DriftChange.Added, member, now.Id, null, now.Name, $"{Quote(now.Name)} is new.")];
                foreach (DriftEntry entry in entries)
                {
                    yield return entry;
                }
            }
        }
    }

    private static List<DriftEntry> Of(string member, OrganizationItem was, OrganizationItem now)
    {
        DriftEntry Entry(DriftChange change, string? before, string? after, string message) =>
            new(change, member, now.Id, before, after, message);

        if (now.IsRemoved)
        {
            return was.IsRemoved ? [] : [Entry(DriftChange.Removed, was.Name, null, $"{Quote(was.Name)} was removed in Close.")];
        }

        List<DriftEntry> entries = [];
        if (was.IsRemoved)
        {
            entries.Add(Entry(DriftChange.Restored, null, now.Name, $"{Quote(now.Name)} is in Close again."));
        }

        if (was.Name != now.Name)
        {
            entries.Add(Entry(
                DriftChange.Renamed, was.Name, now.Name, $"is called {Quote(now.Name)} in Close now; it was {Quote(was.Name)}."));
        }

        if (was.Status != now.Status)
        {
            entries.Add(Entry(
                DriftChange.Status, was.Status, now.Status, $"is {now.Status ?? Nothing} in Close now; it was {was.Status ?? Nothing}."));
        }

        if (was.Steps != now.Steps)
        {
            entries.Add(Entry(
                DriftChange.Steps, was.Steps, now.Steps, $"has steps of these kinds now: {Kinds(now)}; they were: {Kinds(was)}."));
        }

        if (was.IsArchived != now.IsArchived)
        {
            entries.Add(now.IsArchived
                ? Entry(DriftChange.Archived, null, null, "was archived in Close.")
                : Entry(DriftChange.Unarchived, null, null, "is no longer archived in Close."));
        }

        if (was.Type != now.Type || was.AcceptsMultipleValues != now.AcceptsMultipleValues)
        {
            entries.Add(Entry(DriftChange.Type, TypeOf(was), TypeOf(now), $"contains {TypeOf(now)} now; it contained {TypeOf(was)}."));
        }

        if (was.CannotSend != now.CannotSend)
        {
            entries.Add(Entry(DriftChange.Sending, null, null, now.CannotSend ? "may no longer send." : "may send again."));
        }

        if (was.CannotSendSms != now.CannotSendSms)
        {
            entries.Add(Entry(DriftChange.Sending, null, null, now.CannotSendSms ? "no longer sends SMS." : "sends SMS now."));
        }

        if (was.Selection != now.Selection)
        {
            entries.Add(Entry(DriftChange.Filter, was.Selection, now.Selection, "selects something else in Close now."));
        }

        // What it contains now is said already.
        if (was.HasChoices == now.HasChoices)
        {
            entries.AddRange(Choices(member, was, now));
        }

        return entries;
    }

    private static IEnumerable<DriftEntry> Choices(string member, OrganizationItem was, OrganizationItem now)
    {
        Dictionary<string, FieldChoice> before = was.Choices.ToDictionary(choice => choice.Value, StringComparer.Ordinal);
        foreach (FieldChoice choice in now.Choices)
        {
            bool wasThere = before.TryGetValue(choice.Value, out FieldChoice? known) && !known.IsRemoved;
            if (wasThere && choice.IsRemoved)
            {
                yield return new DriftEntry(
                    DriftChange.Choices, member, now.Id, choice.Value, null, $"the choice {Quote(choice.Value)} is gone in Close.");
            }
            else if (!wasThere && !choice.IsRemoved)
            {
                yield return new DriftEntry(
                    DriftChange.Choices, member, now.Id, null, choice.Value, $"the choice {Quote(choice.Value)} is new in Close.");
            }
        }
    }

    private static string Kinds(OrganizationItem item) => string.IsNullOrEmpty(item.Steps) ? "none" : item.Steps;

    private static string TypeOf(OrganizationItem field) => field.AcceptsMultipleValues ? $"{field.Type} (several)" : $"{field.Type}";

    private static string Quote(string name) => CSharpText.Literal(name);
}
