using System.Text.RegularExpressions;

namespace CloseFluent.Tool;

/// <summary>Reads an organization out of the lines of the file that was written for it.</summary>
internal sealed partial class OrganizationParser
{
    private readonly List<OrganizationItem> _items = [];
    private readonly Dictionary<(string Container, string Type), List<FieldChoice>> _choices = [];
    private string? _namespace;
    private string? _class;
    private string? _attributeNamespace;
    private string? _attributeClass;
    private string _container = string.Empty;
    private string _fieldType = string.Empty;
    private string _arguments = string.Empty;
    private IReadOnlyList<ItemKind> _without = [];

    /// <summary>Gets the first line that is of no form that the tool writes; null where there is none. Counted from 1.</summary>
    public int? StrangeLine { get; private set; }

    /// <summary>Gets what the file has; null where its namespace or its class cannot be read.</summary>
    public Organization? Organization => With(_namespace, _class);

    /// <summary>Gets what the file may have had: its name is written in two places.</summary>
    public IEnumerable<Organization> Candidates =>
        new[] { Organization, With(_attributeNamespace, _attributeClass) }.OfType<Organization>();

    /// <summary>Reads what can be read.</summary>
    public static OrganizationParser Read(string[] lines)
    {
        OrganizationParser parser = new();
        for (int index = 0; index < lines.Length; index++)
        {
            if (!parser.ReadLine(lines[index]))
            {
                parser.StrangeLine ??= index + 1;
            }
        }

        return parser;
    }

    private Organization? With(string? space, string? name) => space is null || name is null
        ? null
        : new Organization(space, name, _without) { Items = [.. _items.Select(WithChoices)] };

    private bool ReadLine(string line)
    {
        if (NamespaceLine().Match(line) is { Success: true } space)
        {
            _namespace = space.Groups[1].Value;
        }
        else if (AssemblyLine().Match(line) is { Success: true } assembly)
        {
            (_attributeNamespace, _attributeClass) = (assembly.Groups[1].Value, assembly.Groups[2].Value);
            return TryReadWithout(assembly.Groups[3].Value);
        }
        else if (ClassLine().Match(line) is { Success: true } type)
        {
            _class ??= type.Groups[1].Value;
            _container = type.Groups[1].Value;
        }
        else if (FieldTypeLine().Match(line) is { Success: true } field)
        {
            _fieldType = field.Groups[1].Value;
        }
        else if (AttributeLine().Match(line) is { Success: true } attribute)
        {
            _arguments = attribute.Groups[1].Value;
            return ItemDetails.Read(ItemKind.LeadFields, _arguments) is not null;
        }
        else if (ChoiceLine().Match(line) is { Success: true } choice)
        {
            AddChoice(choice.Groups[1].Value);
        }
        else if (MemberLine().Match(line) is { Success: true } member)
        {
            AddItem(member.Groups[1].Value, member.Groups[2].Value);
        }
        else
        {
            return OtherLine().IsMatch(line);
        }

        return true;
    }

    private bool TryReadWithout(string words)
    {
        try
        {
            _without = ItemKind.Parse([words]);
            return true;
        }
        catch (ToolException)
        {
            return false;
        }
    }

    private void AddItem(string member, string selection)
    {
        ItemKind? kind = ItemKind.All.FirstOrDefault(each => each.Container == _container);
        if (kind is not null
            && ItemDetails.Read(kind, TakeArguments()) is { } item
            && (kind != ItemKind.Senders || item.Email is not null))
        {
            _items.Add(item with { Member = member, Selection = kind == ItemKind.SmartViews ? selection : null });
        }
    }

    private void AddChoice(string member)
    {
        if (ItemDetails.Read(ItemKind.LeadFields, TakeArguments()) is not { } item)
        {
            return;
        }

        if (!_choices.TryGetValue((_container, _fieldType), out List<FieldChoice>? choices))
        {
            _choices[(_container, _fieldType)] = choices = [];
        }

        choices.Add(new FieldChoice(item.Id) { Member = member, IsRemoved = item.IsRemoved });
    }

    // Those of one member say nothing of the next.
    private string TakeArguments()
    {
        string arguments = _arguments;
        _arguments = string.Empty;
        return arguments;
    }

    private OrganizationItem WithChoices(OrganizationItem item) =>
        _choices.TryGetValue((item.Kind.TypeContainer, item.Member + "Field"), out List<FieldChoice>? choices)
            ? item with { Choices = choices }
            : item;

    [GeneratedRegex(@"^namespace (\S+)$")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^\[assembly: global::CloseFluent\.CloseOrganization\(typeof\(global::(\S+)\.(\w+)\)"
        + @"(?:, Without = ""([^""]*)"")?\)\]$")]
    private static partial Regex AssemblyLine();

    [GeneratedRegex(@"^ +public static partial class (\S+)$")]
    private static partial Regex ClassLine();

    [GeneratedRegex(@"^ +public sealed class (\S+) : ")]
    private static partial Regex FieldTypeLine();

    [GeneratedRegex(@"^ +\[global::CloseFluent\.CloseItem\((.*)\)\]$")]
    private static partial Regex AttributeLine();

    [GeneratedRegex(@"^ +public global::CloseFluent\.CustomFieldChoice<\S+> (\S+) \{ get; \} = ")]
    private static partial Regex ChoiceLine();

    // Comments, braces, what is marked as removed, and the constructor of a field.
    [GeneratedRegex(
        @"^(?:| *[{}]|//.*| +/// <summary>.*</summary>| +\[global::System\.Obsolete\(.*\)\]| +internal \w+\(\)| +: base\(.*\))$")]
    private static partial Regex OtherLine();

    [GeneratedRegex(@"^ +public static (?:readonly )?\S+ (\S+) =>? (.*);$")]
    private static partial Regex MemberLine();
}
