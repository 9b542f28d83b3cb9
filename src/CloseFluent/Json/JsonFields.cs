namespace CloseFluent;

/// <summary>
/// Reads values of answers, leniently: a value of another type than expected reads as if it were missing, since one odd field
/// must not make a whole answer unreadable.
/// </summary>
internal static class JsonFields
{
    public static DateTimeOffset? Moment(ref JsonScanner scanner)
    {
        // The one form that bulk actions have takes a tenth of the time that any other does.
        if (!scanner.TryReadPlain(out ReadOnlySpan<byte> text))
        {
            return CloseTime.Parse(scanner.ReadText());
        }

        return CloseTime.TryRead(text, out DateTimeOffset moment) ? moment : CloseTime.Parse(PlainText.From(text));
    }

    public static List<UserOrGroupId>? Assignees(ref JsonScanner scanner)
    {
        if (!scanner.IsArray)
        {
            scanner.Skip();
            return null;
        }

        List<UserOrGroupId> assignees = [];
        scanner.BeginArray();
        while (scanner.NextItem())
        {
            if (scanner.ReadText() is { } id)
            {
                assignees.Add(new UserOrGroupId(id, IdCheck.None));
            }
        }

        return assignees;
    }

    public static RawJson Raw(ref JsonScanner scanner)
    {
        if (scanner.IsNull)
        {
            scanner.Skip();
            return default;
        }

        return scanner.TryReadCompact(out ReadOnlySpan<byte> plain) ? new RawJson(plain) : new RawJson(scanner.ReadCompact());
    }
}
