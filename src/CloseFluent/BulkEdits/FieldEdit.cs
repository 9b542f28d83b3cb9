using System.Text.Json;

namespace CloseFluent;

/// <summary>The values that a custom field gets or loses.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">The values, at least one.</param>
/// <param name="IsList">Whether they are sent as a list, as fields take it that can have several values.</param>
/// <param name="Operation">What becomes of the values that the field has.</param>
internal sealed record FieldEdit(
    EditedField Field, IReadOnlyList<CustomFieldValue> Values, bool IsList, CustomFieldOperation Operation)
{
    private const string One = "custom_field_value";
    private const string Many = "custom_field_values";

    public static FieldEdit Single(EditedField field, CustomFieldValue value) =>
        new(field, [FilterArguments.NotNull(value)], IsList: false, CustomFieldOperation.Replace);

    public static FieldEdit List(EditedField field, IReadOnlyList<CustomFieldValue> values, CustomFieldOperation operation) =>
        new(field, values, IsList: true, operation);

    public static FieldEdit Read(StoredMembers body)
    {
        EditedField field = EditedField.Read(body);
        if (body.Take(One) is { } value)
        {
            return body.Checked(One, () => Single(field, CustomFieldValue.Read(value)));
        }

        JsonElement list = body.Require(Many);
        CustomFieldOperation operation = body.Take("custom_field_operation") is { } word
            ? body.Checked("custom_field_operation", () => OpenEnum.Read<CustomFieldOperation>(word.Text() ?? string.Empty))
            : CustomFieldOperation.Replace;
        return list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
            ? body.Checked(Many, () => List(field, [.. list.EnumerateArray().Select(CustomFieldValue.Read)], operation))
            : throw body.Fault(Many, "is not a list with a value in it");
    }

    public string Describe(string selection, bool isRedacted)
    {
        string values = ActionSentences.Few(
            [.. Values.Select(value => value switch
            {
                _ when isRedacted => TextEscaping.Quote(FilterRedaction.Redacted),
                { IsNumber: true } => value.Content,
                _ => TextEscaping.Quote(value.Content),
            })]);
        string template = Operation.Value switch
        {
            "add" => ActionSentences.AddById,
            "remove" => ActionSentences.RemoveById,
            _ => ActionSentences.SetFieldById,
        };
        return SentenceTemplate.Fill(template, placeholder => placeholder switch
        {
            ActionSentences.Selection => selection,
            "field" => Field.Description,
            _ => values,
        });
    }

    public void Write(Utf8JsonWriter writer)
    {
        Field.Write(writer);
        if (!IsList)
        {
            writer.WritePropertyName(One);
            Values[0].Write(writer);
            return;
        }

        writer.WriteStartArray(Many);
        foreach (CustomFieldValue value in Values)
        {
            value.Write(writer);
        }

        writer.WriteEndArray();
        if (Operation != CustomFieldOperation.Replace)
        {
            writer.WriteString("custom_field_operation"u8, Operation.Value);
        }
    }
}
