#if NET
using System.Buffers;
#endif

namespace CloseFluent;

/// <summary>What the text of an id must look like, and whose prefix is whose.</summary>
internal static class IdRules
{
    /// <summary>
    /// The prefixes seen at Close and the kind of object that each belongs to. A prefix that is not listed is nobody's and
    /// is let through, since Close documents none of them.
    /// </summary>
    internal static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["acti_"] = "an activity",
        ["actitype_"] = "a custom activity type",
        ["bulkdelete_"] = "a bulk delete",
        ["bulkedit_"] = "a bulk edit",
        ["bulkemail_"] = "a bulk e-mail",
        ["bulkseqsub_"] = "a bulk sequence subscription",
        ["cf_"] = "a custom field",
        ["cont_"] = "a contact",
        ["custobj_"] = "a custom object",
        ["dial_"] = "a dialer session",
        ["emailacct_"] = "a connected account",
        ["ev_"] = "an event",
        ["group_"] = "a group",
        ["lead_"] = "a lead",
        ["oppo_"] = "an opportunity",
        ["orga_"] = "an organization",
        ["phon_"] = "a phone number",
        ["pipe_"] = "a pipeline",
        ["req_"] = "a request",
        ["save_"] = "a Smart View",
        ["sched_"] = "a schedule",
        ["seq_"] = "a sequence",
        ["seqstep_"] = "a sequence step",
        ["smstmpl_"] = "an SMS template",
        ["stat_"] = "a status",
        ["sub_"] = "a sequence subscription",
        ["task_"] = "a task",
        ["tmpl_"] = "an e-mail template",
        ["user_"] = "a user",
        ["whsub_"] = "a webhook subscription",
    };

#if NET
    // What every id seen so far is made of, so that hundreds of thousands of them are checked at a glance.
    private static readonly SearchValues<char> s_usual =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
#endif

    public static void Require(string value, string prefix, IdCheck check, Type idType)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value), $"A {idType.Name} cannot be null; Close writes it as {prefix}….");
        }

        if (Fault(value, prefix, check, idType) is { } fault)
        {
            throw new ArgumentException(fault, nameof(value));
        }
    }

    /// <summary>Gets what is wrong with the text of an id, or null where nothing is.</summary>
    public static string? Fault(string value, string prefix, IdCheck check, Type idType)
    {
        if (!NamesAPlace(value) || HasForbiddenCharacter(value))
        {
            return $"\"{LineBreaks.Show(value)}\" is not a valid {idType.Name}. Ids cannot be empty or dots alone, or contain white "
                + $"space, control characters or slashes. Expected: {prefix}….";
        }

        return check == IdCheck.Full ? FaultOfPrefix(value, prefix, idType) : null;
    }

    /// <summary>
    /// Determines whether a text as part of a path leads to a place of its own: nothing and dots lead to the list, or above it.
    /// </summary>
    public static bool NamesAPlace(string value) => value is not ("" or "." or "..");

    /// <summary>
    /// Names the kind of object that the prefix of an id belongs to, or null where the prefix is nobody's.
    /// </summary>
    public static string? KindOf(string value)
    {
        int underscore = value.IndexOf('_');
        return underscore > 0 && Kinds.TryGetValue(value.Substring(0, underscore + 1), out string? kind) ? kind : null;
    }

    private static string? FaultOfPrefix(string value, string prefix, Type idType)
    {
        if (value.StartsWith(prefix, StringComparison.Ordinal))
        {
            return value.Length == prefix.Length
                ? $"\"{value}\" is not a valid {idType.Name}: the prefix is there, but nothing follows it."
                : null;
        }

        if (KindOf(value) is { } kind)
        {
            return $"\"{LineBreaks.Show(value)}\" is the id of {kind}, not of {Kinds[prefix]}: a {idType.Name} begins with {prefix}. "
                + $"If Close really uses this id here, write {idType.Name}.Unchecked(…).";
        }

        // A name in place of an id matches nothing, and what it negates matches everything.
        return HasPrefix(value)
            ? null
            : $"\"{LineBreaks.Show(value)}\" is not a valid {idType.Name}: Close writes it as {prefix}…. Is it a name? "
                + $"If Close really uses this id here, write {idType.Name}.Unchecked(…).";
    }

    // Small letters and an underscore, with something behind it: fields made long ago have prefixes that are listed nowhere.
    private static bool HasPrefix(string value)
    {
        int underscore = value.IndexOf('_');
        return underscore > 0
            && underscore < value.Length - 1
            && value.Take(underscore).All(c => c is >= 'a' and <= 'z');
    }

    private static bool HasForbiddenCharacter(string value)
    {
#if NET
        if (!value.AsSpan().ContainsAnyExcept(s_usual))
        {
            return false;
        }
#endif

        foreach (char c in value)
        {
            // An id becomes part of a path, so what would end or split it there is refused as well.
            if (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || c is '/' or '\\' or '?' or '#' or '%')
            {
                return true;
            }
        }

        return false;
    }
}
