using System.Text.RegularExpressions;

namespace CloseFluent.Tool;

/// <summary>Reads an organization out of the lines of the file that was written for it.</summary>
internal sealed partial class OrganizationParser
{
    private readonly List<OrganizationItem> _items = [];
    private readonly Dictionary<(string Container, string Type), List<FieldChoice>> _choices = [];
    private string? _namespace;
    private string? _class;
    private string _container = string.Empty;
    private string _fieldType = string.Empty;
    private string _arguments = string.Empty;
    private IReadOnlyList<ItemKind> _without = [];

    /// <summary>Reads what can be read. Null where it is not such a file.</summary>
    public static Organization? Read(IEnumerable<string> lines)
    {
        OrganizationParser parser = new();
        foreach (string line in lines)
        {
            parser.ReadLine(line);
        }

        return parser._namespace is { } space && parser._class is { } name
            ? new Organization(space, name, parser._without) { Items = [.. parser._items.Select(parser.WithChoices)] }
            : null;
    }

    private void ReadLine(string line)
    {
        if (NamespaceLine().Match(line) is { Success: true } space)
        {
            _namespace = space.Groups[1].Value;
        }
        else if (WithoutArgument().Match(line) is { Success: true } without)
        {
            _without = ItemKind.Parse([without.Groups[1].Value]);
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
        }
        else if (ChoiceLine().Match(line) is { Success: true } choice)
        {
            AddChoice(choice.Groups[1].Value);
        }
        else if (MemberLine().Match(line) is { Success: true } member)
        {
            AddItem(member.Groups[1].Value, member.Groups[2].Value);
        }
    }

    private void AddItem(string member, string selection)
    {
        ItemKind? kind = ItemKind.All.FirstOrDefault(each => each.Container == _container);
        if (kind is not null && ItemDetails.Read(kind, _arguments) is { } item)
        {
            _items.Add(item with { Member = member, Selection = kind == ItemKind.SmartViews ? selection : null });
        }
    }

    private void AddChoice(string member)
    {
        if (ItemDetails.Read(ItemKind.LeadFields, _arguments) is not { } item)
        {
            return;
        }

        if (!_choices.TryGetValue((_container, _fieldType), out List<FieldChoice>? choices))
        {
            _choices[(_container, _fieldType)] = choices = [];
        }

        choices.Add(new FieldChoice(item.Id) { Member = member, IsRemoved = item.IsRemoved });
    }

    private OrganizationItem WithChoices(OrganizationItem item) =>
        _choices.TryGetValue((item.Kind.TypeContainer, item.Member + "Field"), out List<FieldChoice>? choices)
            ? item with { Choices = choices }
            : item;

    [GeneratedRegex(@"^namespace (\S+)$")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\[assembly: .*, Without = ""([^""]*)""\)\]$")]
    private static partial Regex WithoutArgument();

    [GeneratedRegex(@"^ +public static partial class (\S+)$")]
    private static partial Regex ClassLine();

    [GeneratedRegex(@"^ +public sealed class (\S+) : ")]
    private static partial Regex FieldTypeLine();

    [GeneratedRegex(@"^ +\[global::CloseFluent\.CloseItem\((.*)\)\]$")]
    private static partial Regex AttributeLine();

    [GeneratedRegex(@"^ +public global::CloseFluent\.CustomFieldChoice<\S+> (\S+) \{ get; \} = ")]
    private static partial Regex ChoiceLine();

    [GeneratedRegex(@"^ +public static (?:readonly )?\S+ (\S+) =>? (.*);$")]
    private static partial Regex MemberLine();
}
