using System.Text;

namespace CloseFluent.Tool;

/// <summary>The named arguments of the attribute of a member: what is known of the item beside id and name.</summary>
internal static class ItemDetails
{
    public const string Removed = ", " + nameof(CloseItemAttribute.IsRemoved) + " = true";

    private const string True = "true";

    public static string Write(OrganizationItem item)
    {
        StringBuilder text = new();
        Add(text, nameof(item.Email), item.Email);
        Add(text, nameof(item.Status), item.Status);
        Add(text, nameof(item.Steps), item.Steps);
        Add(text, nameof(item.Type), item.Type);
        Add(text, nameof(item.AcceptsMultipleValues), item.AcceptsMultipleValues);
        Add(text, nameof(item.CannotSend), item.CannotSend);
        Add(text, nameof(item.CannotSendSms), item.CannotSendSms);
        Add(text, nameof(item.IsArchived), item.IsArchived);
        Add(text, nameof(item.IsRemoved), item.IsRemoved);
        return text.ToString();
    }

    /// <summary>Reads what is between the parentheses of the attribute. Null where it is not that.</summary>
    public static OrganizationItem? Read(ItemKind kind, string arguments)
    {
        int index = 0;
        if (CSharpText.ReadLiteral(arguments, ref index) is not { } id
            || !Skip(arguments, ", ", ref index)
            || CSharpText.ReadLiteral(arguments, ref index) is not { } name)
        {
            return null;
        }

        Dictionary<string, string> named = new(StringComparer.Ordinal);
        while (index < arguments.Length)
        {
            int equals = arguments.IndexOf(" = ", index, StringComparison.Ordinal);
            if (equals < 0 || !Skip(arguments, ", ", ref index))
            {
                return null;
            }

            string key = arguments[index..equals];
            index = equals + " = ".Length;
            string? value = Skip(arguments, True, ref index) ? True : CSharpText.ReadLiteral(arguments, ref index);
            if (value is null || !named.TryAdd(key, value))
            {
                return null;
            }
        }

        return new OrganizationItem(kind, id, name)
        {
            Email = named.GetValueOrDefault(nameof(OrganizationItem.Email)),
            Status = named.GetValueOrDefault(nameof(OrganizationItem.Status)),
            Steps = named.GetValueOrDefault(nameof(OrganizationItem.Steps)),
            Type = named.GetValueOrDefault(nameof(OrganizationItem.Type)),
            AcceptsMultipleValues = named.ContainsKey(nameof(OrganizationItem.AcceptsMultipleValues)),
            CannotSend = named.ContainsKey(nameof(OrganizationItem.CannotSend)),
            CannotSendSms = named.ContainsKey(nameof(OrganizationItem.CannotSendSms)),
            IsArchived = named.ContainsKey(nameof(OrganizationItem.IsArchived)),
            IsRemoved = named.ContainsKey(nameof(OrganizationItem.IsRemoved)),
        };
    }

    private static bool Skip(string text, string expected, ref int index)
    {
        bool isThere = string.CompareOrdinal(text, index, expected, 0, expected.Length) == 0;
        index += isThere ? expected.Length : 0;
        return isThere;
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(", ").Append(name).Append(" = ").Append(CSharpText.Literal(value));
        }
    }

    private static void Add(StringBuilder text, string name, bool value)
    {
        if (value)
        {
            text.Append(", ").Append(name).Append(" = ").Append(True);
        }
    }
}
