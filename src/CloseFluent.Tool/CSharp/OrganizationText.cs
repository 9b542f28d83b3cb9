using System.Text;

namespace CloseFluent.Tool;

/// <summary>Writes an organization as C# 7.3.</summary>
internal sealed class OrganizationText
{
    private const string Library = "global::CloseFluent.";

    private readonly StringBuilder _text = new();
    private readonly Organization _organization;

    private OrganizationText(Organization organization) => _organization = organization;

    private string FullName => $"global::{_organization.Namespace}.{_organization.Class}";

    /// <summary>Writes the file, with line feeds.</summary>
    public static string Write(Organization organization)
    {
        OrganizationText text = new(organization);
        text.WriteAll();
        return FileHeader.Write(text._text.ToString());
    }

    private void WriteAll()
    {
        string without = string.Join(",", _organization.Without.Select(kind => kind.Word));
        string named = without.Length > 0 ? $", Without = {CSharpText.Literal(without)}" : string.Empty;
        Line(0, $"[assembly: {Library}CloseOrganization(typeof({FullName}){named})]");
        Line(0, "");
        Line(0, $"namespace {_organization.Namespace}");
        Line(0, "{");
        Line(1, "/// <summary>The organization in Close.</summary>");
        Line(1, $"public static partial class {_organization.Class}");
        Line(1, "{");
        bool isFirst = true;
        foreach (ItemKind kind in _organization.Kinds)
        {
            OrganizationItem[] items = [.. _organization.Of(kind)];
            Separate(ref isFirst);
            Container(kind.Container, $"The {kind.Plural}.", items, item => Member(item));
            if (kind.IsField)
            {
                Separate(ref isFirst);
                Container(
                    kind.TypeContainer, $"The types of {kind.Plural} with choices.", [.. items.Where(item => item.HasChoices)], FieldType);
            }
        }

        Line(1, "}");
        Line(0, "}");
    }

    private void Container(string name, string summary, OrganizationItem[] items, Action<OrganizationItem> write)
    {
        Line(2, $"/// <summary>{summary}</summary>");
        Line(2, $"public static partial class {name}");
        Line(2, "{");
        bool isFirst = true;
        foreach (OrganizationItem item in items)
        {
            Separate(ref isFirst);
            write(item);
        }

        Line(2, "}");
    }

    private void Member(OrganizationItem item)
    {
        string type = TypeOf(item);
        string value = CSharpText.Literal(item.Id);
        Line(3, $"/// <summary>{Summary(item.Name, item.Id)}</summary>");
        Line(3, $"[{Library}CloseItem({value}, {CSharpText.Literal(item.Name)}{ItemDetails.Write(item)})]");
        Obsolete(3, item.IsRemoved);
        Line(3, item.Kind == ItemKind.SmartViews
            ? $"public static {type} {item.Member} => {item.Selection};"
            : $"public static readonly {type} {item.Member} = {ValueOf(item, type)};");
    }

    private void FieldType(OrganizationItem item)
    {
        string name = item.Member + "Field";
        string several = item.AcceptsMultipleValues ? "Multi" : string.Empty;
        Line(3, $"/// <summary>{Summary(item.Name, item.Id)}</summary>");
        Line(3, $"public sealed class {name} : {Library}{several}ChoiceCustomField<{Library}{item.Kind.Type}, {name}>");
        Line(3, "{");
        Line(4, $"internal {name}()");
        Line(5, $": base({IdOf("CustomFieldId", item.Id)}, {CSharpText.Literal(item.Name)})");
        Line(4, "{");
        Line(4, "}");
        foreach (FieldChoice choice in item.Choices)
        {
            string value = CSharpText.Literal(choice.Value);
            string type = $"{Library}CustomFieldChoice<{name}>";
            Line(0, "");
            Line(4, $"/// <summary>{Summary(choice.Value, choice.Value)}</summary>");
            Line(4, $"[{Library}CloseItem({value}, {value}{(choice.IsRemoved ? ItemDetails.Removed : string.Empty)})]");
            Obsolete(4, choice.IsRemoved);
            Line(4, $"public {type} {choice.Member} {{ get; }} = new {type}({value});");
        }

        Line(3, "}");
    }

    private string TypeOf(OrganizationItem item)
    {
        if (!item.Kind.IsField)
        {
            return Library + item.Kind.Type;
        }

        if (item.HasChoices)
        {
            return $"{FullName}.{item.Kind.TypeContainer}.{item.Member}Field";
        }

        return FieldTypeNames.Find(item) is { } type ? $"{Library}{type}<{Library}{item.Kind.Type}>" : Library + "CustomFieldId";
    }

    private static string ValueOf(OrganizationItem item, string type)
    {
        if (item.Kind == ItemKind.Senders)
        {
            return $"new {type}({IdOf("EmailAccountId", item.Id)}, {CSharpText.Literal(item.Name)}, {CSharpText.Literal(item.Email!)})";
        }

        if (item.HasChoices)
        {
            return $"new {type}()";
        }

        return item.Kind.IsField && FieldTypeNames.Find(item) is not null
            ? $"new {type}({IdOf("CustomFieldId", item.Id)}, {CSharpText.Literal(item.Name)})"
            : IdOf(type[Library.Length..], item.Id);
    }

    // Close documents no prefixes, so an id may have another than is known.
    private static string IdOf(string type, string id) => IdChecks.IsKnown(type, id)
        ? $"new {Library}{type}({CSharpText.Literal(id)})"
        : $"{Library}{type}.Unchecked({CSharpText.Literal(id)})";

    private static string Summary(string name, string id) =>
        CSharpText.Comment(name) is { Length: > 0 } text ? text : CSharpText.Comment(id);

    private void Obsolete(int depth, bool isRemoved)
    {
        if (isRemoved)
        {
            Line(depth, "[global::System.Obsolete(\"Removed in Close.\", error: true)]");
        }
    }

    private void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            Line(0, "");
        }

        isFirst = false;
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 4).Append(text).Append('\n');
}
